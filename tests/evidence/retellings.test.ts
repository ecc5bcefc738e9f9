import { expect, it } from 'vitest'
import { followStrand } from '../../components/prose/follow-strands'
import { namesOfFragments } from '../../components/prose/fragments'
import { arrangeRetellings, monthsBetween } from '../../model/arrange-retellings'
import { readFixture } from '../fixture-story/read-fixture'

const story = readFixture()
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

it('the tellings of the story: earlier planning is dropped and restored, the jar is dropped and only quoted', () => {
  const strandOf = (label: string) => {
    const index = chain?.facts.findIndex((fact) => fact.label === label) ?? -1
    return followStrand(chain?.tellings.map(({ fates }) => fates[index] ?? 'silent') ?? [])
  }
  expect(strandOf('Planning began weeks earlier')).toEqual(['first', 'dropped', 'none', 'restored'])
  expect(strandOf('A jar on the table')).toEqual(['first', 'kept', 'dropped', 'cited'])
  expect(strandOf('She talked them into light')).toEqual(['none', 'first', 'kept', 'denied'])
})

it('time between tellings is true: five months, then more than fourteen years; nothing where a date is missing', () => {
  const [first, second, third] = chain?.tellings ?? []
  expect(monthsBetween(chain?.event.date, first?.date)).toBeCloseTo(5.4, 1)
  expect(monthsBetween(first?.date, second?.date)).toBeCloseTo(173.8, 0)
  expect(monthsBetween(second?.date, third?.date)).toBe(0)
})

it('what is known by quoted fragments only is named with those who quote it', () => {
  const names = chain?.tellings.map(({ statements }) => namesOfFragments(statements, story))
  expect(names).toEqual([['Marek 1936', 'Almanac 1906'], ['Marek 1936'], ['Vell, memoirs'], []])
})
