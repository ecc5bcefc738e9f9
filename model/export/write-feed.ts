import type { StoryAddresses } from '../addresses'
import { placesOf, stoodSince } from '../corrected'
import { formatDate } from '../dates'
import { escapeText } from '../escape-text'
import type { Story } from '../read-story'

/**
 * The corrections as an Atom feed (RFC 4287), newest first as in story.yaml. Without corrections it has no entry.
 *
 * @param addresses Of the feed itself and of the page where corrections stand, whole, and of the story, to find their places.
 */
export function writeFeed(story: Story, addresses: { feed: string; page: string; story: StoryAddresses }): string {
  const entries = story.corrections.map((entry, index) => {
    const [place = { name: entry.where, address: addresses.story.evidence }, ...others] = placesOf(
      entry,
      story,
      addresses.story,
    )
    const about = others.map(({ name, address }) => `\nAbout: ${name} ${addresses.story.whole(address)}`).join('')
    const since = stoodSince(entry, story.language)
    const day = toTime(entry.date.start)
    return [
      '<entry>',
      `<id>${escapeText(`${addresses.page}#correction-${entry.date.text}-${entry.where}-${story.corrections.length - index}`)}</id>`,
      `<title>${escapeText(`${formatDate(entry.date, story.language)}: ${place.name}`)}</title>`,
      `<updated>${day}</updated>`,
      `<link href="${escapeText(addresses.story.whole(place.address))}"/>`,
      `<content type="text">${escapeText(`Was${since ? ` (since ${since})` : ''}: ${entry.was}\nNow: ${entry.now}\nWhy: ${entry.why}${about}`)}</content>`,
      '</entry>',
    ].join('')
  })
  return [
    '<?xml version="1.0" encoding="utf-8"?>',
    `<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${escapeText(story.language)}">`,
    `<id>${escapeText(addresses.feed)}</id>`,
    `<title>${escapeText(`${story.title}: corrections`)}</title>`,
    `<subtitle>${escapeText(`Version ${story.version}, ${story.updated.text}`)}</subtitle>`,
    `<updated>${toTime(story.updated.start)}</updated>`,
    `<author><name>${escapeText(story.publisher)}</name></author>`,
    '<rights>CC BY 4.0</rights>',
    `<link rel="self" type="application/atom+xml" href="${escapeText(addresses.feed)}"/>`,
    `<link rel="alternate" type="text/html" href="${escapeText(addresses.page)}"/>`,
    ...entries,
    '</feed>',
    '',
  ].join('\n')
}

function toTime(moment: { year: number; month?: number; day?: number } | undefined): string {
  const { year = 1970, month = 1, day = 1 } = moment ?? {}
  return new Date(Date.UTC(year, month - 1, day)).toISOString()
}
