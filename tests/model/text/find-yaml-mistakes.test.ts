import { expect, it } from 'vitest'
import { readYamlText } from '../../../model/text/find-yaml-mistakes'

/** A file of four entries; the third line of the third one is what a test gives. */
function withLine(...third: string[]): string {
  const entry = (name: string, date: string[]) => [
    `- id: ${name}`,
    `  title: The ${name}`,
    ...date,
    '  sources: [a, b]',
  ]
  const day = ['  date: 2015-05']
  return [...entry('one', day), ...entry('two', day), ...entry('three', third), ...entry('four', day), ''].join('\n')
}

const messages = (text: string) =>
  readYamlText(text).mistakes.map(({ line, column, message }) => `${line}:${column} ${message}`)

it('says nothing of what is sound', () => {
  expect(
    messages(
      withLine('  date: 2015-05 # by the register', '  what: >-', '    A text: with a colon', '  also: [1,', '    2]'),
    ),
  ).toEqual([])
})

it.each([
  ['a tab', '\tdate: 2015-05', '11:1 found a tab at the beginning of the line, expected plain spaces'],
  ['a tab behind spaces', '  \tdate: 2015-05', '11:3 found a tab at the beginning of the line, expected plain spaces'],
  [
    'a no-break space, of which YAML itself says nothing',
    '  \u00a0date: 2015-05',
    '11:3 found a space of another kind (U+00A0) at the beginning of the line, expected plain spaces',
  ],
  [
    'too many spaces',
    '   date: 2015-05',
    '11:1 found 3 spaces before "date", expected 2 spaces, as before the field above it',
  ],
  [
    'too few spaces',
    ' date: 2015-05',
    '11:1 found 1 space before "date", expected 2 spaces, as before the field above it',
  ],
  [
    'no spaces',
    'date: 2015-05',
    '11:1 found "date" at the beginning of the line, expected it two spaces in, below the field before it',
  ],
  [
    'an entry that is indented',
    ' - id: five',
    '11:1 found spaces before "- id: five", expected it as far in as the entries above it',
  ],
  ['no space behind the hyphen', '-id: five', '11:1 found "-id: five", expected a space behind the hyphen'],
  [
    'no space behind the colon',
    '  date:2015-05',
    '11:3 found "date:2015-05" without a field\'s name, a colon and a space, expected "date: …"',
  ],
  [
    'a colon',
    '  what: He said: no',
    '11:16 found a colon in text without quotation marks, "He said: no", expected the text in quotation marks',
  ],
  [
    'a mark that is never closed',
    '  what: "He said',
    '11:9 found a quotation mark (") that is never closed, expected another at the end of the text',
  ],
  [
    'a mark within marks',
    "  what: 'It's so'",
    "11:13 found \"s so'\" behind a closing quotation mark, expected nothing: a mark within the text is written ''",
  ],
  [
    "a sign of YAML's own",
    '  what: @home',
    '11:9 found text that begins with "@", a sign of YAML\'s own, "@home", expected the text in quotation marks',
  ],
  [
    'an alias',
    '  what: *home',
    '11:9 found "*home", which YAML reads as a sign of its own, expected it in quotation marks',
  ],
  [
    'an anchor',
    '  what: &home x',
    '11:9 found "&home x", which YAML reads as a sign of its own, expected it in quotation marks',
  ],
  [
    'a bracket that is never closed',
    '  what: [one, two',
    '11:9 found "[" that is never closed, expected "]"; where it begins a text, quotation marks around it',
  ],
  ['a field that is there twice', '  title: Again', '11:3 found the field "title" twice, expected it once'],
  [
    'a text that is cut at #',
    '  what: Flight #5 left',
    '11:16 found "#5 left" behind text without quotation marks, which YAML leaves out, expected the whole text in quotation marks, or the comment on a line of its own',
  ],
  [
    'a line that belongs to nothing',
    'and so on',
    '11:1 found "and so on" at the beginning of the line, expected an entry that begins with "- ", or a field two spaces in',
  ],
])('tells %s once, and nothing of what follows from it', (_what, line, message) => {
  expect(messages(withLine(line))).toEqual([message])
})

it('tells the mistakes of two entries both', () => {
  const text = `${withLine('  what: He said: no')}- id: five\n  title: "open\n`
  expect(messages(text)).toEqual([
    '11:16 found a colon in text without quotation marks, "He said: no", expected the text in quotation marks',
    '18:10 found a quotation mark (") that is never closed, expected another at the end of the text',
  ])
})

it('tells lines with the same wrong blanks together', () => {
  expect(messages(withLine('\tdate: 2015-05', '\tplace: here'))).toEqual([
    '11:1 found a tab at the beginning of lines 11 to 12, expected plain spaces',
  ])
})

it('finds what is wrong in a file of fields', () => {
  expect(messages('title: Two bridges: a story\nlanguage: en\nrail:\n  from: 2015-01\n   to: 2015-12\n')).toEqual([
    '1:19 found a colon in text without quotation marks, "Two bridges: a story", expected the text in quotation marks',
    '5:1 found 3 spaces before "to", expected 2 spaces, as before the field above it',
  ])
})
