import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { originsOf } from './origins'
import type { Problem } from './problems'
import type { Story } from './read-story'
import { reviewCuts } from './review-cuts'
import { beyondRail, reviewDays } from './review-days'
import { reviewHeadlines } from './review-headlines'
import { reviewPoints } from './review-points'
import { reviewUnknownDays } from './review-unknown-days'
import { type Finding, reviewLikelihoods, reviewMeantDays, reviewNames } from './review-words'
import { STORIES } from './stories-folder'

/**
 * What an editor should look at, though the story is whole. Errors: words of likelihood that disagree with their claim, people named
 * before anything says who they are, days that no entry has, statements that mean another day than their event's, places that are said to tell a source and don't rest on it. Warnings: claims on record that call themselves firm and rest on one
 * origin, claims that call themselves one source and rest on several, organisations that nothing explains where they are first named,
 * headlines that say what is only told, each at its line; then, in one line each, how many others rest on one origin, how many sources have no archived copy,
 * and how many quotations don't say by a number where they stand.
 *
 * @param documents A folder with texts of sources, to compare quotations with.
 * @param folder Where the stories are; that of this site without it.
 */
export function reviewEvidence(story: Story, folder = STORIES, documents?: string): Problem[] {
  const at = (file: string, id: string) => ({
    file: `${folder}/${story.slug}/${file}`,
    line: lineOf(id, join(folder, story.slug, file)),
    column: 1,
    severity: 'warning' as const,
  })
  const alone = [...story.claims.values()].filter(
    (claim) => claim.kind === 'record' && originsOf(claim, story).length === 1,
  )
  const firm = alone.filter(({ standing }) => standing === 'firm')
  const others = alone.filter(({ standing }) => standing !== 'firm')
  const several = [...story.claims.values()].filter(
    (claim) => claim.standing === 'one source' && originsOf(claim, story).length > 1,
  )
  const loose = [...story.sources.values()].filter(({ url, archived }) => url !== undefined && archived === undefined)
  const placeless = [...story.quotations.values()].filter((quotation) => isPlaceless(quotation.at))
  const problem = (severity: Problem['severity']) => (finding: Finding) => {
    const where = 'where' in finding ? finding.where : at(finding.file, finding.id)
    return { ...where, message: finding.message, severity }
  }
  const words = [
    ...[
      ...reviewLikelihoods(story),
      ...reviewNames(story, 'person'),
      ...reviewUnknownDays(story),
      ...reviewMeantDays(story),
      ...reviewPoints(story),
    ].map(problem('error')),
    ...[...reviewDays(story), ...reviewNames(story, 'organisation'), ...reviewHeadlines(story)].map(problem('warning')),
  ]
  const cuts = documents ? reviewCuts(story, documents) : []
  const summary = (list: readonly { id: string }[], file: string, message: string): Problem[] =>
    list[0] ? [{ ...at(file, list[0].id), message: `${message}: ${list.length}, this one first` }] : []
  return [
    ...firm.map((claim) => ({
      ...at('claims.yaml', claim.id),
      message: `claim "${claim.id}" is firm, but rests on one origin only, "${originsOf(claim, story)[0]}"`,
    })),
    ...several.map((claim) => ({
      ...at('claims.yaml', claim.id),
      message: `claim "${claim.id}" stands on one source, but ${originsOf(claim, story).length} origins support it: ${originsOf(claim, story).join(', ')}`,
    })),
    ...words,
    ...cuts.map(({ id, message }) => ({ ...at('sources.yaml', id), message })),
    ...beyondRail(story)
      .slice(0, 1)
      .map(({ id, file }) => ({ ...at(file, id), message: beyondMessage(story) })),
    ...summary(others, 'claims.yaml', 'other claims on record that rest on one origin only'),
    ...summary(loose, 'sources.yaml', 'sources with an address and no archived copy'),
    ...summary(placeless, 'sources.yaml', 'quotations that do not say where in the source they stand'),
  ]
}

/** Scenes beyond the torn edge of their rail are mostly meant; a year that was mistyped is one of them. */
function beyondMessage(story: Story): string {
  const all = beyondRail(story)
  return `scenes outside the rail: ${all.length}, ${all.map(({ id, date }) => `"${id}" (${date})`).join(', ')}`
}

/** `at` is never empty; these are ways to say that the place is not known. */
function isPlaceless(at: string): boolean {
  return /^(\?|unknown|not (known|given|stated)|no place|somewhere)\b/i.test(at.trim())
}

/** The line on which an entry names its id, from 1. */
function lineOf(id: string, path: string): number {
  const lines = readFileSync(path, 'utf8').split('\n')
  const isHere = (line: string) =>
    (/^\s*-?\s*(id|where): /.test(line) && line.endsWith(`: ${id}`)) ||
    (line.includes('<Scene') && line.includes(`id="${id}"`))
  return lines.findIndex(isHere) + 1 || 1
}
