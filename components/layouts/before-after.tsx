import { words } from '../words/en'

const STATES = [
  ['before', words.pictureBefore],
  ['after', words.pictureAfter],
] as const

/** Where nothing moves, on phones: the picture before its routes are drawn, or after. Wide screens have both at once. */
export function BeforeAfter() {
  return (
    <fieldset className="before-after choice" data-before-after>
      <legend className="unseen">{words.picture}</legend>
      {STATES.map(([value, label]) => (
        <label key={value}>
          <input type="radio" name="before-after" value={value} defaultChecked={value === 'after'} />
          <span>{label}</span>
        </label>
      ))}
    </fieldset>
  )
}
