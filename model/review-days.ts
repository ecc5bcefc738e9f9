import { earliest, type HistoricalDate, latest } from './dates'
import { englishDays } from './english-days'
import type { Event } from './nouns'
import { fileOfChapter } from './read-chapters'
import type { Story } from './read-story'
import type { Finding } from './review-words'

/** A date may be told by the clock of another place. */
const SLACK = 86_400_000

/** Days that disagree: of a scene and of the events of its claims, of an event and of its own words. */
export function reviewDays(story: Story): Finding[] {
  const scenes = story.chapters.flatMap((chapter) => chapter.scenes)
  const apart = scenes.flatMap(({ id, date, claims, chapter }): Finding[] => {
    if (!date) return []
    const names = claims.flatMap((claim) => {
      const { kind, events } = story.claims.get(claim) ?? {}
      return kind === 'record' ? (events ?? []) : []
    })
    const events = [...new Set(names)].flatMap((name) => story.events.get(name) ?? [])
    if (events.length === 0 || events.some((event) => isTogether(event.date, date))) return []
    const said = events.map((event) => `"${event.id}" (${event.date.text})`).join(', ')
    const message = `scene "${id}" is dated ${date.text}, and none of the events of its claims is: ${said}`
    return [{ file: fileOf(chapter, story), id, message }]
  })
  return [...apart, ...[...story.events.values()].flatMap(daysInWords)]
}

function isTogether(a: HistoricalDate, b: HistoricalDate): boolean {
  return latest(a) >= earliest(b) && earliest(a) <= latest(b)
}

/** English days in an event's title and words, when none of them is that of the event. */
function daysInWords({ id, title, what, date }: Event): Finding[] {
  const days = englishDays(`${title}. ${what}`).map(({ text, day, month, year }) => ({
    text,
    at: Date.UTC(year ?? new Date(earliest(date)).getUTCFullYear(), month - 1, day),
  }))
  const fits = days.some(({ at }) => at >= earliest(date) - SLACK && at <= latest(date) + SLACK)
  const [first] = days
  if (!first || fits) return []
  return [{ file: 'events.yaml', id, message: `event "${id}" is dated ${date.text}, and its words say ${first.text}` }]
}

/** Scenes that stand beyond the torn edge of their rail: mostly meant, sometimes a year that was mistyped. */
export function beyondRail(story: Story): { id: string; date: string; file: string }[] {
  const { chapters, rail: whole } = story
  return chapters.flatMap(({ head, scenes, slug }) => {
    const rail = head.rail ?? whole
    return scenes.flatMap(({ id, date }) =>
      date && (latest(date) < earliest(rail.from) || earliest(date) > latest(rail.to))
        ? [{ id, date: date.text, file: fileOf(slug, story) }]
        : [],
    )
  })
}

function fileOf(slug: string, { chapters }: Story): string {
  const number = chapters.find((chapter) => chapter.slug === slug)?.number ?? 0
  return fileOfChapter({ number, slug })
}
