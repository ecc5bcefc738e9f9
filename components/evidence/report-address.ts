import type { StoryAddresses } from '../../model/addresses'
import type { Claim } from '../../model/nouns'
import type { Story } from '../../model/read-story'
import type { Words } from '../words/words'

/**
 * A `mailto:` address (RFC 6068) that opens a message naming the claim, its address and the version read. Nothing is sent
 * by the page. Where the story has no contact the message has no recipient: the reader chooses one.
 */
export function reportAddress(
  story: Pick<Story, 'version' | 'contact'>,
  claim: Claim,
  addresses: StoryAddresses,
  words: Words,
): string {
  const address = addresses.whole(addresses.claim(claim.id))
  const subject = words.evidence.reportSubject(claim.id, story.version)
  const body = words.evidence.reportBody(address, story.version).replace(/\n/g, '\r\n')
  return `mailto:${story.contact ?? ''}?subject=${encodeURIComponent(subject)}&body=${encodeURIComponent(body)}`
}
