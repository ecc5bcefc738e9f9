import type { Ink } from '../../model/nouns'
import type { Likelihood } from '../../model/nouns/scales'
import type { Setting } from '../setting'
import { inkWords } from '../words/ink-words'
import { type SourceName, showSource } from './show-source'

/** A claim as lines and links show it. */
export type ShownClaim = {
  id: string
  kind: Ink
  /** What the story calls that ink. */
  label: string
  says: string
  /** Permanent. */
  address: string
}
/** A claim with its verdict and what each source does to it. */
export type WeighedClaim = ShownClaim & {
  verdict: string
  likelihood?: Likelihood
  evidence: { does: 'supports' | 'reports' | 'contradicts'; source: SourceName; quotation?: string }[]
}

/** @throws when the story has no such claim: `readStory` has refused such a story. */
export function showClaim({ story, addresses, words }: Setting, id: string): ShownClaim {
  const { kind, says } = claimOf(story, id)
  return { id, kind, label: inkWords(story, words)[kind].label, says, address: addresses.claimPage(id) }
}

/** @throws as {@link showClaim}. */
export function weighClaim(setting: Setting, id: string): WeighedClaim {
  const { verdict, likelihood, evidence } = claimOf(setting.story, id)
  return {
    ...showClaim(setting, id),
    verdict,
    likelihood,
    evidence: evidence.map(({ does, source, quotation }) => ({
      does,
      source: showSource(setting, source),
      quotation,
    })),
  }
}

/** @throws when the claim has no likelihood: `readStory` has refused such a story. */
export function showLikelihood({ story }: Setting, id: string): Likelihood {
  const { likelihood } = claimOf(story, id)
  if (!likelihood) throw new Error(`claim "${id}" has no likelihood`)
  return likelihood
}

function claimOf(story: Setting['story'], id: string) {
  const claim = story.claims.get(id)
  if (!claim) throw new Error(`unknown claim "${id}"`)
  return claim
}
