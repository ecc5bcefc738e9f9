import { expect, it } from 'vitest'
import { findJsonMistake } from '../../../model/text/find-json-mistake'

const tell = (text: string) => {
  const mistake = findJsonMistake(text)
  return mistake && `${mistake.line}:${mistake.column} ${mistake.message}`
}

it.each([
  ['{"a": 1,\n "b": [1, 2]}', undefined],
  ['{"a": [1, 2,]}', '1:12 broken JSON: found a comma before "]", expected none behind the last entry'],
  ['{"a": 1\n "b": 2}', '2:2 broken JSON: found a quotation mark directly behind "1", expected a comma between them'],
  ['[[1, 2] [3, 4]]', '1:9 broken JSON: found "[" directly behind "]", expected a comma between them'],
  ["{'a': 1}", '1:2 broken JSON: found \', expected " around names and texts'],
  ['{"a": Line}', '1:7 broken JSON: found the word "Line", expected quotation marks around it'],
  ['// routes\n{"a": 1}', '1:1 broken JSON: found a comment, expected none: JSON has no comments'],
  ['{"a": [, 1]}', '1:8 broken JSON: found ",", expected an entry, or "]"'],
  ['{"a": [1, 2}', '1:12 broken JSON: found "}", expected a comma, or the end of what is open'],
  [
    '{"a": [1, 2]',
    '1:13 broken JSON: found the end of the file, expected every "{", "[" and quotation mark closed before it',
  ],
])('%s', (text, expected) => expect(tell(text)).toBe(expected))
