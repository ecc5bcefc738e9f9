import { expect, it } from 'vitest'
import { followStrand } from '../../components/prose/follow-strands'
import { namesOfFragments } from '../../components/prose/fragments'
import { VISUAL_MODELS } from '../../components/stage/visuals/list'
import { arrangeRetellings, monthsBetween } from '../../model/arrange-retellings'
import { readStory } from '../../model/read-story'

const story = readStory('the-map-on-the-table', { visuals: VISUAL_MODELS })
const chain = arrangeRetellings(story)

it('a strand begins, runs on, ends and comes back', () => {
  expect(followStrand(['silent', 'kept', 'silent', 'dropped', 'silent', 'kept', 'denied', 'dropped'])).toEqual([
    'none',
    'first',
    'kept',
    'dropped',
    'none',
    'restored',
    'denied',
    'none',
  ])
})

it('what is only quoted keeps a strand alive and does not bring one back', () => {
  expect(followStrand(['kept', 'quoted', 'dropped', 'quoted'])).toEqual(['first', 'kept', 'dropped', 'cited'])
})

it('the tellings of the story: earlier planning is dropped and restored, the map is dropped and only quoted', () => {
  const strandOf = (label: string) => {
    const index = chain?.facts.findIndex((fact) => fact.label === label) ?? -1
    return followStrand(chain?.tellings.map(({ fates }) => fates[index] ?? 'silent') ?? [])
  }
  expect(strandOf('Planning began months earlier')).toEqual(['first', 'dropped', 'none', 'restored'])
  expect(strandOf('A map on the table')).toEqual(['first', 'kept', 'dropped', 'cited'])
  expect(strandOf('He talked Putin into war')).toEqual(['none', 'first', 'kept', 'denied'])
})

it('time between tellings is true: ten weeks, then more than four years; nothing where a date is missing', () => {
  const [first, second, third] = chain?.tellings ?? []
  expect(monthsBetween(chain?.event.date, first?.date)).toBeCloseTo(2.3, 1)
  expect(monthsBetween(first?.date, second?.date)).toBeCloseTo(50.8, 0)
  expect(monthsBetween(second?.date, third?.date)).toBe(0)
})

it('what is known by quoted fragments only is named with those who quote it', () => {
  const names = chain?.tellings.map(({ statements }) => namesOfFragments(statements, story))
  expect(names).toEqual([['Parker 2020', 'Blog timeline 2015'], ['Parker 2020'], ['IranWire 2025'], []])
})
