import type { Fate } from '../../model/arrange-retellings'

/** What a strand does at a telling: it begins, runs on, ends or comes back, or is only cited; `none` where there is no strand. */
export type Turn = 'first' | 'kept' | 'dropped' | 'denied' | 'restored' | 'cited' | 'none'

/**
 * The turns of one fact from telling to telling. A strand ends where the fact is dropped or denied, and is restored where it is
 * kept again after that (but not where it is only quoted); what a telling is silent about runs on only when it is the same strand still.
 */
export function followStrand(fates: readonly Fate[]): Turn[] {
  let state: 'unborn' | 'alive' | 'cut' = 'unborn'
  return fates.map((fate) => {
    const before = state
    if (fate === 'kept') {
      state = 'alive'
      return before === 'alive' ? 'kept' : before === 'cut' ? 'restored' : 'first'
    }
    if (before !== 'alive') return fate === 'quoted' ? 'cited' : 'none'
    if (fate === 'silent' || fate === 'quoted') return 'kept'
    state = 'cut'
    return fate
  })
}
