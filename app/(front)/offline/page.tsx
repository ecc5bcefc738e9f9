import { NotFoundPage } from '../../../components/layouts/not-found-page'
import { showPlaces } from '../../show-places'
import { siteWords } from '../../story-routes'
import '../../styles/not-found.css'

export function generateMetadata() {
  return { title: siteWords().offline.page, robots: 'noindex' }
}

/** What a kept site shows for a page that is not kept, where there is no network. */
export default function Offline() {
  const words = siteWords()
  const { title, text } = words.offline
  return showPlaces((places) => <NotFoundPage {...places} title={title} text={text} words={words} />)
}
