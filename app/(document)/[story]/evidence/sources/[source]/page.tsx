import { SourcePage } from '../../../../../../components/evidence/source-page'
import { paramsForNext, SOURCES } from '../../../../../alike'
import { describeEvidence } from '../../../../../page-metadata'
import { entryMetadata, entryPage } from '../../../../../story-routes'
import '../../../../../styles/evidence.css'

export const dynamicParams = false

export const generateStaticParams = () => paramsForNext(SOURCES)

export const generateMetadata = entryMetadata('source', (setting, id) => {
  const { words } = setting
  const { name, basis } = setting.story.sources.get(id) ?? { name: '', basis: '' }
  return describeEvidence(setting, {
    title: `${name}. ${words.sources}.`,
    description: basis,
    path: setting.addresses.sourcePage(id),
  })
})

/** A source with all that it says here. */
export default entryPage('source', (setting, id) => <SourcePage setting={setting} id={id} />)
