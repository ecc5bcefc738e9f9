import { type Standing, siteAddresses } from '../model/addresses'

/**
 * Where this site stands. `BASE_PATH` is the folder that it lives below (`/stories`, or nothing at the root). `SITE_URL` is
 * its own origin, for canonical links, cards and feeds; without it the address that `npm start` serves on (the build says so).
 *
 * @throws when `SITE_URL` is not an address.
 */
export const standing: Standing = { origin: readOrigin(), base: process.env.BASE_PATH ?? '' }

/** The addresses of this site. */
export const site = siteAddresses(standing)

function readOrigin(): string {
  const address = process.env.SITE_URL ?? 'http://localhost:3000'
  if (!URL.canParse(address))
    throw new Error(`SITE_URL is "${address}"; expected a full address such as https://example.org`)
  return new URL(address).origin
}
