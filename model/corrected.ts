import type { StoryAddresses } from './addresses'
import { formatDate, parseDate } from './dates'
import { findScene } from './find-scene'
import type { Story } from './read-story'

type Correction = Story['corrections'][number]

/** Whether a correction bears on a claim. */
export function isOfClaim({ where, claims }: Correction, claim: string): boolean {
  return where === claim || claims.includes(claim)
}

/** Since when the old wording stood, `version 1.0.0` or the day in words; nothing when that is not known. */
export function stoodSince({ since }: Pick<Correction, 'since'>, language: string): string | undefined {
  if (since === undefined) return undefined
  if (/^\d+(\.\d+)+$/.test(since)) return `version ${since}`
  const day = parseDate(since)
  return 'date' in day ? formatDate(day.date, language) : since
}

/** A place of the story that a correction bears on: its name, and its address within the site. */
export type CorrectedPlace = { name: string; address: string }

/** What a correction bears on: its scene first, then its claims, then the event or source where it stood. */
export function placesOf(correction: Correction, story: Story, addresses: StoryAddresses): CorrectedPlace[] {
  const { where, scene: name } = correction
  const scene = findScene(story, name ?? where)
  const claims = [...story.claims.values()].filter(({ id }) => isOfClaim(correction, id))
  const event = story.events.get(where)
  const source = story.sources.get(where)
  return [
    ...(scene ? [{ name: scene.title, address: addresses.chapter(scene.chapter, scene.id) }] : []),
    ...claims.map(({ id, says }) => ({ name: says, address: addresses.claim(id) })),
    ...(event ? [{ name: event.title, address: addresses.evidence }] : []),
    ...(source ? [{ name: source.name, address: addresses.source(where) }] : []),
  ]
}

/** The corrections that bear on a chapter: those of its scenes, and of claims that its scenes make. */
export function correctionsOf(
  { corrections, chapters }: Pick<Story, 'corrections' | 'chapters'>,
  chapter: string,
): Correction[] {
  const scenes = chapters.find(({ slug }) => slug === chapter)?.scenes ?? []
  return corrections.filter((correction) =>
    scenes.some(({ id, claims }) => {
      const isTold = claims.some((claim) => isOfClaim(correction, claim))
      return id === (correction.scene ?? correction.where) || isTold
    }),
  )
}
