/** The folder that the site lives below, as in app/site.ts: prose and pictures link to the evidence without being handed it. */
const base = process.env.BASE_PATH ?? ''

/** The address of a story's evidence page, below the site's origin. */
export function evidenceAddress(story: string): string {
  return `${base}/${story}/evidence/`
}

/** The permanent address of a claim. */
export function claimAddress(story: string, claim: string): string {
  return `${evidenceAddress(story)}#${claim}`
}

/** Where everything stands that a source says in this story. */
export function sourceAddress(story: string, source: string): string {
  return `${evidenceAddress(story)}#source-${source}`
}
