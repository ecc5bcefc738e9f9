import { NotFoundPage } from '../../components/layouts/not-found-page'
import { listStories } from '../../stories/read-story'
import { openStory } from '../open-story'
import { base } from '../site'

export const metadata = { title: 'Not found' }

/** An address that leads nowhere: the sheets that exist. */
export default function NotFound() {
  const story = openStory(listStories()[0] ?? '')
  return 'chapters' in story ? <NotFoundPage story={story} base={base} /> : story.report
}
