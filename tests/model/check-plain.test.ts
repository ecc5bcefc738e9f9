import { describe, expect, it } from 'vitest'
import { plainText } from '../../model/prose'
import { readOneChapter as read } from './read-one-chapter'

const FULL = 'The old bridge was opened in May. It was a fine day, and many people came to see it. '

function scene(id: string, plain: string, full = FULL): string {
  return `<Scene id="${id}" title="First" camera="1 2 3" cameraNarrow="1 2 3" base="town">
${full}<Cite source="a" /> <Cite source="b" />

${plain}

<Description>A town.</Description>
<Short>Short. <Cite source="a" /></Short>
<Notes>Some notes.</Notes>
</Scene>
`
}

const plainly = (text: string) => `<Plain>${text}</Plain>`
/** What is said of the plain level, without the place. */
const said = (text: string) => read(text).problems.filter((line) => /Plain|plain/.test(line))

describe('the plain level of a chapter', () => {
  it('is kept apart from the text, with its scene', () => {
    const { chapter } = read(scene('one', plainly('It opened in May. <Cite source="a" />')))
    expect(chapter?.plain.map(({ scene: of, body }) => [of, plainText(body).trim()])).toEqual([
      ['one', 'It opened in May.'],
    ])
    expect(plainText(chapter?.scenes[0]?.body ?? [])).not.toContain('It opened in May.')
    expect(chapter?.scenes[0]?.citations).toHaveLength(2)
  })

  it('stands for the passage before it, outside of scenes', () => {
    const text = `${scene('one', plainly('It opened in May. <Cite source="a" />'))}\nA passage of some words. <Cite source="c" />\n\n${plainly('Some words. <Cite source="c" />')}\n`
    const { chapter } = read(text)
    expect(chapter?.plain.map(({ scene: of }) => of)).toEqual(['one', undefined])
    expect(chapter?.parts.map(({ kind }) => kind)).toEqual(['scene', 'passage'])
    expect(said(text)).toEqual([])
  })

  it('need not be', () => {
    expect(said(scene('one', ''))).toEqual([])
  })

  it('is of every scene, or of none', () => {
    const [problem, ...others] = said(scene('one', plainly('It opened in May. <Cite source="a" />')) + scene('two', ''))
    expect(problem).toMatch(/^one\.mdx:1\d:.* found a scene without <Plain>, expected it in every scene/)
    expect(others).toEqual([])
  })

  it('cites, and only what the full text cites there', () => {
    expect(said(scene('one', plainly('It opened in May.')))[0]).toContain(
      'found <Plain> without <Cite>, expected at least one of "a", "b"',
    )
    expect(said(scene('one', plainly('It opened in May. <Cite source="c" />')))[0]).toMatch(
      /^one\.mdx:10:\d+ +found "c" in <Plain>, expected a source that the full text cites there too: "a", "b"/,
    )
  })

  it('has no sentence over 20 words, and says in which line one is', () => {
    const long = `It ${'is so '.repeat(10)}old. <Cite source="a" />`
    const problems = said(scene('one', plainly(`It is old. ${long}`), FULL.repeat(4)))
    expect(problems.join('\n')).toMatch(
      /^one\.mdx:10:\d+ +found a sentence of 22 words in <Plain> \(“It is so is so …”\)/m,
    )
    expect(said(scene('one', plainly(long.replace('so is ', '')), FULL.repeat(4))).join()).not.toContain(
      'a sentence of',
    )
  })

  it('has at most half the words', () => {
    const half = plainly('It was old. It was in a town. I saw it. <Cite source="a" />')
    expect(said(scene('one', half))[0]).toContain(
      'found 11 words in the chapter’s plain level, expected at most 9, half of the full text',
    )
  })

  it('is measured as a whole: words in a sentence, grade, names', () => {
    const dull = 'The cat sat on the mat and the dog sat on the big red mat. <Cite source="a" />'
    expect(said(scene('one', plainly(dull), FULL.repeat(4)))[0]).toContain('found 15.0 words to a sentence')
    const hard = 'Municipal authorities administratively reconsidered infrastructure. <Cite source="a" />'
    expect(said(scene('one', plainly(hard), FULL.repeat(4)))[0]).toMatch(/found a reading grade of \d\d\.\d/)
    const letters = 'ABCDEFGHIJKLMNOPQRSTU'.split('')
    const names = letters.map((letter) => `We saw ${letter}b’s dog on May 1.`).join(' ')
    const [problem] = said(scene('one', plainly(`${names} <Cite source="a" />`), FULL.repeat(20)))
    const kin = scene('one', plainly(`${names.replace('Bb', 'Ab')} They are Abs. <Cite source="a" />`), FULL.repeat(20))
    expect(said(kin)).toEqual([])
    expect(problem).toContain('found 21 names in the chapter’s plain level, expected at most 20 (Ab, Bb, ')
  })

  it('stands once in a scene', () => {
    const twice = plainly('It opened. <Cite source="a" />').repeat(2)
    expect(said(scene('one', twice)).join()).toContain('found a second <Plain>, expected one in a scene')
  })
})
