import { DataPage } from '../../../../components/evidence/data-page'
import { words } from '../../../../components/words/en'
import { describeEvidence } from '../../../page-metadata'
import { storyMetadata, storyPage, storyParams } from '../../../story-routes'
import '../../../styles/evidence.css'

export const dynamicParams = false

export const generateStaticParams = storyParams

export const generateMetadata = storyMetadata((setting) =>
  describeEvidence(setting, {
    title: `${words.evidence.dataHeading}.`,
    description: words.evidence.dataText,
    path: setting.addresses.data,
  }),
)

/** The story as data: files, fields, licences. */
export default storyPage((setting) => <DataPage setting={setting} />)
