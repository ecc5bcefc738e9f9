import { hash } from '../../model/addresses'
import { isOfClaim } from '../../model/corrected'
import type { HistoricalDate } from '../../model/dates'
import type { Claim, Statement } from '../../model/nouns'
import type { Story } from '../../model/read-story'
import { CHAIN } from '../prose/retelling-chain'
import { type ShownQuotation, type SourceName, showQuotation, showSource } from '../prose/show-source'
import type { Setting } from '../setting'
import { inkWords } from '../words/ink-words'
import type { ClaimFile } from './collect-evidence'
import { reportAddress } from './report-address'
import { type ShownStatement, showStatement } from './show-statement'

type Does = Statement['claims'][number]['does']

/** A claim with everything that lets a reader judge the verdict. */
export type ShownClaimFile = {
  /** What the story calls the claim's ink. */
  label: string
  claim: Pick<
    Claim,
    | 'id'
    | 'kind'
    | 'says'
    | 'by'
    | 'said'
    | 'standing'
    | 'verdict'
    | 'likelihood'
    | 'bestCase'
    | 'wouldChange'
    | 'retold'
  >
  language: string
  version: string
  facets: ClaimFile['facets']
  place?: string
  events: { id: string; title: string; date: HistoricalDate }[]
  /** Where it is shown how it was handed on; nothing when it was not. */
  chain?: string
  grounds: {
    does: Claim['evidence'][number]['does']
    source: SourceName
    ground?: string
    quotation?: ShownQuotation
  }[]
  origins: SourceName[]
  statements: (ShownStatement & { does?: Does })[]
  /** Newest first. */
  corrections: Story['corrections']
  /** Its permanent address, which is its row in the ledger, and a message about an error in it. */
  row: string
  /** Where the code of its frame is built, and of that of its row. */
  embed: string
  embedRow: string
  report: string
}

export function showClaimFile({ claim, facets, origins, statements }: ClaimFile, setting: Setting): ShownClaimFile {
  const { story, addresses, words } = setting
  return {
    claim,
    label: inkWords(story, words)[claim.kind].label,
    language: story.language,
    version: story.version,
    facets,
    place: claim.place && story.places.get(claim.place)?.name,
    events: claim.events.flatMap((id) => story.events.get(id) ?? []),
    chain: story.visuals.retelling?.facts.some((fact) => fact.claim === claim.id)
      ? `${addresses.whoKnew()}${hash(CHAIN)}`
      : undefined,
    grounds: claim.evidence.map(({ does, source, ground, quotation }) => ({
      does,
      source: showSource(setting, source),
      ground,
      quotation: quotation === undefined ? undefined : showQuotation(story, quotation),
    })),
    origins: origins.map((id) => showSource(setting, id)),
    statements: statements.map((statement) => ({
      ...showStatement(statement, setting),
      does: statement.claims.find((entry) => entry.claim === claim.id)?.does,
    })),
    corrections: story.corrections.filter((entry) => isOfClaim(entry, claim.id)),
    row: addresses.claim(claim.id),
    embed: addresses.builderOf('claim', claim.id),
    embedRow: addresses.builderOf('row', claim.id),
    report: reportAddress(story, claim, addresses, words),
  }
}
