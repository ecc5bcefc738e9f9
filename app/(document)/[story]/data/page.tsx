import { DataPage } from '../../../../components/evidence/data-page'
import { describeEvidence } from '../../../page-metadata'
import { storyMetadata, storyPage, storyParams } from '../../../story-routes'
import '../../../styles/evidence.css'

export const dynamicParams = false

export const generateStaticParams = storyParams

export const generateMetadata = storyMetadata((setting) =>
  describeEvidence(setting, {
    title: `${setting.words.evidence.dataHeading}.`,
    description: setting.words.evidence.dataText,
    path: setting.addresses.data,
  }),
)

/** The story as data: files, fields, licences. */
export default storyPage((setting) => <DataPage setting={setting} />)
