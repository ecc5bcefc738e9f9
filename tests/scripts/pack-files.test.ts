import { strFromU8, unzipSync } from 'fflate'
import { createElement } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, it, vi } from 'vitest'
import { openStory } from '../../components/open-story'
import { listPrints, PACK_PRINTS } from '../../components/pack/files'
import { MadeFiles } from '../../components/page/made-files'
import { wordsOf } from '../../components/words/words-of'
import { siteAddresses } from '../../model/addresses'
import { showMade } from '../../scripts/list-made'
import { writeCartridge } from '../../scripts/pack-files/write-cartridge'
import { writeDocx } from '../../scripts/pack-files/write-docx'
import { writeH5p } from '../../scripts/pack-files/write-h5p'

const words = wordsOf('en')

const story = openStory('lamp-on-the-pier', 'tests/fixture-story')
if (!story.pack) throw new Error('the fixture story has a pack')
const pack = story.pack
const [exercise] = story.lessons?.exercises ?? []
if (!exercise) throw new Error('the fixture story has an exercise')
const addresses = siteAddresses({ origin: 'https://example.org', base: '/s' }).story(story.slug)

/** The texts in a zip, by their names. */
function open(zip: Uint8Array): Record<string, string> {
  return Object.fromEntries(Object.entries(unzipSync(zip)).map(([name, content]) => [name, strFromU8(content)]))
}

/** Every tag of an XML text is closed, in the order in which they were opened. */
function isWellFormed(xml: string): boolean {
  const stack: string[] = []
  for (const [, end, name = '', alone] of xml.matchAll(/<(\/?)([\w:]+)(?:\s[^<>]*?)?(\/?)>/g)) {
    if (alone) continue
    if (!end) stack.push(name)
    else if (stack.pop() !== name) return false
  }
  return stack.length === 0
}

describe('texts to change', () => {
  it('are Word documents with a table of six rows, or with what is asked', async () => {
    const files = await writeDocx(story, pack, words)
    expect([...files.keys()]).toEqual(['worksheet-a.docx', 'worksheet-b.docx', 'ticket.docx'])
    const [a, b, ticket] = [...files.values()].map((file) => open(file)['word/document.xml'] ?? '')
    for (const sheet of [a, b]) expect(sheet?.match(/<w:tr>|<w:tr /g)).toHaveLength(6)
    expect(a).toContain('Written day by day')
    expect(b).not.toContain('Written day by day')
    expect(ticket).toContain('Name a thing that was told late.')
    expect([a, b, ticket].join()).not.toContain('The baker and the lamp.')
    expect([a, b, ticket].every((text) => isWellFormed(text ?? ''))).toBe(true)
  })
})

describe('what teachers take away', () => {
  it('is the same to the byte whenever it is made', async () => {
    const make = async () => [
      ...(await writeDocx(story, pack, words)).entries(),
      ['cartridge', writeCartridge(story, pack, addresses, words, '1.3')] as const,
      ['exercise', writeH5p(story, exercise, words)] as const,
    ]
    vi.useFakeTimers({ toFake: ['Date'], now: new Date('2026-04-01T08:00:00') })
    const first = await make()
    vi.setSystemTime(new Date('2031-12-24T17:30:00'))
    const later = await make()
    vi.useRealTimers()
    for (const [index, [name, content]] of first.entries()) expect(later[index]?.[1], name).toEqual(content)
    const properties = open(first[0]?.[1] ?? new Uint8Array())['docProps/core.xml']
    expect(properties).toContain('>2026-03-04T12:00:00Z</dcterms:created>')
  })
})

describe('the cartridge', () => {
  const files = open(writeCartridge(story, pack, addresses, words, '1.3'))
  const manifest = files['imsmanifest.xml'] ?? ''

  it('says that it is Common Cartridge 1.3, and lists each of its files once, as a part of the course', () => {
    expect(manifest).toContain('<schema>IMS Common Cartridge</schema><schemaversion>1.3.0</schemaversion>')
    const listed = [...manifest.matchAll(/<file href="([^"]+)"/g)].map(([, file]) => file)
    expect(listed.sort()).toEqual(
      Object.keys(files)
        .filter((name) => name !== 'imsmanifest.xml')
        .sort(),
    )
    const named = [...manifest.matchAll(/identifierref="(\w+)"/g)].map(([, id]) => id)
    const resources = [...manifest.matchAll(/<resource identifier="(\w+)"/g)].map(([, id]) => id)
    expect(named).toEqual(resources)
    expect(named.length).toBeGreaterThanOrEqual(8)
  })

  it('is well-formed, links by whole addresses, and has a quiz in the profiles that a cartridge may have', () => {
    for (const [name, text] of Object.entries(files))
      if (name.endsWith('.xml')) expect(isWellFormed(text), name).toBe(true)
    expect(files['links/slips.xml']).toContain('href="https://example.org/s/lamp-on-the-pier/teach/pack/slips/"')
    const quiz = files['quiz/lesson.xml'] ?? ''
    const profiles = [...quiz.matchAll(/<fieldlabel>cc_profile<\/fieldlabel><fieldentry>([^<]+)/g)].map(
      ([, one]) => one,
    )
    expect(profiles).toEqual(['cc.exam.v0p1', 'cc.multiple_choice.v0p1', 'cc.essay.v0p1'])
    expect(quiz).toContain('<varequal respident="answer">S</varequal>')
    expect(quiz).toContain('title="Which of these came first?"')
    expect(files['pages/cards.html']?.match(/<dt>/g)).toHaveLength(pack.cards.length)
  })

  it('is the same for Moodle, in the names of 1.1', () => {
    const older = open(writeCartridge(story, pack, addresses, words, '1.1'))
    const renamed = Object.values(older).map((text) =>
      text
        .replaceAll('imsccv1p1', 'imsccv1p3')
        .replaceAll('xmlv1p1', 'xmlv1p3')
        .replaceAll('imswl_v1p1', 'imswl_v1p3')
        .replace('>1.1.0<', '>1.3.0<'),
    )
    expect(older['imsmanifest.xml']).toContain('xmlns="http://www.imsglobal.org/xsd/imsccv1p1/imscp_v1p1"')
    expect(renamed).toEqual(Object.values(files))
  })

  it('links to nothing where nobody has said where the site will stand', () => {
    const here = siteAddresses({ origin: 'http://localhost:3000', base: '' }).story(story.slug)
    const unlinked = open(writeCartridge(story, pack, here, words, '1.3'))
    expect(Object.values(unlinked).join()).not.toContain('localhost')
    expect(Object.keys(unlinked).sort()).toEqual(
      ['imsmanifest.xml', 'pages/cards.html', 'pages/people.html', 'pages/words.html', 'quiz/lesson.xml'].sort(),
    )
  })
})

describe('the list of printed files', () => {
  it('is shown with links once they are printed, and what stands around it stays', () => {
    const list = renderToStaticMarkup(
      createElement(MadeFiles, { files: listPrints(PACK_PRINTS, addresses.packFile, words) }),
    )
    expect(list).not.toContain('<a ')
    const shown = showMade(`<p>Before</p>${list}<ul hidden=""><li>After</li></ul>`)
    expect(shown).toMatch(
      /^<p>Before<\/p><ul data-made="true"><li><a href="\/s\/lamp-on-the-pier\/teach\/pack\/pupils-a-a4\.pdf" download="">/,
    )
    expect(shown.match(/<a /g)).toHaveLength(2 * PACK_PRINTS.length)
    expect(shown).toMatch(/<ul hidden=""><li>After<\/li><\/ul>$/)
  })
})

describe('the package of H5P', () => {
  it('names its library among its dependencies, and has the dated cards in their order', () => {
    const files = open(writeH5p(story, exercise, words))
    const about = JSON.parse(files['h5p.json'] ?? '')
    expect(about.preloadedDependencies).toContainEqual(expect.objectContaining({ machineName: about.mainLibrary }))
    for (const field of ['title', 'language', 'embedTypes']) expect(about).toHaveProperty(field)
    const { paragraphs, taskDescription } = JSON.parse(files['content/content.json'] ?? '')
    expect(taskDescription, 'nothing of the card that is not there').not.toContain(exercise.question)
    expect(paragraphs).toEqual(
      ['S', 'G', 'L', 'J'].map((letter) => expect.stringMatching(new RegExp(`^<p>${letter} `))),
    )
  })
})
