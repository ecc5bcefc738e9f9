import { NotFoundPage } from '../components/layouts/not-found-page'
import { words } from '../components/words/en'
import { DocumentShell } from './document-shell'
import { showPlaces } from './show-places'
import { siteManner } from './story-routes'

const { notFoundPage: title, notFoundTitle, notFoundText } = words

export const metadata = { title, robots: 'noindex' }

/** An address that leads nowhere: one line, and where one can go. */
export default function NotFound() {
  return (
    <DocumentShell manner={siteManner()}>
      {showPlaces((places) => (
        <NotFoundPage {...places} title={notFoundTitle} text={notFoundText} />
      ))}
    </DocumentShell>
  )
}
