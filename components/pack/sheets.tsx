import type { ReactNode } from 'react'
import type { Pack } from '../../model/read-pack'
import type { Story } from '../../model/read-story'
import type { Words } from '../words/words'
import { BlankMap, showBlankMap } from './blank-map'
import { ChangeAndTicket } from './change-and-ticket'
import { Definitions } from './definitions'
import { Slips } from './slips'
import { SourceCards, showCards } from './source-cards'
import { Worksheet } from './worksheet'

/** A sheet of the pack: what it is called, and what stands on it. */
export type PackSheet = {
  name: string
  title: (words: Words) => string
  show: (story: Story, pack: Pack, words: Words) => ReactNode
}

/** Sheets that are printed as one. */
type PackSet = Omit<PackSheet, 'show'> & { sheets: readonly PackSheet[] }

const cards: PackSheet = {
  name: 'cards',
  title: ({ pack }) => pack.cards,
  show: (story, pack, words) => <SourceCards cards={showCards(pack, story)} words={words} />,
}
const worksheetA: PackSheet = {
  name: 'worksheet-a',
  title: ({ pack }) => pack.worksheetA,
  show: (_story, pack, words) => (
    <Worksheet columns={words.pack.columnsA} how={words.pack.worksheetHowA} model={pack.model} words={words} />
  ),
}
const worksheetB: PackSheet = {
  name: 'worksheet-b',
  title: ({ pack }) => pack.worksheetB,
  show: (_story, _pack, words) => (
    <Worksheet columns={words.pack.columnsB} how={words.pack.worksheetHowB} words={words} />
  ),
}
const ticket: PackSheet = {
  name: 'ticket',
  title: ({ pack }) => pack.change,
  show: (_story, pack, words) => <ChangeAndTicket pack={pack} words={words} />,
}
const map: PackSheet = {
  name: 'map',
  title: ({ pack }) => pack.map,
  show: (story, pack, words) => <BlankMap {...showBlankMap(pack, story, words)} words={words} />,
}
const people: PackSheet = {
  name: 'people',
  title: ({ pack }) => pack.people,
  show: (story, pack, words) => (
    <>
      <p>{words.pack.peopleHow}</p>
      <Definitions
        entries={pack.people.map(({ person, job, line, say }) => ({
          name: story.terms.get(person)?.name ?? person,
          note: say,
          text: `${job}. ${line}`,
        }))}
      />
    </>
  ),
}
const glossary: PackSheet = {
  name: 'words',
  title: ({ pack }) => pack.glossary,
  show: (_story, pack) => <Definitions entries={pack.words.map(({ word, means }) => ({ name: word, text: means }))} />,
}
const slips: PackSheet = {
  name: 'slips',
  title: ({ pack }) => pack.slips,
  show: ({ lessons }, _pack, words) => <Slips exercise={lessons?.exercises[0]} words={words} />,
}
const safeguarding: PackSheet = {
  name: 'safeguarding',
  title: ({ pack }) => pack.safeguarding,
  show: (_story, pack) => <Definitions entries={pack.safeguarding.map(({ head, text }) => ({ name: head, text }))} />,
}

/** Single sheets, in the order in which a lesson needs them. */
export const PUPIL_SHEETS: readonly PackSheet[] = [cards, worksheetA, worksheetB, ticket, map, slips, people, glossary]
export const TEACHER_SHEETS: readonly PackSheet[] = [safeguarding]

/** Sets of sheets that are printed as one. */
export const SETS: readonly PackSet[] = [
  { name: 'pupils-a', title: ({ pack }) => pack.pupilsA, sheets: [cards, worksheetA, ticket, map] },
  { name: 'pupils-b', title: ({ pack }) => pack.pupilsB, sheets: [cards, worksheetB, ticket, map] },
]

/** What the teacher's own set holds besides the key. */
export const KEY_SHEETS: readonly PackSheet[] = [safeguarding, slips, people, glossary]

/** The names of all sheets and sets, as they stand in addresses. */
export const PACK_NAMES: readonly string[] = [...SETS, ...PUPIL_SHEETS, ...TEACHER_SHEETS].map(({ name }) => name)

/** A set or a single sheet by its name. */
export function findPack(name: string): Pick<PackSet, 'title' | 'sheets'> | undefined {
  const sheet = [...PUPIL_SHEETS, ...TEACHER_SHEETS].find((one) => one.name === name)
  return SETS.find((set) => set.name === name) ?? (sheet && { title: sheet.title, sheets: [sheet] })
}
