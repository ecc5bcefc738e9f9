import sanitizeHtml from 'sanitize-html'
import { describe, expect, test } from 'vitest'
import { frameCode, scriptCode } from '../../components/embed/embed-code'
import { SAMPLE } from '../../scripts/hosts/sample-choice'
import { SITES } from '../../scripts/hosts/site-rules'

const CREDIT = '<a href="https://example.org/a-story/one/#dawn">The first, from “A story”</a>'

describe.each(Object.entries(SITES))('%s', (_, { frames, rules }) => {
  test('leaves of the frame alone what can be used and is credited', () => {
    const left = sanitizeHtml(frameCode(SAMPLE), rules)
    expect(left).toContain(CREDIT)
    expect(left.includes('<iframe')).toBe(frames)
    if (frames) expect(left).toMatch(/src="https:\/\/example\.org\/embed\/[^"]+"[^>]* width="100%" height="560"/)
    expect(left, 'nothing is placed').not.toContain('style=')
  })

  test('leaves of the element its credit, and no box for what is not there', () => {
    const left = sanitizeHtml(scriptCode(SAMPLE), rules)
    expect(left.trim()).toBe(`<p>${CREDIT}</p>`)
  })
})
