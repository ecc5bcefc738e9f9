import { EvidencePage } from '../../../../components/evidence/evidence-page'
import { ContextObject, contextOf } from '../../../../components/prose/context-object'
import { LinkedData } from '../../../../components/prose/linked-data'
import { reviewClaims } from '../../../../model/export/linked-data'
import { describeEvidence } from '../../../page-metadata'
import { storyMetadata, storyPage, storyParams } from '../../../story-routes'
import '../../../styles/evidence.css'

export const dynamicParams = false

export const generateStaticParams = storyParams

export const generateMetadata = storyMetadata((setting) =>
  describeEvidence(setting, {
    title: `${setting.words.evidence.title}.`,
    description: setting.words.evidence.intro,
    path: setting.addresses.evidence,
    embedded: 'evidence',
  }),
)

/** The ledger of claims, and all that the story rests on. */
export default storyPage((setting) => (
  <>
    <LinkedData data={reviewClaims(setting.story, setting.addresses)} />
    <ContextObject says={contextOf(setting, setting.addresses.evidence, setting.words.evidence.title)} />
    <EvidencePage setting={setting} />
  </>
))
