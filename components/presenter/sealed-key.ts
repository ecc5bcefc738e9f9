/** Where a card of an exercise belongs, for the reveal: in the order of the dates. */
export type KeyCard = {
  letter: string
  /** In words. */
  date: string
  /** True when that is the date of a telling. */
  isTold: boolean
  sure: string
}

/** A key as a text that nobody reads in passing: the page of the presenter carries it, and may not say it before it is asked. */
export function sealKey(key: readonly KeyCard[]): string {
  return btoa(encodeURIComponent(JSON.stringify(key)))
}

/** The first cards of a key that {@link sealKey} has sealed. */
export function openKey(sealed: string, count: number): KeyCard[] {
  return count === 0 ? [] : (JSON.parse(decodeURIComponent(atob(sealed))) as KeyCard[]).slice(0, count)
}
