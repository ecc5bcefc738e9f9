import { words } from '../words'

const ENGINES = [
  ['paper', words.enginePaper],
  ['ground', words.engineGround],
] as const

/** Paper or ground: which map plays the scenes. Only in sites that were built with a token for Mapbox. */
export function EngineSwitch() {
  return (
    <fieldset data-engine-switch>
      <legend>{words.engine}</legend>
      {ENGINES.map(([value, label]) => (
        <label key={value}>
          <input type="radio" name="engine" value={value} defaultChecked={value === 'paper'} />
          <span>{label}</span>
        </label>
      ))}
      <p className="engine-note">{words.engineNote}</p>
    </fieldset>
  )
}

/** What is said when the ground can't be shown, one line for each cause, for `[data-words]`. */
export function EngineWords() {
  return Object.entries(words.groundFailed).map(([why, text]) => (
    <p key={why} data-word={`ground-${why}`}>
      {text}
    </p>
  ))
}
