import type { ComponentProps, ReactNode } from 'react'
import type { NotFoundPage } from '../components/layouts/not-found-page'
import { showBar, showSheets } from '../components/page/show-page'
import { readSite } from '../model/read-site'
import { site } from './site'
import { openFor, orReport } from './story-routes'

type Places = Pick<ComponentProps<typeof NotFoundPage>, 'bar' | 'places'>

/** Where one can go from a page that leads nowhere: the sheets that exist, or the stories where there are several. */
export function showPlaces(show: (places: Places) => ReactNode): ReactNode {
  return orReport(() => show(listPlaces()))
}

function listPlaces(): Places {
  const { stories, name } = readSite()
  const settings = stories.map(openFor)
  const [only, ...others] = settings
  if (only && others.length === 0) {
    const { story } = only
    const places = showSheets(only).map((sheet, index) => ({
      ...sheet,
      name: `${sheet.name}: ${story.chapters[index]?.head.title}`,
    }))
    return { bar: showBar(only), places }
  }
  const places = settings.map(({ story, addresses }, index) => ({
    address: addresses.entry,
    number: index + 1,
    name: story.title,
  }))
  return { bar: { name, front: site.front }, places }
}
