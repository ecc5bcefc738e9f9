/** The components of the gallery, each in its states. To add one: an entry here. */
import type { ReactNode } from 'react'
import { FrameHead } from '../embed/frame-head'
import { FrameSources } from '../embed/frame-sources'
import { ClaimArticle } from '../evidence/claim-article'
import { ContradictionList } from '../evidence/contradiction-list'
import { Dated } from '../evidence/dated'
import { KnewTable } from '../evidence/knew-table'
import { LedgerTable } from '../evidence/ledger-table'
import { Quoted } from '../evidence/quoted'
import { SourceMark } from '../evidence/source-mark'
import { SourcePoints } from '../evidence/source-points'
import { StanceKey } from '../evidence/stance-mark'
import { BeforeAfter } from '../layouts/before-after'
import { EngineSwitch } from '../layouts/engine-switch'
import { MapNotesList } from '../layouts/map-notes-list'
import { EntriesInBrief, PictureEntries } from '../layouts/picture-entries'
import { StoryEntry } from '../layouts/story-entry'
import { Bar } from '../page/bar'
import { Colophon } from '../page/colophon'
import { SheetIndex } from '../page/sheet-index'
import { SheetLinks } from '../page/sheet-links'
import { StoryReport } from '../page/story-report'
import { Questions } from '../presenter/questions'
import { CiteMark, CiteMarks } from '../prose/cite'
import { ClaimAndRecord } from '../prose/claim-and-record'
import { ClaimLine } from '../prose/claim-line'
import { ClaimLinks } from '../prose/claim-links'
import { CopyLink } from '../prose/copy-link'
import { GlossaryList } from '../prose/glossary-list'
import { HowSure } from '../prose/how-sure'
import { InkMark } from '../prose/ink-mark'
import { LikelihoodWords } from '../prose/likelihood-words'
import { RetellingChain } from '../prose/retelling-chain'
import { SourceEntry } from '../prose/source-entry'
import { SourceIndex } from '../prose/source-index'
import { SourceLinks } from '../prose/source-links'
import { Stamp } from '../prose/stamp'
import { TermLink } from '../prose/term-link'
import * as of from './examples'

/** `id` is the anchor of the component, `state` with it that of one of its states: both are permanent. */
export type Specimen = {
  id: string
  /** True for what composes itself by the width of the screen: its panels lie below one another. */
  isWide?: true
  states: readonly { state: string; shows: ReactNode }[]
}

const stamps = [
  ['day', '1891-05-24'],
  ['month', '1891-05'],
  ['year', '1891'],
  ['about', '1891-05~'],
  ['range', '1891-05-24/1891-05-26'],
] as const
const neighbour = {
  number: 3,
  name: 'Retold',
  title: 'How it was told',
  deck: 'A song has it otherwise.',
  address: '#3',
}
const entry = {
  title: 'Two bridges',
  standfirst: 'It stood in May.',
  language: 'en',
  direction: 'ltr',
  minutes: 7,
} as const

export const SPECIMENS: readonly Specimen[] = [
  {
    id: 'stamp',
    states: stamps.flatMap(([name, date]) =>
      (['record', 'told'] as const).map((ink) => ({
        state: `${name}-${ink}`,
        shows: <Stamp date={of.dateOf(date)} ink={ink} language="en" />,
      })),
    ),
  },
  {
    id: 'marks',
    states: [
      { state: 'cite', shows: <CiteMark source={of.REGISTER} words={of.WORDS} /> },
      { state: 'cite-two-figures', shows: <CiteMark source={of.SONG} quote="opened" words={of.WORDS} /> },
      {
        state: 'cite-several',
        shows: <CiteMarks marks={[{ source: of.REGISTER }, { source: of.SONG, quote: 'opened' }]} words={of.WORDS} />,
      },
      { state: 'source', shows: <SourceMark source={of.SONG} /> },
      { state: 'term', shows: <TermLink id="cart">cart</TermLink> },
      { state: 'likelihood', shows: <LikelihoodWords word="unlikely" words={of.WORDS} /> },
      { state: 'dated', shows: <Dated date={of.dateOf('1891-05-24')} language="en" words={of.WORDS} /> },
      { state: 'undated', shows: <Dated date="undated" language="en" words={of.WORDS} /> },
      { state: 'ink', shows: <InkMark /> },
      { state: 'copy', shows: <CopyLink address="#marks" words={of.WORDS} /> },
      { state: 'stances', shows: <StanceKey words={of.WORDS} /> },
    ],
  },
  {
    id: 'claim-line',
    states: [
      {
        state: 'told',
        shows: (
          <ClaimLine claim={of.TOLD} words={of.WORDS}>
            A song has it so.
          </ClaimLine>
        ),
      },
      {
        state: 'record',
        shows: (
          <ClaimLine claim={of.ON_RECORD} words={of.WORDS}>
            The register gives the month.
          </ClaimLine>
        ),
      },
    ],
  },
  {
    id: 'claim-links',
    states: [
      { state: 'one', shows: <List of={<ClaimLinks claims={[of.TOLD]} words={of.WORDS} />} /> },
      {
        state: 'several',
        shows: <List of={<ClaimLinks claims={[of.TOLD, { ...of.TOLD, id: 'b' }, of.ON_RECORD]} words={of.WORDS} />} />,
      },
    ],
  },
  {
    id: 'claim-and-record',
    isWide: true,
    states: [{ state: 'both', shows: <ClaimAndRecord record={of.WEIGHED} told={of.WEIGHED_TOLD} words={of.WORDS} /> }],
  },
  {
    id: 'chain',
    isWide: true,
    states: [{ state: 'torn', shows: <RetellingChain chain={of.CHAIN} words={of.WORDS} /> }],
  },
  {
    id: 'how-sure',
    states: [{ state: 'text', shows: <HowSure words={of.WORDS}>That it opened in May is likely.</HowSure> }],
  },
  {
    id: 'sources',
    states: [
      { state: 'whole', shows: <Source of={of.RECORD} /> },
      { state: 'index', shows: <SourceIndex sources={[of.RECORD]} /> },
      {
        state: 'least',
        shows: <Source of={{ ...of.RECORD, date: undefined, dateNote: undefined, url: undefined, quotations: [] }} />,
      },
      { state: 'frame', shows: <FrameSources sources={[of.RECORD]} words={of.WORDS} /> },
      { state: 'links', shows: <SourceLinks url="https://example.org/" path="#register" words={of.WORDS} /> },
    ],
  },
  {
    id: 'glossary',
    states: [
      {
        state: 'terms',
        shows: (
          <GlossaryList
            terms={[
              { id: 'cart', name: 'cart', meaning: 'A wagon with two wheels.', variants: ['carts'] },
              { id: 'ford', name: 'ford', meaning: 'Where a river can be crossed.', variants: [] },
            ]}
            words={of.WORDS}
          />
        ),
      },
    ],
  },
  {
    id: 'claim-article',
    isWide: true,
    states: [
      { state: 'told', shows: <ClaimArticle file={of.FILE} words={of.WORDS} /> },
      {
        state: 'record',
        shows: (
          <ClaimArticle
            file={{
              ...of.FILE,
              claim: {
                ...of.FILE.claim,
                ...of.ON_RECORD,
                standing: 'firm',
                likelihood: undefined,
                bestCase: undefined,
              },
              grounds: of.FILE.grounds.slice(0, 1),
              statements: [],
              corrections: [],
              origins: [],
            }}
            words={of.WORDS}
          />
        ),
      },
    ],
  },
  {
    id: 'ledger',
    isWide: true,
    states: [
      {
        state: 'rows',
        shows: (
          <LedgerTable
            documents={[of.REGISTER, of.SONG]}
            rows={[
              {
                address: '#told',
                facets: of.FILE.facets,
                claim: { ...of.TOLD, standing: 'denied' },
                stances: ['contradicts', 'supports'],
                others: [{ stance: 'reports', count: 3 }],
              },
              {
                address: '#record',
                facets: of.FILE.facets,
                claim: { ...of.ON_RECORD, standing: 'firm' },
                stances: ['supports', 'silent'],
                others: [],
              },
            ]}
            words={of.WORDS}
          />
        ),
      },
    ],
  },
  {
    id: 'contradictions',
    states: [
      {
        state: 'two-sides',
        shows: (
          <ContradictionList
            contradictions={[
              {
                id: 'c1',
                about: 'When it opened',
                note: 'Nobody kept the ticket.',
                sides: [
                  { says: 'In May.', source: of.REGISTER, quotation: of.QUOTATION },
                  { says: 'In a night.', source: of.SONG },
                ],
              },
            ]}
          />
        ),
      },
      { state: 'quoted', shows: <Quoted quotation={of.QUOTATION} /> },
    ],
  },
  {
    id: 'knew-table',
    states: [{ state: 'rows', shows: <KnewTable statements={[of.STATEMENT]} language="en" words={of.WORDS} /> }],
  },
  {
    id: 'sheet-index',
    states: [1, 2, 3, 4, 5, 6, 7, 12, 13].map((count) => ({
      state: `of-${count}`,
      shows: <SheetIndex story="gallery" sheets={of.sheets(count)} current="part-1" words={of.WORDS} />,
    })),
  },
  {
    id: 'bar',
    isWide: true,
    states: [
      { state: 'page', shows: <Bar name="Two bridges" front="#bar" page="Evidence" words={of.WORDS} /> },
      {
        state: 'sheet',
        shows: (
          <Bar
            name="Two bridges"
            front="#bar"
            sheet={{ slug: 'part-2', number: 2, name: 'Barges' }}
            present="#bar"
            index={{ story: 'gallery', sheets: of.sheets(6) }}
            words={of.WORDS}
          />
        ),
      },
    ],
  },
  {
    id: 'sheet-links',
    states: [
      { state: 'both', shows: <SheetLinks before={{ ...neighbour, number: 1 }} next={neighbour} words={of.WORDS} /> },
      { state: 'last', shows: <SheetLinks before={neighbour} words={of.WORDS} /> },
    ],
  },
  {
    id: 'colophon',
    states: [
      {
        state: 'clean',
        shows: (
          <Colophon
            version="1.0.0"
            updated="4 March 2026"
            accessibility="/accessibility/"
            publisher="The makers"
            corrections={[]}
            words={of.WORDS}
          />
        ),
      },
      {
        state: 'corrected',
        shows: (
          <Colophon
            version="1.0.1"
            updated="4 March 2026"
            accessibility="/accessibility/"
            publisher="The makers"
            corrections={[
              {
                id: '1',
                date: '4 March 2026',
                since: 'version 1.0.0',
                was: 'In two.',
                now: 'In one.',
                why: 'The song has one.',
                places: [{ name: 'The bridge opens', address: '#opens' }],
              },
            ]}
            words={of.WORDS}
          />
        ),
      },
    ],
  },
  {
    id: 'story-entry',
    isWide: true,
    states: [
      {
        state: 'without-map',
        shows: <StoryEntry slug="two-bridges" home="#" sheets={of.sheets(4)} {...entry} words={of.WORDS} />,
      },
    ],
  },
  {
    id: 'frame-head',
    states: [3, 6, 10].map((count) => ({
      state: `of-${count}`,
      shows: <FrameHead story="Two bridges" sheets={count} place={2} number={2} name="Barges" words={of.WORDS} />,
    })),
  },
  {
    id: 'switches',
    states: [
      { state: 'before-after', shows: <BeforeAfter words={of.WORDS} /> },
      { state: 'engine', shows: <EngineSwitch words={of.WORDS} /> },
    ],
  },
  {
    id: 'source-points',
    states: [
      {
        state: 'told-and-left-out',
        shows: (
          <SourcePoints
            points={[
              {
                at: 'page 9',
                says: 'It opened in May.',
                left: undefined,
                told: [{ name: 'The register', address: '#' }],
              },
              { at: 'page 12', says: 'The toll was a penny.', left: 'No part of the question.', told: [] },
            ]}
            words={of.WORDS}
          />
        ),
      },
    ],
  },
  {
    id: 'picture-entries',
    states: [
      {
        state: 'place-and-route',
        shows: <PictureEntries entries={of.ENTRIES} words={of.WORDS} />,
      },
      {
        state: 'in-brief',
        shows: <EntriesInBrief names="Upstream (24 May 1891, on record), The ferry (as told)" words={of.WORDS} />,
      },
    ],
  },
  {
    id: 'map-notes',
    states: [
      {
        state: 'below',
        shows: (
          <MapNotesList
            notes={[
              { text: 'The ferry, by a song of 1906.', ink: 'told', wide: undefined, narrow: undefined },
              { text: 'The bridge is in the register.', ink: 'record', wide: undefined, narrow: undefined },
            ]}
            words={of.WORDS}
          >
            <figure />
          </MapNotesList>
        ),
      },
    ],
  },
  {
    id: 'questions',
    states: [{ state: 'cited-and-claimed', shows: <Questions questions={of.QUESTIONS} words={of.WORDS} /> }],
  },
  {
    id: 'story-report',
    states: [
      {
        state: 'error',
        shows: (
          <StoryReport
            problems={[
              { file: 'stories/a/story.yaml', line: 3, column: 9, message: 'found nothing', severity: 'error' },
            ]}
            words={of.WORDS}
          />
        ),
      },
    ],
  },
]

function Source({ of: source }: { of: typeof of.RECORD }) {
  return (
    <div className="source-entry">
      <SourceEntry source={source} words={of.WORDS} />
    </div>
  )
}

function List({ of: items }: { of: ReactNode }) {
  return <ul className="short-links">{items}</ul>
}
