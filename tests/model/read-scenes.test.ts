import { describe, expect, it } from 'vitest'
import { plainText } from '../../model/prose'
import { readOneChapter as read } from './read-one-chapter'

const ATTRIBUTES = 'id="first" title="First" camera="1 2 3" cameraNarrow="1 2 3" base="town"'
const REST = `<Description>A
  town.</Description>
  <Short>Short. <Cite source="a" /></Short>
  <Notes>Some notes.</Notes>`

/** One scene in outline: tags by name, paragraphs by their text. */
function outline(body: string): string[] {
  const { chapter } = read(`<Scene ${ATTRIBUTES}>\n${body}\n${REST}\n</Scene>\n`)
  return (chapter?.scenes[0]?.body ?? []).map(
    (node) => `${node.type === 'tag' ? node.name : node.type}: ${plainText([node])}`,
  )
}

describe('the body of a scene', () => {
  it('is the same whether tags stand on lines of their own or not', () => {
    const expected = ['paragraph: Prose. ', 'Claim: A line. ', 'Claim: Another. ', 'Register: ', 'paragraph: More.']
    const [prose, one, two, register] = [
      'Prose. <Cite source="a" />',
      '<Claim id="x">A line. <Cite source="a" /></Claim>',
      '<Claim id="y">Another. <Cite source="a" /></Claim>',
      '<Register record="2015" told="2016" gap="a year" />',
    ]
    expect(outline([prose, one, two, register, 'More.'].join('\n'))).toEqual(expected)
    expect(outline([prose, one, two, register, 'More.'].join('\n\n'))).toEqual(expected)
    expect(
      outline(
        [prose, one.replace('A line.', '\n  A line.').replace('</', '\n</'), two, register, 'More.'].join('\n\n'),
      ),
    ).toEqual(expected)
  })

  it('leaves Description, Short and Notes out, and keeps their words', () => {
    const { chapter } = read(`<Scene ${ATTRIBUTES}>\nProse. <Cite source="a" />\n${REST}\n</Scene>\n`)
    const scene = chapter?.scenes[0]
    expect(scene?.body).toHaveLength(1)
    expect(scene?.description).toBe('A town.')
    expect(scene?.short.map((node) => [node.type, plainText([node])])).toEqual([['paragraph', 'Short. ']])
    expect(scene?.notes.map((node) => [node.type, plainText([node])])).toEqual([['paragraph', 'Some notes.']])
  })

  it('tells what it claims, cites and names, in order and once', () => {
    const { chapter } = read(`<Scene ${ATTRIBUTES}>
A <Term id="t">t</Term>. <Cite source="a" quote="q" /> B. <Cite source="a" /> C <Term id="t">t</Term>. <Cite source="a" />

<Claim id="x">A <Term id="s">s</Term>. <Cite source="b" /></Claim>
${REST}
</Scene>`)
    expect(chapter?.scenes[0]).toMatchObject({
      chapter: 'one',
      number: 1,
      claims: ['x'],
      citations: [{ source: 'a', quotation: 'q' }, { source: 'a' }, { source: 'b' }],
      terms: ['t', 's'],
    })
  })
})

describe('a chapter', () => {
  it('is scenes with passages between them', () => {
    const scene = (id: string) =>
      `<Scene ${ATTRIBUTES.replace('first', id)}>\nProse. <Cite source="a" />\n${REST}\n</Scene>`
    const { chapter } = read(
      [
        'Before.',
        scene('one'),
        'Between.',
        'Still between.',
        scene('two'),
        scene('three'),
        '<HowSure>Sure.</HowSure>',
      ].join('\n\n'),
    )
    expect(chapter?.parts.map((part) => (part.kind === 'scene' ? part.scene.id : part.body.length))).toEqual([
      1,
      'one',
      2,
      'two',
      'three',
      1,
    ])
    expect(chapter?.scenes.map(({ id, number }) => [id, number])).toEqual([
      ['one', 1],
      ['two', 2],
      ['three', 3],
    ])
    expect(chapter?.head.sheet).toBe('One')
  })

  it('has its tags with their attributes read', () => {
    const { chapter } = read('One <Cite source="a" quote="q" />.')
    const [part] = chapter?.parts ?? []
    expect(part?.kind === 'passage' && part.tags.map(({ name, attributes }) => [name, attributes])).toEqual([
      ['Cite', { source: 'a', quote: 'q' }],
    ])
  })

  it('says what each tag names', () => {
    const { chapter } = read('One <Cite source="a" quote="q" />.')
    const [part] = chapter?.parts ?? []
    expect(part?.kind === 'passage' && part.tags[0]?.names).toEqual([
      { kinds: ['source'], id: 'a' },
      { kinds: ['quotation'], id: 'q' },
    ])
  })

  it('finds a quotation across emphasis and lines, at its own line and column', () => {
    const { problems } = read(
      'First line with\nthe “*made* up\n  words” in it, and “more”.\n\n<HowSure>Sure.</HowSure>',
    )
    expect(problems.filter((problem) => problem.includes('quotation'))).toEqual([
      'one.mdx:8:5  found a quotation that is not recorded: "made up words" — expected a fragment under "quotes" in sources.yaml',
      'one.mdx:9:21  found a quotation that is not recorded: "more" — expected a fragment under "quotes" in sources.yaml',
    ])
  })
})
