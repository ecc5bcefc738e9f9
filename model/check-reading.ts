import type { Chapter } from './chapter'
import type { Source } from './nouns'
import type { Report, Where } from './problems'
import { tagsNamed } from './prose'

/**
 * Reports citations of sources of which nothing was read, in scenes with their short texts and notes, and in passages.
 *
 * @param whereIs Where a scene stands.
 */
export function checkReading(
  chapters: readonly Chapter[],
  sources: ReadonlyMap<string, Source>,
  whereIs: (scene: string) => Where | undefined,
  report: Report,
): void {
  const check = (source: string, where: Where | undefined): void => {
    if (!where || sources.get(source)?.extent !== 'not read') return
    const message = `found source "${source}", of which nothing was read, expected one that was read at least in part`
    report.error(where, message)
  }
  for (const part of chapters.flatMap(({ parts }) => parts)) {
    const tags = part.kind === 'scene' ? part.scene.tags : part.tags
    for (const { at, where, attributes } of tagsNamed('Cite', tags)) check(attributes.source, at.source ?? where)
    if (part.kind === 'scene') for (const source of part.scene.citedAside) check(source, whereIs(part.scene.id))
  }
}
