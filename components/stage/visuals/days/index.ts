/** A strip of days, months or years with what lasted how long. */
import { earliest, formatDate, latest } from '../../../../model/dates'
import type { Story } from '../../../../model/read-story'
import { inLanguage } from '../../../words/in-language'
import { drawnVisual, entryOf } from '../drawn-visual'
import { type DaysData, daysModel, spanOf } from './days-model'
import { type DaysBar, type DaysStrip, drawDays, listDays } from './draw-days'
import { daysWords } from './words'

export const days = drawnVisual(daysModel, {
  draw: (data, { story, scene }) =>
    drawDays(arrangeDays(entryOf(data, scene), story), inLanguage(daysWords, story.language), story.language),
  list: (data, { story, scene }) =>
    listDays(arrangeDays(entryOf(data, scene), story), inLanguage(daysWords, story.language)),
})

function arrangeDays({ from, to, rows }: DaysData, story: Story): DaysStrip {
  const bars = rows.flatMap((row): DaysBar[] => {
    const span = spanOf(row, story.events)
    const event = story.events.get(row.event ?? '')
    const start = event?.date ?? row.from
    if (!span || !start) return []
    const { label, note, ink = 'record' } = row
    const strength = row.strength ?? (event?.standing === 'firm' ? 'settled' : 'unsettled')
    const dates = [start, row.to].flatMap((date) => (date ? formatDate(date, story.language) : [])).join(' – ')
    const source = story.sources.get(row.source ?? event?.sources[0] ?? '')?.name
    return [{ label, note, source, dates, ink, strength, ...span }]
  })
  return { from: earliest(from), to: latest(to), bars }
}
