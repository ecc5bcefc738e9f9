import { NotFoundPage } from '../components/layouts/not-found-page'
import { showBar, showSheets } from '../components/page/show-page'
import { words } from '../components/words/en'
import { readSite } from '../model/read-site'
import { DocumentShell } from './document-shell'
import { site } from './site'
import { openFor, orReport, siteLanguage } from './story-routes'

export const metadata = { title: words.notFoundPage, robots: 'noindex' }

/** An address that leads nowhere: one line, and the sheets that exist, or the stories where there are several. */
export default function NotFound() {
  return <DocumentShell language={siteLanguage()}>{orReport(showPlaces)}</DocumentShell>
}

function showPlaces() {
  const { stories, name } = readSite()
  const settings = stories.map(openFor)
  const [only, ...others] = settings
  if (only && others.length === 0) {
    const { story } = only
    const places = showSheets(only).map((sheet, index) => ({
      ...sheet,
      name: `${sheet.name}: ${story.chapters[index]?.head.title}`,
    }))
    return <NotFoundPage bar={showBar(only)} places={places} />
  }
  const places = settings.map(({ story, addresses }, index) => ({
    address: addresses.entry,
    number: index + 1,
    name: story.title,
  }))
  return <NotFoundPage bar={{ name, front: site.front }} places={places} />
}
