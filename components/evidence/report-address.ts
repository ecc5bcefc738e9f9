import type { Claim } from '../../stories/model'
import type { Story } from '../../stories/read-story'
import { claimAddress } from '../evidence-address'
import { words } from '../words'

/**
 * A `mailto:` address (RFC 6068) that opens a message naming the claim, its address and the version read. Nothing is sent
 * by the page. Nothing when the story names no `contact`.
 */
export function reportAddress(story: Story, claim: Claim, site: string): string | undefined {
  if (!story.contact) return undefined
  const address = `${site}${claimAddress(story.slug, claim.id)}`
  const subject = words.evidence.reportSubject(claim.id, story.version)
  const body = words.evidence.reportBody(claim.says, address, story.version).replace(/\n/g, '\r\n')
  return `mailto:${story.contact}?subject=${encodeURIComponent(subject)}&body=${encodeURIComponent(body)}`
}
