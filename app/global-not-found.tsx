import { NotFoundPage } from '../components/layouts/not-found-page'
import { DocumentShell } from './document-shell'
import { showPlaces } from './show-places'
import { siteManner, siteWords } from './story-routes'
import './styles/not-found.css'

export function generateMetadata() {
  return { title: siteWords().notFoundPage, robots: 'noindex' }
}

/** An address that leads nowhere: one line, and where one can go. */
export default function NotFound() {
  const words = siteWords()
  const { notFoundTitle, notFoundText } = words
  return (
    <DocumentShell manner={siteManner()}>
      {showPlaces((places) => (
        <NotFoundPage {...places} title={notFoundTitle} text={notFoundText} words={words} />
      ))}
    </DocumentShell>
  )
}
