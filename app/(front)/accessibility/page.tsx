import { AccessibilityPage } from '../../../components/layouts/accessibility-page'
import { openStory } from '../../../components/open-story'
import { readSite } from '../../../model/read-site'
import { showPlaces } from '../../show-places'
import { siteWords } from '../../story-routes'
import '../../styles/accessibility.css'

export function generateMetadata() {
  const { title, about: description } = siteWords().accessibility
  return { title, description }
}

/** What was tried with what, what is known not to work, and whom to tell. */
export default function Accessibility() {
  const words = siteWords()
  return showPlaces(({ bar }) => (
    <AccessibilityPage
      words={words}
      bar={{ ...bar, page: words.accessibility.title }}
      stories={readSite().stories.map((slug) => openStory(slug))}
    />
  ))
}
