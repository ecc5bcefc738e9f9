import type { HistoricalDate } from '../dates'
import { PRECISIONS } from '../edtf/moment'
import type { Claim, Event, Source, Statement } from '../nouns'
import { originsOf } from '../origins'
import type { Story } from '../read-story'
import { exportDate } from './export-dates'
import type { Column } from './write-csv'

/** Lists of ids in one field are parted by a space, sentences by ` | `. */
const ids = (list: readonly string[]) => list.join(' ')

type Dated = HistoricalDate | 'undated' | undefined

/** A date in three fields: as written, the first day that it can mean, the last. */
function dateColumns<T>(name: string, what: string, of: (entry: T) => Dated): Column<T>[] {
  const read = (entry: T) => {
    const date = of(entry)
    return date === undefined || date === 'undated' ? undefined : exportDate(date)
  }
  return [
    {
      name,
      holds: `${what}, in EDTF: 2015-06 is a month, 2015-04/2015-06 a range, ~ means about`,
      of: (entry) => read(entry)?.edtf,
    },
    {
      name: `${name}_from`,
      holds: 'the first day that it can mean; empty when open or undated',
      of: (entry) => read(entry)?.from,
    },
    {
      name: `${name}_to`,
      holds: 'the last day that it can mean; empty when open or undated',
      of: (entry) => read(entry)?.to,
    },
    { name: `${name}_precision`, holds: PRECISIONS.join(', '), of: (entry) => read(entry)?.precision },
  ]
}

function editionColumns<T>(story: Story): Column<T>[] {
  return [
    { name: 'story_version', holds: 'the version of the story', of: () => story.version },
    { name: 'story_updated', holds: 'the day of that version', of: () => story.updated.text },
  ]
}

export function eventColumns(story: Story): Column<Event>[] {
  return [
    { name: 'id', holds: 'permanent', of: ({ id }) => id },
    { name: 'title', holds: 'a few words', of: ({ title }) => title },
    ...dateColumns<Event>('date', 'when it happened', ({ date }) => date),
    { name: 'place', holds: 'id of a place in places.geojson', of: ({ place }) => place },
    { name: 'place_name', holds: 'its name', of: ({ place }) => story.places.get(place ?? '')?.name },
    { name: 'longitude', holds: 'degrees, WGS84', of: ({ place }) => story.places.get(place ?? '')?.at[0] },
    { name: 'latitude', holds: 'degrees, WGS84', of: ({ place }) => story.places.get(place ?? '')?.at[1] },
    { name: 'what', holds: 'what happened, or is said to have happened', of: ({ what }) => what },
    { name: 'standing', holds: 'firm, contested, one source, denied or not known', of: ({ standing }) => standing },
    { name: 'ground', holds: 'why that standing', of: ({ ground }) => ground },
    { name: 'sources', holds: 'ids in sources.csv', of: ({ sources }) => ids(sources) },
    ...editionColumns<Event>(story),
  ]
}

export function claimColumns(story: Story): Column<Claim>[] {
  const doing = (claim: Claim, does: string) =>
    ids(claim.evidence.filter((entry) => entry.does === does).map(({ source }) => source))
  return [
    { name: 'id', holds: 'permanent; also its anchor on the evidence page', of: ({ id }) => id },
    { name: 'says', holds: 'the claim', of: ({ says }) => says },
    { name: 'kind', holds: 'told: a claim of the legend; record: every other', of: ({ kind }) => kind },
    { name: 'by', holds: 'who said it first or most clearly', of: ({ by }) => by },
    ...dateColumns<Claim>('said', 'when it was said', ({ said }) => said),
    { name: 'place', holds: 'id of the place where it was said', of: ({ place }) => place },
    { name: 'standing', holds: 'firm, contested, one source, denied or not known', of: ({ standing }) => standing },
    { name: 'verdict', holds: 'the verdict in a sentence', of: ({ verdict }) => verdict },
    { name: 'likelihood', holds: 'a word of ICD 203, when the editors say one', of: ({ likelihood }) => likelihood },
    { name: 'would_change', holds: 'what would change the verdict', of: ({ wouldChange }) => wouldChange },
    { name: 'best_case', holds: 'the strongest case for it', of: ({ bestCase }) => bestCase },
    { name: 'supports', holds: 'ids of the sources that support it', of: (claim) => doing(claim, 'supports') },
    { name: 'reports', holds: 'ids of those that report it without vouching', of: (claim) => doing(claim, 'reports') },
    { name: 'contradicts', holds: 'ids of those that contradict it', of: (claim) => doing(claim, 'contradicts') },
    {
      name: 'origins',
      holds: 'ids of the sources on which the supporting ones rest in the end',
      of: (claim) => ids(originsOf(claim, story)),
    },
    { name: 'events', holds: 'ids in events.csv', of: ({ events }) => ids(events) },
    ...editionColumns<Claim>(story),
  ]
}

export function sourceColumns(story: Story): Column<Source & { number: number }>[] {
  return [
    { name: 'id', holds: 'permanent', of: ({ id }) => id },
    { name: 'number', holds: 'at the control points', of: ({ number }) => number },
    { name: 'name', holds: 'what the text calls it', of: ({ name }) => name },
    { name: 'title', holds: 'when it was seen', of: ({ title }) => title },
    { name: 'author', holds: 'when stated', of: ({ author }) => author },
    { name: 'publisher', holds: 'who published it', of: ({ publisher }) => publisher },
    ...dateColumns<Source>('date', 'the day it speaks from', ({ date }) => date),
    {
      name: 'kind',
      holds: 'report, analysis, compilation, official, tape, memoir, data or reference',
      of: ({ kind }) => kind,
    },
    { name: 'language', holds: 'BCP 47', of: ({ language }) => language },
    ...dateColumns<Source>('read', 'when the editors last read it', ({ read }) => read),
    {
      name: 'extent',
      holds: 'how much was read: whole, most, opening, excerpt or not read',
      of: ({ extent }) => extent,
    },
    { name: 'form', holds: 'what was read: original, copy, digest or translation', of: ({ form }) => form },
    { name: 'basis', holds: 'on what ground it speaks', of: ({ basis }) => basis },
    { name: 'interest', holds: 'what its teller has at stake', of: ({ interest }) => interest },
    {
      name: 'depends_on',
      holds: 'ids of the sources that it repeats or rests on',
      of: ({ dependsOn }) => ids(dependsOn),
    },
    {
      name: 'named_in',
      holds: 'ids of the sources that name it, when it was not found itself',
      of: ({ namedIn }) => ids(namedIn),
    },
    { name: 'grade', holds: 'A (reliable) to E (unreliable), F (can’t be judged)', of: ({ grade }) => grade.letter },
    { name: 'grade_reason', holds: 'why', of: ({ grade }) => grade.reason },
    { name: 'hedges', holds: 'its own', of: ({ hedges }) => hedges },
    { name: 'url', holds: 'its address', of: ({ url }) => url },
    { name: 'archived', holds: 'an archived copy', of: ({ archived }) => archived },
    {
      name: 'quotations',
      holds: 'the quoted fragments, parted by |',
      of: ({ quotes }) => quotes.map(({ quote }) => quote).join(' | '),
    },
    ...editionColumns<Source>(story),
  ]
}

export function statementColumns(story: Story): Column<Statement>[] {
  return [
    { name: 'id', holds: 'permanent', of: ({ id }) => id },
    { name: 'speaker', holds: 'who said it', of: ({ speaker }) => speaker },
    ...dateColumns<Statement>('said', 'when it was said', ({ said }) => said),
    ...dateColumns<Statement>(
      'event_date',
      'when the event happened of which it speaks',
      ({ event }) => story.events.get(event ?? '')?.date,
    ),
    { name: 'event', holds: 'id in events.csv', of: ({ event }) => event },
    ...dateColumns<Statement>('meant', 'the day or span that it speaks of', ({ meant }) => meant),
    {
      name: 'remove',
      holds: 'how far the words are from the speaker: own words, reported or third hand',
      of: ({ remove }) => remove,
    },
    { name: 'place', holds: 'id of the place where it was said', of: ({ place }) => place },
    { name: 'says', holds: 'what was said, in our words', of: ({ says }) => says },
    {
      name: 'claims',
      holds: 'what it does to which claim: asserts:claim-id',
      of: ({ claims }) => claims.map(({ claim, does }) => `${does}:${claim}`).join(' '),
    },
    {
      name: 'quotation',
      holds: 'the fragment quoted from it',
      of: ({ quotation }) => story.quotations.get(quotation ?? '')?.quote,
    },
    { name: 'source', holds: 'id in sources.csv', of: ({ source }) => source },
    { name: 'read_in', holds: 'ids of the sources in which it was read', of: ({ readIn }) => ids(readIn) },
    ...editionColumns<Statement>(story),
  ]
}
