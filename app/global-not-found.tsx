import { NotFoundPage } from '../components/layouts/not-found-page'
import { openStory } from '../components/open-story'
import { listStories } from '../model/read-story'
import DocumentLayout from './(document)/layout'
import { site } from './site'
import { orReport } from './story-routes'

export const metadata = { title: 'Not found', robots: 'noindex' }

const [front = ''] = listStories()

/** An address that leads nowhere: one line, and the sheets that exist. */
export default function NotFound() {
  return (
    <DocumentLayout>
      {orReport(() => (
        <NotFoundPage story={openStory(front)} addresses={site.story(front)} />
      ))}
    </DocumentLayout>
  )
}
