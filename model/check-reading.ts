import type { Chapter } from './chapter'
import type { Source } from './nouns'
import type { Report } from './problems'
import { tagsNamed } from './prose'

/** Reports citations in scenes of sources of which nothing was read. A source that doesn't say how much was read passes. */
export function checkReading(chapters: readonly Chapter[], sources: ReadonlyMap<string, Source>, report: Report): void {
  for (const { at, where, attributes } of chapters.flatMap(({ scenes }) =>
    scenes.flatMap(({ tags }) => tagsNamed('Cite', tags)),
  )) {
    if (sources.get(attributes.source)?.extent !== 'not read') continue
    const message = `found source "${attributes.source}", of which nothing was read, expected one that was read at least in part`
    report.error(at.source ?? where, message)
  }
}
