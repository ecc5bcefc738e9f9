import type { Metadata } from 'next'
import { FrontPage } from '../../components/layouts/front-page'
import { openStory } from '../../components/open-story'
import { listStories } from '../../model/read-story'
import { describePage } from '../page-metadata'
import { site } from '../site'
import { orNothing, orReport } from '../story-routes'

/** The story on the front is the first in the folder, by its slug. */
const [front = ''] = listStories()
const addresses = site.story(front)

export function generateMetadata(): Metadata {
  return orNothing(() => {
    const story = openStory(front)
    const { title, standfirst: description } = story
    return describePage({ story, addresses, title, description, path: site.front, picture: addresses.picture() })
  })
}

/** The site's front: the story's cover and its sheets. */
export default function Front() {
  return orReport(() => <FrontPage story={openStory(front)} addresses={addresses} />)
}
