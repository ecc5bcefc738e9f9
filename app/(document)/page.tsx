import type { Metadata } from 'next'
import { FrontPage } from '../../components/layouts/front-page'
import { listStories } from '../../stories/read-story'
import { openStory } from '../open-story'
import { base } from '../site'

/** The story on the front is the first in the folder, by its slug. */
const front = () => openStory(listStories()[0] ?? '')

export function generateMetadata(): Metadata {
  const story = front()
  if (!('chapters' in story)) return {}
  return { title: story.title, description: story.standfirst, alternates: { canonical: `${base}/` } }
}

/** The site's front: the story's cover and its sheets. */
export default function Front() {
  const story = front()
  return 'chapters' in story ? <FrontPage story={story} base={base} /> : story.report
}
