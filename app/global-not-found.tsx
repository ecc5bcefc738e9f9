import { NotFoundPage } from '../components/layouts/not-found-page'
import { listStories } from '../model/read-story'
import DocumentLayout from './(document)/layout'
import { openStory } from './open-story'
import { base } from './site'

export const metadata = { title: 'Not found', robots: 'noindex' }

/** An address that leads nowhere: one line, and the sheets that exist. */
export default function NotFound() {
  const story = openStory(listStories()[0] ?? '')
  return (
    <DocumentLayout>{'chapters' in story ? <NotFoundPage story={story} base={base} /> : story.report}</DocumentLayout>
  )
}
