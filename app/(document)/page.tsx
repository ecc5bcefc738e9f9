import type { Metadata } from 'next'
import { FrontPage } from '../../components/layouts/front-page'
import { listStories } from '../../model/read-story'
import { openStory } from '../open-story'
import { describePage } from '../page-metadata'
import { base } from '../site'

/** The story on the front is the first in the folder, by its slug. */
const front = () => openStory(listStories()[0] ?? '')

export function generateMetadata(): Metadata {
  const story = front()
  if (!('chapters' in story)) return {}
  const { title, standfirst: description, slug } = story
  return describePage({ story, title, description, path: '/', picture: slug })
}

/** The site's front: the story's cover and its sheets. */
export default function Front() {
  const story = front()
  return 'chapters' in story ? <FrontPage story={story} base={base} /> : story.report
}
