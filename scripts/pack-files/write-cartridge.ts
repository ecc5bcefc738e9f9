import { strToU8 } from 'fflate'
import { PUPIL_SHEETS } from '../../components/pack/sheets'
import type { Words } from '../../components/words/words'
import type { StoryAddresses } from '../../model/addresses'
import { escapeText } from '../../model/escape-text'
import type { Story } from '../../model/read-story'
import { zipOnDay } from '../zip-files'
import { writeQuiz } from './write-quiz'

type Pack = NonNullable<Story['pack']>
/** Something that a course shows: its file in the cartridge and its type there. */
type Resource = { title: string; file: string; type: string; text: string }

/** Canvas and others take the newest; Moodle (4.4 was tried) takes 1.1 and no later one. Of what is used here only names differ. */
export type CartridgeVersion = '1.1' | '1.3'

const named = (version: CartridgeVersion) => `v${version.replace('.', 'p')}`
const ims = (version: CartridgeVersion) => `http://www.imsglobal.org/xsd/imscc${named(version)}`

/**
 * The pack as a Common Cartridge: links to its sheets and the exercise, pages, and a quiz. Where nobody has said where the site will stand, it has no links.
 */
export function writeCartridge(
  story: Story,
  pack: Pack,
  addresses: StoryAddresses,
  words: Words,
  version: CartridgeVersion,
): Uint8Array {
  const v = named(version)
  const link = (title: string, name: string, path: string): Resource[] => {
    const address = addresses.printed(path)
    if (!address) return []
    const text = `<?xml version="1.0" encoding="UTF-8"?>\n<webLink xmlns="${ims(version)}/imswl_${v}"><title>${escapeText(title)}</title><url href="${escapeText(address)}" target="_blank"/></webLink>`
    return [{ title, file: `links/${name}.xml`, type: `imswl_xml${v}`, text }]
  }
  const page = (title: string, name: string, entries: readonly (readonly [string, string])[]): Resource => ({
    title,
    file: `pages/${name}.html`,
    type: 'webcontent',
    text: `<!doctype html><html lang="${story.language}"><head><meta charset="utf-8"><title>${escapeText(title)}</title></head><body><h1>${escapeText(title)}</h1><dl>${entries.map(([name, says]) => `<dt>${escapeText(name)}</dt><dd>${escapeText(says)}</dd>`).join('')}</dl></body></html>`,
  })
  const exercise = story.lessons?.exercises[0]
  const people = pack.people.map(
    ({ person, job, line, say }) => [`${story.terms.get(person)?.name ?? person} (${say})`, `${job}. ${line}`] as const,
  )
  const resources: Resource[] = [
    ...link(story.title, 'story', addresses.home),
    ...(exercise ? link(exercise.title, 'order', addresses.order) : []),
    page(
      titleOf('cards', words),
      'cards',
      pack.cards.map(({ title, knows, wants, read, says, quotation }) => [
        title,
        [
          `${words.pack.knows} ${knows}`,
          `${words.pack.wants} ${wants}`,
          `${words.pack.read} ${read}`,
          `${words.pack.summary} ${says}`,
          ...(quotation ? [`“${story.quotations.get(quotation)?.quote}”`] : []),
        ].join(' '),
      ]),
    ),
    ...PUPIL_SHEETS.filter(({ name }) => !['cards', 'people', 'words'].includes(name)).flatMap(({ name, title }) =>
      link(title(words), name, addresses.pack(name)),
    ),
    page(titleOf('people', words), 'people', people),
    page(
      titleOf('words', words),
      'words',
      pack.words.map(({ word, means }) => [word, means] as const),
    ),
    {
      title: pack.question,
      file: 'quiz/lesson.xml',
      type: `imsqti_xmlv1p2/imscc_xml${v}/assessment`,
      text: writeQuiz(pack, exercise, words),
    },
  ]
  const files = resources.map(({ file, text }) => [file, strToU8(text)] as const)
  const manifest = strToU8(writeManifest(story, resources, version))
  return zipOnDay({ 'imsmanifest.xml': manifest, ...Object.fromEntries(files) }, story.updated)
}

function titleOf(sheet: string, words: Words): string {
  return PUPIL_SHEETS.find(({ name }) => name === sheet)?.title(words) ?? sheet
}

function writeManifest(story: Story, resources: readonly Resource[], version: CartridgeVersion): string {
  const items = resources.map(
    ({ title }, index) =>
      `<item identifier="i${index}" identifierref="r${index}"><title>${escapeText(title)}</title></item>`,
  )
  const listed = resources.map(
    ({ file, type }, index) =>
      `<resource identifier="r${index}" type="${type}"${type === 'webcontent' ? ` href="${file}"` : ''}><file href="${file}"/></resource>`,
  )
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<manifest identifier="${story.slug}" xmlns="${ims(version)}/imscp_v1p1" xmlns:lomimscc="http://ltsc.ieee.org/xsd/imscc${named(version)}/LOM/manifest">`,
    `<metadata><schema>IMS Common Cartridge</schema><schemaversion>${version}.0</schemaversion>`,
    `<lomimscc:lom><lomimscc:general><lomimscc:title><lomimscc:string language="${story.language}">${escapeText(story.title)}</lomimscc:string></lomimscc:title></lomimscc:general></lomimscc:lom></metadata>`,
    '<organizations><organization identifier="course" structure="rooted-hierarchy"><item identifier="root">',
    ...items,
    '</item></organization></organizations>',
    `<resources>${listed.join('\n')}</resources>`,
    '</manifest>',
  ].join('\n')
}
