import { hash, type StoryAddresses } from '../addresses'
import type { Story } from '../read-story'
import { writeSchema } from './story-schema'
import { claimColumns, eventColumns, sourceColumns, statementColumns } from './tables'
import { writeCalendar } from './write-calendar'
import { writeCitation } from './write-citation'
import { type Column, writeCsv } from './write-csv'
import { writeFeed } from './write-feed'
import { writePlaces, writeRoutes } from './write-geojson'
import { writeJson } from './write-json'
import { writeStorymap } from './write-storymap'
import { writeTimeline } from './write-timeline'

export type DataFile = {
  /** As in its address: `events.csv`. */
  name: string
  type: string
  /** One sentence for the list of files. */
  holds: string
  /** The fields of a table, in their order. */
  fields?: { name: string; holds: string }[]
  write(): string
}

/** Every file that a story is offered as. */
export function dataFiles(story: Story, addresses: StoryAddresses): DataFile[] {
  const { whole, home, file, evidence: path } = addresses
  const schema = whole(file('story.schema.json'))
  const evidence = whole(path)
  return [
    {
      name: 'story.json',
      type: 'application/json',
      holds:
        'The whole story: chapters and scenes, sources, places, events, statements, claims, contradictions, names.',
      write: () => writeJson(story, { schema, story: whole(home) }),
    },
    {
      name: 'story.schema.json',
      type: 'application/schema+json',
      holds: 'The JSON Schema (draft 2020-12) that story.json keeps to.',
      write: () => writeSchema(schema, story.version, story.updated.text),
    },
    table('claims.csv', 'What can be true or false, with verdict and sources.', claimColumns(story), story.claims),
    table('statements.csv', 'Who said what, when, and of when it speaks.', statementColumns(story), story.statements),
    table('events.csv', 'What happened, or is said to have happened.', eventColumns(story), story.events),
    table('sources.csv', 'What everything rests on, with grade and dependence.', sourceColumns(story), story.sources),
    {
      name: 'places.geojson',
      type: 'application/geo+json',
      holds: 'Places with accuracy in metres and the source of the position (RFC 7946).',
      write: () => writePlaces(story),
    },
    {
      name: 'routes.geojson',
      type: 'application/geo+json',
      holds: 'Routes, runways and areas; what is not “sourced” is a drawing (RFC 7946).',
      write: () => writeRoutes(story),
    },
    {
      name: 'timeline.ics',
      type: 'text/calendar',
      holds: 'Events whose day is known, for calendars (RFC 5545). Others are left out, not guessed.',
      write: () => writeCalendar(story, evidence),
    },
    {
      name: 'storymap.json',
      type: 'application/json',
      holds: 'Scenes with their places and texts, for StoryMapJS. Inks, routes and notes have no place there.',
      write: () => writeStorymap(story, addresses),
    },
    {
      name: 'timeline.json',
      type: 'application/json',
      holds: 'Events with their standing and sources, for TimelineJS.',
      write: () => writeTimeline(story, addresses),
    },
    {
      name: 'CITATION.cff',
      type: 'text/yaml',
      holds:
        'How to cite the story, with its version, its day and the number of its corrections (Citation File Format).',
      write: () => writeCitation(story, whole(home), `${evidence}${hash('corrections')}`),
    },
    {
      name: 'corrections.atom',
      type: 'application/atom+xml',
      holds: 'Feed of corrections, with old and new wording (RFC 4287).',
      write: () => writeFeed(story, { feed: whole(file('corrections.atom')), page: evidence, story: addresses }),
    },
  ]
}

function table<T>(name: string, holds: string, columns: Column<T>[], entries: ReadonlyMap<string, T>): DataFile {
  return { name, type: 'text/csv', holds, fields: columns, write: () => writeCsv(columns, entries.values()) }
}
