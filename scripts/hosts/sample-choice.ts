import type { EmbedChoice } from '../../components/embed/embed-code'
import { wordsOf } from '../../components/words/words-of'
import { siteAddresses } from '../../model/addresses'

/** What is put into hosts and through sanitizers to see what they leave of it: one scene of a site at https://example.org. */
export const SAMPLE: EmbedChoice = {
  addresses: siteAddresses({ origin: 'https://example.org', base: '' }).story('a-story'),
  words: wordsOf('en'),
  story: { slug: 'a-story', title: 'A story' },
  chapter: { slug: 'one', title: 'The first' },
  scene: 'dawn',
  layout: 'stepper',
  scheme: 'light',
  height: 560,
}
