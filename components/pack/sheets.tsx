import type { ReactNode } from 'react'
import type { Pack } from '../../model/read-pack'
import type { Story } from '../../model/read-story'
import { words } from '../words/en'
import { BlankMap } from './blank-map'
import { ChangeAndTicket } from './change-and-ticket'
import { Definitions } from './definitions'
import { Slips } from './slips'
import { SourceCards } from './source-cards'
import { Worksheet } from './worksheet'

/** A sheet of the pack: what it is called, and what stands on it. */
export type PackSheet = { name: string; title: string; show: (story: Story, pack: Pack) => ReactNode }

const cards: PackSheet = {
  name: 'cards',
  title: words.pack.cards,
  show: (story, pack) => <SourceCards story={story} pack={pack} />,
}
const worksheetA: PackSheet = {
  name: 'worksheet-a',
  title: words.pack.worksheetA,
  show: (_story, pack) => <Worksheet columns={words.pack.columnsA} how={words.pack.worksheetHowA} model={pack.model} />,
}
const worksheetB: PackSheet = {
  name: 'worksheet-b',
  title: words.pack.worksheetB,
  show: () => <Worksheet columns={words.pack.columnsB} how={words.pack.worksheetHowB} />,
}
const ticket: PackSheet = {
  name: 'ticket',
  title: words.pack.change,
  show: (_story, pack) => <ChangeAndTicket pack={pack} />,
}
const map: PackSheet = {
  name: 'map',
  title: words.pack.map,
  show: (story, pack) => <BlankMap story={story} pack={pack} />,
}
const people: PackSheet = {
  name: 'people',
  title: words.pack.people,
  show: (story, pack) => (
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
  title: words.pack.glossary,
  show: (_story, pack) => <Definitions entries={pack.words.map(({ word, means }) => ({ name: word, text: means }))} />,
}
const slips: PackSheet = {
  name: 'slips',
  title: words.pack.slips,
  show: ({ lessons }) => <Slips exercise={lessons?.exercises[0]} />,
}
const safeguarding: PackSheet = {
  name: 'safeguarding',
  title: words.pack.safeguarding,
  show: (_story, pack) => <Definitions entries={pack.safeguarding.map(({ head, text }) => ({ name: head, text }))} />,
}

/** Single sheets, in the order in which a lesson needs them. */
export const PUPIL_SHEETS: readonly PackSheet[] = [cards, worksheetA, worksheetB, ticket, map, slips, people, glossary]
export const TEACHER_SHEETS: readonly PackSheet[] = [safeguarding]

/** Sets of sheets that are printed as one. */
export const SETS: readonly { name: string; title: string; sheets: readonly PackSheet[] }[] = [
  { name: 'pupils-a', title: words.pack.pupilsA, sheets: [cards, worksheetA, ticket, map] },
  { name: 'pupils-b', title: words.pack.pupilsB, sheets: [cards, worksheetB, ticket, map] },
]

/** What the teacher's own set holds besides the key. */
export const KEY_SHEETS: readonly PackSheet[] = [safeguarding, slips, people, glossary]

/** The names of all sheets and sets, as they stand in addresses. */
export const PACK_NAMES: readonly string[] = [...SETS, ...PUPIL_SHEETS, ...TEACHER_SHEETS].map(({ name }) => name)

/** A set or a single sheet by its name. */
export function findPack(name: string): { title: string; sheets: readonly PackSheet[] } | undefined {
  const sheet = [...PUPIL_SHEETS, ...TEACHER_SHEETS].find((one) => one.name === name)
  return SETS.find((set) => set.name === name) ?? (sheet && { title: sheet.title, sheets: [sheet] })
}
