import type { Story } from '../../model/read-story'

type Slip = NonNullable<Story['pack']>['slips'][number]

/** The slips that have a place in the order, first things first. One without a date has none. */
export function datedSlips({ slips }: { slips: readonly Slip[] }): Slip[] {
  return slips.filter(({ place }) => place !== undefined).sort((one, other) => (one.place ?? 0) - (other.place ?? 0))
}
