import type { Setting } from '../setting'
import { ContradictionList, showContradictions } from './contradiction-list'
import { LeafPage } from './leaf-page'

/** Where the documents disagree. */
export function ContradictionsPage({ setting }: { setting: Setting }) {
  const { words } = setting
  const label = words.evidence
  return (
    <LeafPage setting={setting}>
      <h1>{label.contradictions(setting.story.contradictions.size)}</h1>
      <p className="section-intro">{label.contradictionsIntro}</p>
      <ContradictionList contradictions={showContradictions(setting)} />
    </LeafPage>
  )
}
