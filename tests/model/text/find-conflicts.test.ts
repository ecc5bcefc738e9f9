import { expect, it } from 'vitest'
import { findConflicts } from '../../../model/text/find-conflicts'
import { findControls, withoutControls } from '../../../model/text/find-controls'

const lines = (text: string) => findConflicts(text).map(({ line, column, message }) => `${line}:${column} ${message}`)

it('tells a whole conflict once, with the lines that it fills', () => {
  expect(lines('a\n<<<<<<< HEAD\nb\n||||||| base\nc\n=======\nd\n>>>>>>> other\ne\n')).toEqual([
    '2:1 found the marks of an unfinished merge (lines 2 to 8), expected one of the two versions and no marks',
  ])
})

it('tells two conflicts apart', () => {
  const one = '<<<<<<< HEAD\nb\n=======\nd\n>>>>>>> other\n'
  expect(findConflicts(one + one).map(({ line }) => line)).toEqual([1, 6])
})

it.each(['=======', '>>>>>>> branch', '    <<<<<<< HEAD', '||||||| 1a2b3c'])('tells %s by itself', (mark) => {
  expect(lines(`text\n${mark}\nmore\n`)).toEqual([
    expect.stringContaining(`found "${mark.trim().slice(0, 7)}", a mark of a merge, expected none of them`),
  ])
})

it('leaves longer and shorter rows of the same signs alone', () => {
  expect(findConflicts('====\n==========\n> > > quoted\n<<<<<<<<\na ======= b\n')).toEqual([])
})

it('tells characters that nobody typed, each kind once', () => {
  expect(findControls('a\0b\0\nc\u0007\ufffd\td')).toEqual([
    { line: 1, column: 2, message: "found U+0000, a character that can't be seen, 2 times, expected none" },
    { line: 2, column: 2, message: "found U+0007, a character that can't be seen, expected none" },
    { line: 2, column: 3, message: 'found "\ufffd" (U+FFFD), which stands for a letter that was lost, expected none' },
  ])
  expect(withoutControls('a\0b\tc\n')).toBe('ab\tc\n')
})
