import { earliest, type HistoricalDate, latest } from './dates'
import type { Claim, Likelihood, Statement, Term } from './nouns'
import { LIKELIHOOD } from './nouns/scales'
import type { Where } from './problems'
import { type Prose, plainText, type Tag, tagsNamed } from './prose'
import type { Story } from './read-story'

/** What an editor should look at in the words of a story: where it stands, and what is wrong with it. */
export type Finding = { message: string } & ({ where: Where } | { file: string; id: string })

/** Longest first, so that "very unlikely" is not read as "unlikely", nor that as "likely". */
const WORDS = (Object.keys(LIKELIHOOD) as Likelihood[]).sort((a, b) => b.length - a.length)
const LIKELY = new RegExp(
  `\\b(${WORDS.join('|')}|probably)\\b(?:,?\\s*\\(?(\\d+)(?:–| to )(\\d+)\\s*(?:%|per cent)\\)?)?`,
  'gi',
)

/** Words of likelihood that disagree with the claim of which they speak: in its verdict, its line of a scene, its correction. */
export function reviewLikelihoods(story: Story): Finding[] {
  const verdicts = [...story.claims.values()].flatMap((claim) =>
    disagreements(claim, claim.verdict).map((message) => ({ file: 'claims.yaml', id: claim.id, message })),
  )
  const lines = tagsOf(story).flatMap((tag) => {
    const claim = tag.name === 'Claim' ? story.claims.get(tag.attributes.id) : undefined
    if (!claim) return []
    return disagreements(claim, plainText(tag.children)).map((message) => ({ where: tag.where, message }))
  })
  const corrections = story.corrections.flatMap(({ where, now }) => {
    const claim = story.claims.get(where)
    const messages = claim ? disagreements(claim, now) : []
    return messages.map((message) => ({ file: 'story.yaml', id: where, message }))
  })
  return [...verdicts, ...lines, ...corrections]
}

/** Words in quotation marks are somebody else's. */
function disagreements({ id, likelihood }: Claim, text: string): string[] {
  if (!likelihood) return []
  return [...text.replaceAll(/“[^”]*”/g, '').matchAll(LIKELY)].flatMap(([found, word = '', from, to]) => {
    const means = word.toLowerCase() === 'probably' ? 'likely' : word.toLowerCase()
    const [least, most] = LIKELIHOOD[likelihood]
    const isRight = means === likelihood && (from === undefined || (Number(from) === least && Number(to) === most))
    return isRight ? [] : [`found "${found}" of claim "${id}", which is ${likelihood} (${least}–${most} %)`]
  })
}

/**
 * Statements that mean another day than that of their event, and were not made on it either, so that the event is not their
 * saying. Where a teller does mean another day, `otherDay` says so; where it says so for nothing, it must go.
 */
export function reviewMeantDays({ statements, events }: Story): Finding[] {
  return [...statements.values()].flatMap(({ id, meant, said, event: name, otherDay }) => {
    const date = events.get(name ?? '')?.date
    const isOther = date !== undefined && isApart(meant, date) && isApart(said, date)
    if (isOther === (otherDay !== undefined)) return []
    const message = isOther
      ? `meant: found ${dayOf(meant)}, expected a day of its event "${name}" (${date.text}), or that the statement is of that day; "otherDay" says why its teller means another`
      : 'otherDay: found a reason, expected none: the statement means the day of its event, or is that event, or has no event'
    return [{ file: 'statements.yaml', id, message }]
  })
}

function dayOf(day: Statement['meant']): string {
  return day === 'undated' ? day : day.text
}

/** Whether two days can't be the same. About a day, or none at all, may be any. */
function isApart(day: Statement['meant'], date: HistoricalDate): boolean {
  if (day === 'undated' || day.about || date.about) return false
  return latest(day) < earliest(date) || earliest(day) > latest(date)
}

/** People or organisations of the glossary who are named in prose before anything there says who they are. */
export function reviewNames(story: Story, kind: Term['kind']): Finding[] {
  const named = [...story.terms.values()].filter((term) => term.kind === kind)
  return named.flatMap((term) => firstNaming(term, story) ?? [])
}

/** Who they are, directly before their name: `the news agency AP`. */
const BEFORE = /\b(?:an?|the)(?: \p{Ll}[\p{L}-]*){1,3} $/iu

/**
 * The first time that one is named, unless that is in a Term, or who they are follows (`, a general,`) or stands before
 * (`the agency AP`).
 */
function firstNaming({ id, name, variants, kind }: Term, story: Story): Finding | undefined {
  const names = [name, ...variants]
  for (const [nodes, tags] of passagesOf(story)) {
    const isExplained = tagsNamed('Term', tags).some(({ attributes }) => attributes.id === id)
    if (isExplained) return undefined
    for (const { value, where } of textsIn(nodes)) {
      const found = names.find((one) => value.includes(one))
      if (!found) continue
      const index = value.indexOf(found)
      if (/^(,|\s\(|\s–|:)/.test(value.slice(index + found.length))) return undefined
      if (kind === 'organisation' && BEFORE.test(value.slice(0, index))) return undefined
      const line = where.line + value.slice(0, index).split('\n').length - 1
      return {
        where: { ...where, line },
        message: `"${found}" is named first without a <Term id="${id}"> or who that is`,
      }
    }
  }
  return undefined
}

/** The bodies of all scenes and passages, in order, each with its tags. */
function passagesOf({ chapters }: Story): [readonly Prose[], readonly Tag[]][] {
  const parts = chapters.flatMap((chapter) => chapter.parts)
  return parts.map((part) => (part.kind === 'scene' ? [part.scene.body, part.scene.tags] : [part.body, part.tags]))
}

function tagsOf(story: Story): Tag[] {
  return passagesOf(story).flatMap(([, tags]) => tags)
}

function textsIn(nodes: readonly Prose[]): { value: string; where: Where }[] {
  return nodes.flatMap((node) => {
    if (node.type === 'text') return [node]
    if (node.type === 'list') return node.items.flatMap(textsIn)
    return node.type === 'break' ? [] : textsIn(node.children)
  })
}
