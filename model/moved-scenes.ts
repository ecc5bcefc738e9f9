import type { Story } from './read-story'

type Moved = Pick<Story, 'moved'>

/** Ids of scenes that are gone and lead to this one. */
export function formerIds({ moved }: Moved, scene: string): string[] {
  return moved.filter(({ to }) => to === scene).map(({ from }) => from)
}

/** Where the scenes lead that are gone: their ids, each with that of its successor. */
export function successors({ moved }: Moved): Record<string, string> {
  return Object.fromEntries(moved.map(({ from, to }) => [from, to]))
}
