import type { Words } from '../words/words'

/** Where nothing moves, on phones: the picture before its routes are drawn, or after. Wide screens have both at once. */
export function BeforeAfter({ words }: { words: Words }) {
  const states = [
    ['before', words.pictureBefore],
    ['after', words.pictureAfter],
  ] as const
  return (
    <fieldset className="before-after choice" data-before-after>
      <legend className="unseen">{words.picture}</legend>
      {states.map(([value, label]) => (
        <label key={value}>
          <input type="radio" name="before-after" value={value} defaultChecked={value === 'after'} />
          <span>{label}</span>
        </label>
      ))}
    </fieldset>
  )
}
