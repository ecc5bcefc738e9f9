import { plainLetters } from '../reader/match-claim'
import type { Setting } from '../setting'
import type { ClaimFile } from './collect-evidence'
import { showClaimFile } from './show-claim-file'

/** By the id of each claim, all that its page says, in plain letters: what the ledger's search looks through. */
export function listClaimWords(files: readonly ClaimFile[], setting: Setting): Record<string, string> {
  return Object.fromEntries(files.map((file) => [file.claim.id, wordsOf(file, setting)]))
}

function wordsOf(file: ClaimFile, setting: Setting): string {
  const { claim, place, events, grounds, origins, statements, corrections } = showClaimFile(file, setting)
  const { id, says, by, standing, verdict, likelihood, bestCase, wouldChange, retold } = claim
  const quoted = [...grounds, ...statements].flatMap(({ quotation }) => [quotation?.quote, quotation?.by])
  const sources = [
    ...origins,
    ...grounds.map(({ source }) => source),
    ...statements.flatMap((one) => [one.source, ...one.readIn]),
  ]
  const all = [
    ...[id, says, by, standing, verdict, likelihood, bestCase, wouldChange, retold, place],
    ...events.map(({ title }) => title),
    ...grounds.map(({ ground }) => ground),
    ...statements.flatMap((one) => [one.speaker, one.says]),
    ...quoted,
    ...sources.map(({ name }) => name),
    ...corrections.flatMap(({ was, now, why }) => [was, now, why]),
  ]
  return plainLetters([...new Set(all)].filter(Boolean).join(' '))
}
