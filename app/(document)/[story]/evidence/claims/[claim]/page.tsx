import { ClaimPage } from '../../../../../../components/evidence/claim-page'
import { collectEvidence } from '../../../../../../components/evidence/collect-evidence'
import { ContextObject, contextOf } from '../../../../../../components/prose/context-object'
import { CLAIMS, paramsForNext } from '../../../../../alike'
import { describeEvidence } from '../../../../../page-metadata'
import { entryMetadata, entryPage } from '../../../../../story-routes'
import '../../../../../styles/evidence.css'

export const dynamicParams = false

export const generateStaticParams = () => paramsForNext(CLAIMS)

export const generateMetadata = entryMetadata('claim', (setting, id) => {
  const { says, verdict } = setting.story.claims.get(id) ?? { says: '', verdict: '' }
  return describeEvidence(setting, {
    title: says,
    description: verdict,
    path: setting.addresses.claimPage(id),
    embedded: { piece: 'claim', id },
  })
})

/** A claim with all that lets a reader judge it. */
export default entryPage('claim', (setting, id) => {
  const file = collectEvidence(setting.story, [id])[0]
  return (
    file && (
      <>
        <ContextObject says={contextOf(setting, setting.addresses.claimPage(id), file.claim.says)} />
        <ClaimPage setting={setting} file={file} />
      </>
    )
  )
})
