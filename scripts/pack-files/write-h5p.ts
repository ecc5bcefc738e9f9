import { strToU8 } from 'fflate'
import type { Words } from '../../components/words/words'
import { datedCards } from '../../model/dated-cards'
import { escapeText } from '../../model/escape-text'
import type { Exercise } from '../../model/nouns/lessons'
import type { Story } from '../../model/read-story'
import { zipOnDay } from '../zip-files'

/**
 * The order exercise as an H5P package (Sort the Paragraphs): the cards that have a date, in their order, which H5P shuffles.
 * It holds content only; the library is the platform's own, as with every package that a site lets its teachers import.
 * https://h5p.org/documentation/developers/h5p-specification
 */
export function writeH5p(story: Story, exercise: Exercise, labels: Words): Uint8Array {
  const library = { machineName: 'H5P.SortParagraphs', majorVersion: 0, minorVersion: 11 }
  const about = {
    title: `${story.title}: ${exercise.title}`,
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
    taskDescription: `<p>${escapeText(labels.order.inOrder)}</p>`,
    paragraphs: datedCards(exercise).map(({ letter, words }) => `<p>${letter} ${escapeText(words)}</p>`),
    behaviour: {
      addButtonsForMovement: true,
      enableRetry: true,
      enableSolutionsButton: true,
      duplicatesInterchangeable: true,
      scoringMode: 'transitions',
    },
  }
  const files = {
    'h5p.json': strToU8(JSON.stringify(about)),
    'content/content.json': strToU8(JSON.stringify(content)),
  }
  return zipOnDay(files, story.updated)
}
