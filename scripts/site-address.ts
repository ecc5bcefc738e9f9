/**
 * Where the site stands. `SITE_URL` is its origin (`https://example.org`), `BASE_PATH` the folder it is put into
 * (`/stories`, without a slash at its end; empty for the root).
 */
export type SiteAddress = { origin: string; basePath: string; known: boolean }

/** @throws Error in one line that says what the variable should look like. */
export function readSiteAddress(environment: Record<string, string | undefined>, servedOn: string): SiteAddress {
  const basePath = environment.BASE_PATH ?? ''
  if (!/^(\/[\w.~-]+)*$/.test(basePath)) throw new Error(`BASE_PATH is "${basePath}", but should look like "/stories"`)
  const given = environment.SITE_URL
  if (!given) return { origin: servedOn, basePath, known: false }
  const url = URL.canParse(given) ? new URL(given) : undefined
  if (!url || !/^https?:$/.test(url.protocol) || url.pathname !== '/' || url.search || url.hash)
    throw new Error(`SITE_URL is "${given}", but should look like "https://example.org" (a folder goes into BASE_PATH)`)
  return { origin: url.origin, basePath, known: true }
}
