import type { StoryAddresses } from '../model/addresses'
import type { Story } from '../model/read-story'

/** What a page is made from. It goes from the route to what arranges a page; leaves are handed only what they show. */
export type Setting = {
  story: Story
  addresses: StoryAddresses
  /** True when it is the only story of its site: the front page is then its cover. */
  isAlone: boolean
  /** True where the page lists its sources itself: the marks in its text lead to that list. */
  listsSources?: true
}
