import { SourcePage } from '../../../../../../components/evidence/source-page'
import { words } from '../../../../../../components/words/en'
import { describePage } from '../../../../../page-metadata'
import { entryMetadata, entryPage, entryParams } from '../../../../../story-routes'
import '../../../../../styles/evidence.css'

export const dynamicParams = false

export const generateStaticParams = entryParams('source', ({ sources }) => sources.keys())

export const generateMetadata = entryMetadata('source', ({ story, addresses }, id) => {
  const { name, basis } = story.sources.get(id) ?? { name: '', basis: '' }
  return describePage({
    story,
    addresses,
    title: `${name}. ${words.sources}. ${story.title}`,
    description: basis,
    path: addresses.sourcePage(id),
    picture: addresses.picture('evidence'),
  })
})

/** A source with all that it says here. */
export default entryPage('source', (setting, id) => <SourcePage setting={setting} id={id} />)
