import type { HistoricalDate, Moment } from '../dates'
import { instant } from '../edtf/moment'
import type { Event } from '../nouns'
import type { Story } from '../read-story'

/**
 * The events whose days are known as a calendar (RFC 5545), each as whole days, a range as a span. What is dated by the month,
 * "about", or open on a side is left out: a calendar can't show a day that nobody knows.
 *
 * @param address The address of the evidence page, for each event's link.
 */
export function writeCalendar(story: Story, address: string): string {
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    `PRODID:-//${escapeValue(story.publisher)}//${escapeValue(story.title)} ${story.version}//EN`,
    'CALSCALE:GREGORIAN',
    `X-WR-CALNAME:${escapeValue(story.title)}`,
    `X-WR-CALDESC:${escapeValue(`Version ${story.version}, ${story.updated.text}. CC BY 4.0. Events without a known day are left out.`)}`,
    ...[...story.events.values()].flatMap((event) => {
      const days = daysOf(event.date)
      return days ? writeEvent(story, event, days, address) : []
    }),
    'END:VCALENDAR',
  ]
  return lines.map((line) => `${foldLine(line)}\r\n`).join('')
}

/** First day and the day after the last, as `20150724`; nothing when a day is not known, or its year has not four figures. */
function daysOf({ start, end, about, unsure }: HistoricalDate): { from: string; until: string } | undefined {
  if (about || unsure || start?.day === undefined || end?.day === undefined) return undefined
  if (start.year < 1 || end.year > 9998) return undefined
  return { from: writeDay(start, 0), until: writeDay(end, 1) }
}

function writeDay({ year, month = 1, day = 1 }: Moment, later: number): string {
  return new Date(instant(year, month, day + later)).toISOString().slice(0, 10).replaceAll('-', '')
}

function writeEvent(story: Story, event: Event, days: { from: string; until: string }, address: string): string[] {
  const place = story.places.get(event.place ?? '')
  const about = `${event.what} (${event.standing}: ${event.ground})`
  return [
    'BEGIN:VEVENT',
    `UID:${event.id}@${story.slug}`,
    `DTSTAMP:${story.updated.start ? writeDay(story.updated.start, 0) : '19700101'}T000000Z`,
    `DTSTART;VALUE=DATE:${days.from}`,
    `DTEND;VALUE=DATE:${days.until}`,
    `SUMMARY:${escapeValue(event.title)}`,
    `DESCRIPTION:${escapeValue(about)}`,
    ...(place ? [`LOCATION:${escapeValue(place.name)}`, `GEO:${place.at[1]};${place.at[0]}`] : []),
    `CATEGORIES:${escapeValue(event.standing)}`,
    `URL:${address}`,
    'TRANSP:TRANSPARENT',
    'END:VEVENT',
  ]
}

/** RFC 5545, 3.3.11. */
function escapeValue(text: string): string {
  return text.replace(/[\\;,]/g, (sign) => `\\${sign}`).replace(/\r?\n/g, '\\n')
}

/** RFC 5545, 3.1: a line has at most 75 octets; what follows begins with a space. */
function foldLine(line: string): string {
  const parts: string[] = []
  let part = ''
  for (const letter of line) {
    const limit = parts.length === 0 ? 75 : 74
    if (Buffer.byteLength(part + letter) > limit) {
      parts.push(part)
      part = ''
    }
    part += letter
  }
  return [...parts, part].join('\r\n ')
}
