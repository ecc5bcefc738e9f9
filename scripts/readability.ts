/**
 * `npm run readability [slug…]`: what each chapter asks of its readers, in a table: words, sentences, words in a sentence, the
 * grade by Flesch and Kincaid, words for each mark of a source, and its longest sentence. `limits` in story.yaml keeps them. Chapters with a plain level have a second row.
 */
import { openStory } from '../components/open-story'
import { measureNodes, measureProse } from '../model/measure-prose'
import { countWords } from '../model/nouns/count-words'
import { listStories } from '../model/read-story'

const named = process.argv.slice(2)
for (const slug of named.length > 0 ? named : listStories()) {
  const { chapters } = openStory(slug)
  const rows = [
    ...chapters.map((one) => [one.slug, measureProse(one.parts)] as const),
    ['all', measureProse(chapters.flatMap(({ parts }) => parts))] as const,
    ...chapters
      .filter(({ plain }) => plain.length > 0)
      .map((one) => [`${one.slug}, plain`, measureNodes(one.plain.flatMap(({ body }) => body))] as const),
  ]
  console.log(`${slug}\n`)
  console.log('| chapter | words | sentences | words in one | longest | grade | words for a mark |')
  console.log('| --- | ---: | ---: | ---: | ---: | ---: | ---: |')
  for (const [name, { words, sentences, mean, longest, grade, marks }] of rows) {
    const figures = [
      words,
      sentences,
      mean.toFixed(1),
      countWords(longest),
      grade.toFixed(1),
      (words / marks).toFixed(0),
    ]
    console.log(`| ${[name, ...figures].join(' | ')} |`)
  }
}
