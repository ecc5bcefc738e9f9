import type { Metadata } from 'next'
import { FrontPage } from '../../components/layouts/front-page'
import { SiteFront } from '../../components/layouts/site-front'
import { readSite } from '../../model/read-site'
import { describePage, describeSite } from '../page-metadata'
import { site } from '../site'
import { openFor, orNothing, orReport } from '../story-routes'
import '../styles/front.css'

export function generateMetadata(): Metadata {
  return orNothing(() => {
    const { stories, ...about } = readSite()
    const [only, ...others] = stories.map(openFor)
    if (!only || others.length > 0) return describeSite(about, site)
    const { story, addresses } = only
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

/** The site's front: the cover of its only story, or a list of its stories. */
export default function Front() {
  return orReport(() => {
    const { stories, ...about } = readSite()
    const settings = stories.map(openFor)
    const [only, ...others] = settings
    if (only && others.length === 0) return <FrontPage setting={only} />
    return <SiteFront site={about} address={site.front} stories={settings} />
  })
}
