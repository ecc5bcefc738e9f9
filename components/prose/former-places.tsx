/** Empty places at the head of a scene, by the ids of scenes that are gone: their addresses lead here, without a script too. */
export function FormerPlaces({ ids, scene }: { ids: readonly string[]; scene: string }) {
  return ids.map((id) => <i key={id} className="former-place" id={id} data-moved-to={scene} />)
}

/** A scene by its id, with where it is to be found: its title there, or its successor’s, and the address. */
type Elsewhere = { id: string; title: string; address: string }

/**
 * Scenes that are found on other pages, because they are gone or because this one has no room for them: a line for each, shown only to
 * those whose address names it. The reader's script follows the link by itself.
 *
 * @param says What stands before the link.
 */
export function FoundElsewhere({ scenes, says }: { scenes: readonly Elsewhere[]; says: string }) {
  return scenes.map(({ id, title, address }) => (
    <p key={id} className="moved-elsewhere" id={id} tabIndex={-1}>
      {says} <a href={address}>{title}</a>
    </p>
  ))
}
