import type { StoryAddresses } from '../model/addresses'
import type { Story } from '../model/read-story'
import type { Words } from './words/words'

/** What a page is made from. It goes from the route to what arranges a page; leaves are handed only what they show. */
export type Setting = {
  story: Story
  addresses: StoryAddresses
  /** The words of the interface in the story's language. */
  words: Words
  /** The address of its cover: the site's front page, its entry there, or its whole text where another story has that page. */
  front: string
  /** The stories that it is tied to: the one that tells how it was checked, and those that it tells this of. */
  companions?: readonly { name: string; address: string }[]
  /** True where the page lists its sources itself: the marks in its text lead to that list. */
  listsSources?: true
}
