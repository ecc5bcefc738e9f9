import type { Metadata } from 'next'
import { FrontPage } from '../../components/layouts/front-page'
import { SiteFront } from '../../components/layouts/site-front'
import { readSite } from '../../model/read-site'
import { describePage, describeSite } from '../page-metadata'
import { site } from '../site'
import { openFor, orNothing, orReport, siteWords } from '../story-routes'
import '../styles/front.css'

export function generateMetadata(): Metadata {
  return orNothing(() => {
    const { front, ...about } = readSite()
    if (front === undefined) return describeSite(about, site)
    const { story, addresses } = openFor(front)
    const { title, standfirst: description } = story
    return describePage({
      story,
      addresses,
      title,
      description,
      path: site.front,
      picture: addresses.picture(),
      embedded: 'story',
    })
  })
}

/** The site's front: the cover of its only story or of the one that it names, or a list of its stories. */
export default function Front() {
  return orReport(() => {
    const { stories, front, ...about } = readSite()
    if (front !== undefined) return <FrontPage setting={openFor(front)} />
    const words = siteWords()
    return <SiteFront site={about} address={site.front} stories={stories.map(openFor)} words={words} />
  })
}
