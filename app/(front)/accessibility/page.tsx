import { AccessibilityPage } from '../../../components/layouts/accessibility-page'
import { openStory } from '../../../components/open-story'
import { words } from '../../../components/words/en'
import { readSite } from '../../../model/read-site'
import { showPlaces } from '../../show-places'
import '../../styles/accessibility.css'

const { title, about: description } = words.accessibility

export const metadata = { title, description }

/** What was tried with what, what is known not to work, and whom to tell. */
export default function Accessibility() {
  return showPlaces(({ bar }) => (
    <AccessibilityPage bar={{ ...bar, page: title }} stories={readSite().stories.map((slug) => openStory(slug))} />
  ))
}
