import type { Source } from '../../model/nouns'
import type { Setting } from '../setting'
import { words } from '../words/en'

type Props = { points: Source['points']; setting: Setting }

/** What a source says, point by point, each with links to where the story tells it, or with the reason why it does not. */
export function SourcePoints({ points, setting }: Props) {
  if (points.length === 0) return null
  return (
    <>
      <h2>{words.evidence.points}</h2>
      <ul className="source-says">
        {points.map(({ at, says, told, left }) => (
          <li key={`${at} ${says}`}>
            {says} ({at}) {left !== undefined && `${words.evidence.leftOut} ${left}`}
            {told
              .flatMap((id) => findTelling(id, setting))
              .map(({ name, address }, index) => (
                <span key={address}>
                  {index > 0 && '; '}
                  <a href={address}>{name}</a>
                </span>
              ))}
          </li>
        ))}
      </ul>
    </>
  )
}

/** Where an id of a scene, a claim or an event leads. A claim that has the id of a scene is told there too. */
export function findTelling(
  id: string,
  { story, addresses }: Pick<Setting, 'story' | 'addresses'>,
): { name: string; address: string }[] {
  const scene = story.chapters.flatMap(({ scenes }) => scenes).find((one) => one.id === id)
  const claim = story.claims.get(id)
  const event = story.events.get(id)
  if (scene) return [{ name: scene.title, address: addresses.chapter(scene.chapter, scene.id) }]
  if (claim) return [{ name: claim.says, address: addresses.claimPage(id) }]
  return event ? [{ name: event.title, address: addresses.evidence }] : []
}
