import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { formatProblem } from '../../model/problems'
import { readStory } from '../../model/read-story'
import { reviewCuts } from '../../model/review-cuts'
import { reviewEvidence } from '../../model/review-evidence'
import { BROKEN_STORIES } from './broken-stories'

const root = mkdtempSync(join(tmpdir(), 'review-'))
afterAll(() => rmSync(root, { recursive: true }))

/** What an editor is told of the good story after some words of it were changed. */
function review(name: string, file: string, was: string, now: string): string[] {
  const folder = join(root, name)
  cpSync(join(BROKEN_STORIES, '_good'), join(folder, 'bridges'), { recursive: true })
  const path = join(folder, 'bridges', file)
  const text = readFileSync(path, 'utf8')
  expect(text).toContain(was)
  writeFileSync(path, text.replace(was, now))
  return reviewEvidence(readStory('bridges', { folder }), folder)
    .map(formatProblem)
    .map((line) => line.replace(`${folder}/`, '').replace(`${name}/`, ''))
    .filter((line) => !/rests on one origin|no archived copy/.test(line))
}

describe('an editor is told', () => {
  it('nothing of a good story', () => expect(review('good', 'story.yaml', 'Two', 'Two')).toEqual([]))

  it('of a verdict that says another likelihood than its claim', () => {
    const now = 'verdict: It is probably so; “very likely” was said'
    expect(review('verdict', 'claims.yaml', 'verdict: The register gives the month', now)).toEqual([
      'bridges/claims.yaml:1:1  found "probably" of claim "opened-in-may", which is very likely (80–95 %)',
    ])
  })

  it('of a range that is not that of the word', () => {
    expect(
      review('range', 'chapters/01-bridge.mdx', 'It opened in May.', 'It very likely (80–90 %) opened.')[0],
    ).toMatch(
      /chapters\/01-bridge.mdx:15:3 {2}found "very likely \(80–90 %\)" of claim "opened-in-may", which is very likely/,
    )
  })

  it('of a correction that says another likelihood than its claim', () => {
    const now =
      'where: opened-in-may\n    was: The bridge opened in April.\n    now: That is likely, 55 to 80 per cent.'
    const was = 'where: bridge-opens\n    was: The bridge opened in April.\n    now: The bridge opened in May.'
    expect(review('correction', 'story.yaml', was, now)).toEqual([
      'bridges/story.yaml:12:1  found "likely, 55 to 80 per cent" of claim "opened-in-may", which is very likely (80–95 %)',
    ])
  })

  it('of a day in the words that no entry has, with a year or without, and wherever it stands', () => {
    const found = (place: string, was: string, now: string) => review(place, 'chapters/01-bridge.mdx', was, now)
    const error = (line: string, day: string) =>
      `bridges/chapters/01-bridge.mdx:${line}  found "${day}", a day that no event, statement, claim or source has`
    expect(found('body', 'share a river.', 'share a river since 1 March 2020.')).toEqual([error('7:1', '1 March 2020')])
    expect(found('known', 'share a river.', 'share a river since 1 March 2021, or 1 March.')).toEqual([])
    expect(found('notes', 'Begin with', 'On 2 May begin with')).toEqual([error('20:5', '2 May')])
  })

  it('of a statement that means another day than its event, and neither was made on it nor says why', () => {
    const day = (name: string, now: string) => review(name, 'statements.yaml', 'meant: undated', now)
    expect(day('day', 'meant: 2015-07')).toEqual([
      'bridges/statements.yaml:1:1  meant: found 2015-07, expected a day of its event "bridge-opens" (2015-05), or that the statement is of that day; "otherDay" says why its teller means another',
    ])
    expect(day('same', 'meant: 2015-05-07')).toEqual([])
    expect(day('why', 'meant: 2015-07\n  otherDay: The singer dates it to July.')).toEqual([])
    const telling = readFileSync(join(BROKEN_STORIES, '_good/statements.yaml'), 'utf8')
    const saying = telling.replace('said: 2020', 'said: 2015-05-02').replace('meant: undated', 'meant: 2014')
    expect(review('saying', 'statements.yaml', telling, saying)).toEqual([])
  })

  it('of a reason for another day where the day is that of the event', () => {
    expect(review('idle', 'statements.yaml', 'meant: undated', 'meant: 2015-05\n  otherDay: No reason.')).toEqual([
      'bridges/statements.yaml:1:1  otherDay: found a reason, expected none: the statement means the day of its event, or is that event, or has no event',
    ])
  })

  it('of a person who is named before anything says who that is', () => {
    const person = 'kind: person\n  variants: [Two towns]'
    expect(review('name', 'glossary.yaml', 'kind: term', person)).toEqual([
      'bridges/chapters/01-bridge.mdx:7:1  "Two towns" is named first without a <Term id="cart"> or who that is',
    ])
  })

  it('of an organisation that nothing explains, unless what it is stands before its name or after it', () => {
    const text = readFileSync(join(BROKEN_STORIES, '_good/glossary.yaml'), 'utf8')
    const folder = join(root, 'org', 'bridges')
    const say = (words: string) => {
      cpSync(join(BROKEN_STORIES, '_good'), folder, { recursive: true })
      writeFileSync(
        join(folder, 'glossary.yaml'),
        text.replace('kind: term', 'kind: organisation\n  variants: [Ferrymen]'),
      )
      const path = join(folder, 'chapters/01-bridge.mdx')
      writeFileSync(path, readFileSync(path, 'utf8').replace('Two towns share', `${words} Two towns share`))
      return reviewEvidence(readStory('bridges', { folder: join(root, 'org') }), join(root, 'org'))
        .filter(({ message }) => message.includes('is named first'))
        .map(({ severity, line, message }) => `${severity} ${line} ${message}`)
    }
    expect(say('The Ferrymen rowed.')).toEqual([
      'warning 7 "Ferrymen" is named first without a <Term id="cart"> or who that is',
    ])
    expect(say('The rowing guild Ferrymen rowed.')).toEqual([])
    expect(say('Ferrymen, a guild, rowed.')).toEqual([])
  })

  it('of a headline that says what is only told, and not of one that says who tells it or what is so', () => {
    const headline = (title: string) =>
      review('headline', 'chapters/01-bridge.mdx', 'title: The bridge stood first', `title: ${title}`)
    expect(headline('A visitor built the bridge')).toEqual([
      'bridges/chapters/01-bridge.mdx:1:1  warning: found the headline "A visitor built the bridge", which says what is told (claim "visitor-built"), expected what is so, or who says it',
    ])
    expect(headline('"A song: “the visitor built it … in a night”"')).toEqual([])
    expect(headline('Did a visitor build the bridge?')).toEqual([])
    expect(headline('A song of the bridge that a visitor is said to have built')).toEqual([])
    expect(headline('The bridge opened in May 2015')).toEqual([])
  })
})

describe('a quotation that ends before a clause', () => {
  const documents = join(root, 'documents')
  cpSync(join(BROKEN_STORIES, '_good'), documents, { recursive: true })
  const story = readStory('_good', { folder: BROKEN_STORIES })
  const cuts = (text: string) => {
    writeFileSync(join(documents, 'register.txt'), text)
    return reviewCuts(story, documents).map(({ message }) => message)
  }

  it('must say why it may', () => {
    expect(cuts('It was\nopened to all  carts in May, but closed again in June. More.')).toEqual([
      'quotation "register-opened" ends before ", but closed again in june", expected "cut": why it may',
    ])
  })

  it('is none where its sentence ends, or where no document has it', () => {
    expect(cuts('It was opened to all carts in May. But then, it closed.')).toEqual([])
    expect(cuts('“It opened to all carts in May,” he said, and left.')).toEqual([])
    expect(cuts('Nothing.')).toEqual([])
  })
})
