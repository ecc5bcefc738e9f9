import type { HistoricalDate } from '../dates'
import { originsOf } from '../origins'
import type { Story } from '../read-story'
import { exportDate } from './export-dates'
import type { ExportedStory } from './story-schema'
import { LICENSE } from './write-geojson'

/**
 * The story as JSON in the shape of `story-schema.ts`.
 *
 * @param addresses Of the schema and of the story, whole.
 */
export function writeJson(story: Story, addresses: { schema: string; story: string }): string {
  return `${JSON.stringify(exportStory(story, addresses), null, 1)}\n`
}

function exportStory(story: Story, addresses: { schema: string; story: string }): ExportedStory {
  const { slug, title, standfirst, language, version, publisher } = story
  return {
    $schema: addresses.schema,
    slug,
    title,
    standfirst,
    language,
    version,
    updated: exportDate(story.updated),
    publisher,
    inks: story.inks,
    address: addresses.story,
    license: LICENSE,
    chapters: story.chapters.map(exportChapter),
    sources: [...story.sources.values()].map((source) => ({
      ...source,
      date: optional(source.date),
      read: optional(source.read),
      quotes: source.quotes.map((quotation) => ({ ...quotation, said: optional(quotation.said) })),
    })),
    places: [...story.places.values()],
    events: [...story.events.values()].map((event) => ({ ...event, date: exportDate(event.date) })),
    statements: [...story.statements.values()].map((statement) => ({
      ...statement,
      said: dateOrNone(statement.said),
      meant: statement.meant && dateOrNone(statement.meant),
    })),
    claims: [...story.claims.values()].map((claim) => ({
      ...claim,
      said: dateOrNone(claim.said),
      origins: originsOf(claim, story),
    })),
    contradictions: [...story.contradictions.values()],
    terms: [...story.terms.values()],
    moved: story.moved,
    corrections: story.corrections.map((entry) => ({ ...entry, date: exportDate(entry.date) })),
  }
}

function exportChapter({ slug, number, head, scenes }: Story['chapters'][number]): ExportedStory['chapters'][number] {
  return {
    slug,
    number,
    sheet: head.sheet,
    title: head.title,
    deck: head.deck,
    scenes: scenes.map(({ id, title, date, place, ink, description, claims, citations }) => ({
      id,
      title,
      date: optional(date),
      place,
      ink,
      description,
      claims,
      sources: [...new Set(citations.map(({ source }) => source))],
    })),
  }
}

const optional = (date: HistoricalDate | undefined) => (date ? exportDate(date) : undefined)
const dateOrNone = (date: HistoricalDate | 'undated') => (date === 'undated' ? date : exportDate(date))
