import { Fragment } from 'react'
import type { Source } from '../../model/nouns'
import type { Setting } from '../setting'

type Props = { points: Source['points']; setting: Setting }

/**
 * What a source says, point by point, each with links to the scenes that tell it, or to the claims where no scene does, or with
 * the reason why it is left out. Of claims beside a scene none is named: those that rest on a source stand on its page anyhow.
 */
export function SourcePoints({ points, setting }: Props) {
  const { words } = setting
  if (points.length === 0) return null
  return (
    <>
      <h2>{words.evidence.points}</h2>
      <ul className="source-says">
        {points.map(({ at, says, told, left }) => (
          <li key={`${at} ${says}`}>
            {says} ({at}) {left === undefined ? words.evidence.toldIn : `${words.evidence.leftOut} ${left}`}{' '}
            {findTellings(told, setting).map(({ name, address }, index) => (
              <Fragment key={address}>
                {index > 0 && '; '}
                <a href={address}>{name}</a>
              </Fragment>
            ))}
          </li>
        ))}
      </ul>
    </>
  )
}

type Place = { name: string; address: string }

/** Where the ids of a point lead: to its scenes, or when it has none, to its claims and events. */
export function findTellings(
  told: readonly string[],
  { story, addresses }: Pick<Setting, 'story' | 'addresses'>,
): Place[] {
  const scenes = story.chapters.flatMap((chapter) => chapter.scenes).filter(({ id }) => told.includes(id))
  if (scenes.length > 0)
    return scenes.map(({ id, title, chapter }) => ({ name: title, address: addresses.chapter(chapter, id) }))
  return told.flatMap((id): Place[] => {
    const claim = story.claims.get(id)
    const event = story.events.get(id)
    if (claim) return [{ name: claim.says, address: addresses.claimPage(id) }]
    return event ? [{ name: event.title, address: addresses.evidence }] : []
  })
}
