import type { ComponentProps, ReactNode } from 'react'
import type { NotFoundPage } from '../components/layouts/not-found-page'
import { showBar, showSheets } from '../components/page/show-page'
import { readSite } from '../model/read-site'
import { site } from './site'
import { openFor, orReport } from './story-routes'

type Places = Pick<ComponentProps<typeof NotFoundPage>, 'bar' | 'places'>

/** Where one can go from a page that leads nowhere: the sheets of the story that has the front page, or the stories. */
export function showPlaces(show: (places: Places) => ReactNode): ReactNode {
  return orReport(() => show(listPlaces()))
}

function listPlaces(): Places {
  const { stories, front, name } = readSite()
  if (front !== undefined) {
    const setting = openFor(front)
    const { story } = setting
    const places = showSheets(setting).map((sheet, index) => ({
      ...sheet,
      name: `${sheet.name}: ${story.chapters[index]?.head.title}`,
    }))
    return { bar: showBar(setting), places }
  }
  const places = stories.map(openFor).map(({ story, addresses }, index) => ({
    address: addresses.entry,
    number: index + 1,
    name: story.title,
  }))
  return { bar: { name, front: site.front }, places }
}
