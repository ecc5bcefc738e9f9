import { strToU8, zipSync } from 'fflate'
import { escapeText } from '../../model/escape-text'
import type { Story } from '../../model/read-story'
import { datedSlips } from './dated-slips'

type Pack = NonNullable<Story['pack']>

/**
 * The order exercise as an H5P package (Sort the Paragraphs): the slips that have a date, in their order, which H5P shuffles.
 * It holds content only; the library is the platform's own, as with every package that a site lets its teachers import.
 * https://h5p.org/documentation/developers/h5p-specification
 */
export function writeH5p(story: Story, pack: Pack): Uint8Array {
  const library = { machineName: 'H5P.SortParagraphs', majorVersion: 0, minorVersion: 11 }
  const about = {
    title: `${story.title}: ${pack.question}`,
    language: 'und',
    defaultLanguage: new Intl.Locale(story.language).language,
    mainLibrary: library.machineName,
    embedTypes: ['iframe'],
    license: 'CC BY',
    licenseVersion: '4.0',
    authors: [{ name: story.publisher, role: 'Author' }],
    preloadedDependencies: [library],
  }
  const content = {
    taskDescription: `<p>${escapeText(pack.question)}</p>`,
    paragraphs: datedSlips(pack).map(({ letter, text }) => `<p>${letter} ${escapeText(text)}</p>`),
    behaviour: {
      enableRetry: true,
      enableSolutionsButton: true,
      duplicatesInterchangeable: true,
      scoringMode: 'transitions',
    },
  }
  return zipSync({
    'h5p.json': strToU8(JSON.stringify(about)),
    'content/content.json': strToU8(JSON.stringify(content)),
  })
}
