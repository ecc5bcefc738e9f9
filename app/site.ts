/** The folder that the site lives below, without a slash at its end: `/stories`, or nothing at the root. */
export const base = process.env.BASE_PATH ?? ''

/**
 * The site's own address, for canonical links, cards and feeds: `SITE_URL` at build, without it the address that
 * `npm start` serves on (the build says so).
 *
 * @throws when `SITE_URL` is not an address.
 */
export function siteUrl(): string {
  const address = process.env.SITE_URL ?? 'http://localhost:3000'
  if (!URL.canParse(address))
    throw new Error(`SITE_URL is "${address}"; expected a full address such as https://example.org`)
  return new URL(address).origin
}

/**
 * Where readers report errors, when the environment says so (`CONTACT_EMAIL`).
 *
 * @throws when it is not an e-mail address.
 */
export function contactEmail(): string | undefined {
  const address = process.env.CONTACT_EMAIL
  if (address && !/^[^\s@?&]+@[^\s@?&]+$/.test(address))
    throw new Error(`CONTACT_EMAIL is "${address}"; expected an e-mail address such as errors@example.org`)
  return address || undefined
}
