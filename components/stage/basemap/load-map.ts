/** Fetches files of map data when they are first needed, and keeps them. */
import type { Basemap } from './basemap'

type Named = { name: string }
export type Loader<File> = {
  /** What is at hand, by name. */
  files: ReadonlyMap<string, File>
  /** Asks for what is missing; `then` is called once when all has been answered, `failed` once for each that does not come. */
  need(entries: readonly Named[]): void
  /** Whether one of these is still under way. */
  isLoading(entries: readonly Named[]): boolean
  /** Nothing is called back any more. */
  stop(): void
}

/**
 * @param folder Address of the files, with a slash at its end.
 * @param isWhole Whether a file holds what the drawing takes as given.
 * @param then Called when the last of what was asked for has come.
 */
export function makeLoader<File>(
  folder: string,
  isWhole: (value: unknown) => value is File,
  then: () => void,
  failed: (name: string) => void,
): Loader<File> {
  const files = new Map<string, File>()
  const asked = new Set<string>()
  let waiting = 0
  let hasCome = false
  let announcing: ReturnType<typeof setTimeout> | undefined
  const stopped = new AbortController()
  const load = async (name: string) => {
    try {
      const answer = await fetch(`${folder}${name}.json`, stopped)
      const file: unknown = answer.ok ? await answer.json() : undefined
      if (!isWhole(file)) throw new Error(name)
      if (stopped.signal.aborted) return
      files.set(name, file)
      hasCome = true
    } catch {
      if (stopped.signal.aborted) return
      // Asked for again when a scene next needs it: the network may be back.
      asked.delete(name)
      failed(name)
    }
    if (--waiting || !hasCome) return
    hasCome = false
    // Not in the task that has read the file: each is long enough by itself on a phone.
    announcing = setTimeout(then)
  }
  return {
    files,
    isLoading: (entries) => entries.some(({ name }) => asked.has(name) && !files.has(name)),
    stop() {
      stopped.abort()
      clearTimeout(announcing)
    },
    need(entries) {
      for (const { name } of entries) {
        if (asked.has(name)) continue
        asked.add(name)
        waiting++
        void load(name)
      }
    },
  }
}

/** Whether a file holds what the drawing takes as given; path data that is none is a file damaged on the way. */
export function isBasemap(value: unknown): value is Basemap {
  const { unit, origin, labels, land, lakes, rivers, borders, open } = (value ?? {}) as Partial<Basemap>
  const pieces = [land, lakes, rivers, borders, open]
  return (
    [unit, ...(origin ?? [0])].every((number) => Number.isFinite(number)) &&
    [labels, ...pieces].every(Array.isArray) &&
    pieces.flat(2).every((piece) => /^!?[-\d][Mlz\d -]*$/.test(String(piece)))
  )
}
