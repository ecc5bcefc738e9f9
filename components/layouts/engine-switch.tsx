import type { Words } from '../words/words'

/**
 * Paper or ground: which map plays the scenes. It stands on the stage, in sites that were built with a token for Mapbox
 * only. Where the ground comes from is said before it is chosen.
 */
export function EngineSwitch({ words }: { words: Words }) {
  return (
    <fieldset className="engine-switch choice" data-engine-switch aria-describedby="engine-note">
      <legend className="unseen">{words.engine}</legend>
      <label>
        <input type="radio" name="engine" value="paper" defaultChecked />
        <span>{words.enginePaper}</span>
      </label>
      <label>
        <input type="radio" name="engine" value="ground" />
        <span>
          {words.engineGround} <small>{words.engineFrom}</small>
        </span>
      </label>
      <p id="engine-note">{words.engineNote}</p>
    </fieldset>
  )
}

/** What is said when the ground can't be shown, one line for each cause, for `[data-words]`. */
export function EngineWords({ words }: { words: Words }) {
  return Object.entries(words.groundFailed).map(([why, text]) => (
    <p key={why} data-word={`ground-${why}`}>
      {text}
    </p>
  ))
}
