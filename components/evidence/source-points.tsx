import { Fragment } from 'react'
import type { Source } from '../../model/nouns'
import type { Setting } from '../setting'
import type { Words } from '../words/words'

type Place = { name: string; address: string }
/** `at`: where in the source; `left`: why it is left out; `told`: where it is told. */
type ShownPoint = { at: string; says: string; left: string | undefined; told: readonly Place[] }

/** The points of a source with the ways to what tells them. */
export function showPoints(points: Source['points'], setting: Setting): ShownPoint[] {
  return points.map(({ at, says, left, told }) => ({ at, says, left, told: findTellings(told, setting) }))
}

type Props = { points: readonly ShownPoint[]; words: Words }

/**
 * What a source says, point by point, each with links to the scenes that tell it, or to the claims where no scene does, or with
 * the reason why it is left out. Of claims beside a scene none is named: those that rest on a source stand on its page anyhow.
 */
export function SourcePoints({ points, words }: Props) {
  if (points.length === 0) return null
  return (
    <>
      <h2>{words.evidence.points}</h2>
      <ul className="source-says">
        {points.map(({ at, says, told, left }) => (
          <li key={`${at} ${says}`}>
            {says} ({at}) {left === undefined ? words.evidence.toldIn : `${words.evidence.leftOut} ${left}`}{' '}
            {told.map(({ name, address }, index) => (
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
