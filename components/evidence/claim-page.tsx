import type { Setting } from '../setting'
import { ClaimArticle } from './claim-article'
import type { ClaimFile } from './collect-evidence'
import { LeafPage } from './leaf-page'
import { showClaimFile } from './show-claim-file'

/** A claim at its permanent address. */
export function ClaimPage({ setting, file }: { setting: Setting; file: ClaimFile }) {
  const { words } = setting
  return (
    <LeafPage setting={setting}>
      <ClaimArticle file={showClaimFile(file, setting)} words={words} />
      <p className="section-intro">{words.likelihoodScale}</p>
    </LeafPage>
  )
}
