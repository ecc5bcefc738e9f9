import { NotFoundPage } from '../../../components/layouts/not-found-page'
import { words } from '../../../components/words/en'
import { showPlaces } from '../../show-places'

const { page: title, title: heading, text } = words.offline

export const metadata = { title, robots: 'noindex' }

/** What a kept site shows for a page that is not kept, where there is no network. */
export default function Offline() {
  return showPlaces((places) => <NotFoundPage {...places} title={heading} text={text} />)
}
