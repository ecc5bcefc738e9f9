import type { Words } from '../words/words'

/** Empty places at the head of a scene, by the ids of scenes that are gone: their addresses lead here, without a script too. */
export function FormerPlaces({ ids, scene }: { ids: readonly string[]; scene: string }) {
  return ids.map((id) => <i key={id} className="former-place" id={id} data-moved-to={scene} />)
}

type Elsewhere = {
  /** Of the scene that is gone. */ id: string /** Of its successor. */
  title: string
  address: string
}

/**
 * Scenes that are gone and whose successors stand on other pages: a line for each, shown only to those whose address names it.
 * The reader's script follows the link by itself.
 */
export function MovedElsewhere({ scenes, words }: { scenes: readonly Elsewhere[]; words: Words }) {
  return scenes.map(({ id, title, address }) => (
    <p key={id} className="moved-elsewhere" id={id} tabIndex={-1}>
      {words.moved} <a href={address}>{title}</a>
    </p>
  ))
}
