import type { Claim } from '../../model/nouns'
import type { Story } from '../../model/read-story'
import { words } from '../words/en'
import { claimAddress } from './evidence-address'

/**
 * A `mailto:` address (RFC 6068) that opens a message naming the claim, its address and the version read. Nothing is sent
 * by the page. Without a contact the message has no recipient: the reader chooses one.
 *
 * @param contact An e-mail address.
 */
export function reportAddress(story: Story, claim: Claim, site: string, contact = ''): string {
  const address = `${site}${claimAddress(story.slug, claim.id)}`
  const subject = words.evidence.reportSubject(claim.id, story.version)
  const body = words.evidence.reportBody(address, story.version).replace(/\n/g, '\r\n')
  return `mailto:${contact}?subject=${encodeURIComponent(subject)}&body=${encodeURIComponent(body)}`
}
