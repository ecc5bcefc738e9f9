import type { Story } from '../read-story'

/**
 * How a page is cited, as a ContextObject (ANSI/NISO Z39.88-2004) in Dublin Core: Zotero takes a web page of a body from it, as our
 * CSL-JSON says, where from the tags of a page's head it takes a person whose last name is the body's last word.
 *
 * @param address The page's whole address.
 * @param part The title of the part; nothing for the story as a whole.
 */
export function writeContextObject(story: Story, address: string, part?: string): string {
  return new URLSearchParams({
    ctx_ver: 'Z39.88-2004',
    rft_val_fmt: 'info:ofi/fmt:kev:mtx:dc',
    'rft.type': 'webpage',
    'rft.title': part ?? story.title,
    ...(part && { 'rft.source': story.title }),
    'rft.aucorp': story.publisher,
    'rft.date': story.updated.text,
    'rft.identifier': address,
    'rft.language': story.language,
  }).toString()
}
