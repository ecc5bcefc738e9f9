import { WhoKnewPage } from '../../../../../components/evidence/who-knew-page'
import { describeEvidence } from '../../../../page-metadata'
import { storyMetadata, storyPage, storyParams } from '../../../../story-routes'
import '../../../../styles/evidence.css'

export const dynamicParams = false

export const generateStaticParams = storyParams

export const generateMetadata = storyMetadata((setting) =>
  describeEvidence(setting, {
    title: `${setting.words.evidence.knew.title}.`,
    description: setting.words.evidence.knew.intro,
    path: setting.addresses.whoKnew(),
  }),
)

export default storyPage((setting) => <WhoKnewPage setting={setting} />)
