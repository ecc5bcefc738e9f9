import type { Position } from '../stage/contracts/stage'
import { type Change, mapParts, type Own, partOf, type TalkState } from './talk-state'

/**
 * What holds when two states meet: each part as it was changed last, so that acts of two windows that cross on their way both
 * stand. Of two changes in the same turn, that of the window with the greater id, so that all windows choose alike.
 */
export function mergeStates(mine: TalkState, theirs: TalkState): TalkState {
  const later = mapParts((part) => (isLater(theirs.changes[part], mine.changes[part]) ? theirs : mine))
  if (Object.values(later).every((state) => state === mine)) return mine
  const { position, ...own } = mapParts((part) => partOf(later[part], part))
  return {
    position: position as Position,
    own: own as Own,
    changes: mapParts((part) => later[part].changes[part]),
  }
}

function isLater(change: Change, than: Change): boolean {
  return change.turn > than.turn || (change.turn === than.turn && change.by > than.by)
}
