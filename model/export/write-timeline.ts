import type { StoryAddresses } from '../addresses'
import { formatDate } from '../dates'
import type { Moment } from '../edtf/moment'
import { escapeText } from '../escape-text'
import type { Story } from '../read-story'

/**
 * The events as a timeline of TimelineJS (timeline.knightlab.com). Each shows its date in words, as TimelineJS can't say "about";
 * one whose beginning is not known is left out.
 */
export function writeTimeline(story: Story, { whole, home }: StoryAddresses): string {
  const events = [...story.events.values()].flatMap(({ id, date, title, what, ground, standing, sources }) => {
    if (!date.start) return []
    const names = sources.map((source) => story.sources.get(source)?.name ?? source).join(', ')
    return [
      {
        unique_id: id,
        start_date: dayOf(date.start),
        ...(date.range && date.end && { end_date: dayOf(date.end) }),
        display_date: formatDate(date, story.language),
        text: {
          headline: escapeText(title),
          text: [what, `${standing}: ${ground}`, names].map((line) => `<p>${escapeText(line)}</p>`).join(''),
        },
      },
    ]
  })
  const title = { text: { headline: escapeText(story.title), text: `<p>${escapeText(story.standfirst)}</p>` } }
  const edition = { version: story.version, updated: story.updated.text, story: whole(home) }
  return `${JSON.stringify({ ...edition, title, events }, null, 1)}\n`
}

function dayOf({ year, month, day, hour, minute }: Moment): Record<string, number> {
  const all = { year, month, day, hour, minute }
  return Object.fromEntries(Object.entries(all).filter((entry): entry is [string, number] => entry[1] !== undefined))
}
