import { expect, it } from 'vitest'
import { gatherMarks } from '../../components/prose/gather-marks'
import type { Prose, Tag } from '../../model/prose'

const WHERE = { file: 'a', line: 1, column: 1 }
const text = (value: string): Prose => ({ type: 'text', value, where: WHERE })
const cite = (source: string, quote?: string): Tag<'Cite'> => ({
  type: 'tag',
  name: 'Cite',
  attributes: { source, quote },
  names: [],
  children: [],
  tags: [],
  where: WHERE,
  at: {},
})

it('leaves a line with one mark as it is', () => {
  expect(gatherMarks([text('One. '), cite('a'), text(' Two.')])).toBeUndefined()
})

it('makes one mark of several, each source once with its fragments, and keeps which words rest on which', () => {
  const line = [
    text('One. '),
    cite('a', 'first'),
    text(' Two: '),
    cite('b'),
    text(' '),
    cite('c'),
    text(' three. '),
    cite('a', 'second'),
    text(' Ours.'),
  ]
  expect(gatherMarks(line)).toEqual({
    words: [
      { nodes: [text('One.')], sources: ['a'] },
      { nodes: [text(' Two:')], sources: ['b', 'c'] },
      { nodes: [text(' three.')], sources: ['a'] },
    ],
    marks: [
      { source: 'a', quotes: ['first', 'second'] },
      { source: 'b', quotes: [] },
      { source: 'c', quotes: [] },
    ],
    rest: [text(' Ours.')],
  })
})
