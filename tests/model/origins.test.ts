import { expect, it } from 'vitest'
import { originsOf } from '../../model/origins'

const story = {
  sources: new Map(
    Object.entries({ wire: [], paper: ['wire'], blog: ['paper'], book: [], review: ['book', 'wire'], talk: [] }).map(
      ([id, dependsOn]) => [id, { dependsOn }],
    ),
  ),
}
const supports = (source: string, restsOn: string[] = []) => ({ source, does: 'supports' as const, restsOn })
const reports = (source: string) => ({ source, does: 'reports' as const, restsOn: [] })
const origins = (...evidence: ReturnType<typeof supports | typeof reports>[]) => originsOf({ evidence }, story)

it('follows repetitions to an origin that has a part in the claim', () => {
  expect(origins(supports('blog'), reports('wire'))).toEqual(['wire'])
  expect(origins(supports('blog'), supports('paper'), supports('wire'))).toEqual(['wire'])
})

it('counts two sources with one origin once, though the origin has no entry', () => {
  expect(origins(supports('paper'), supports('review'))).toEqual(['wire'])
})

it('lets a source speak for itself where the source it rests on elsewhere has no part', () => {
  expect(origins(supports('blog'))).toEqual(['blog'])
  expect(origins(supports('talk'), supports('blog'))).toEqual(['talk', 'blog'])
})

it('takes what the entry says before anything else', () => {
  expect(origins(supports('review', ['review', 'book']), supports('wire'))).toEqual(['review', 'book', 'wire'])
})

it('counts a source with the one that another entry rests on', () => {
  expect(origins(supports('talk', ['wire']), supports('paper'))).toEqual(['wire'])
})

it('counts nobody who does not support it, and takes a source that it does not know for an origin', () => {
  expect(origins(reports('talk'))).toEqual([])
  expect(origins(supports('letter'))).toEqual(['letter'])
})
