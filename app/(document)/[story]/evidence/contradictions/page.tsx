import { ContradictionsPage } from '../../../../../components/evidence/contradictions-page'
import { describeEvidence } from '../../../../page-metadata'
import { storyMetadata, storyPage, storyParams } from '../../../../story-routes'
import '../../../../styles/evidence.css'

export const dynamicParams = false

export const generateStaticParams = storyParams

export const generateMetadata = storyMetadata((setting) =>
  describeEvidence(setting, {
    title: `${setting.words.evidence.contradictions(setting.story.contradictions.size)}.`,
    description: setting.words.evidence.contradictionsIntro,
    path: setting.addresses.contradictions,
  }),
)

export default storyPage((setting) => <ContradictionsPage setting={setting} />)
