import { RetellingChain } from '../prose/retelling-chain'
import { showChain } from '../prose/show-chain'
import type { Setting } from '../setting'
import { LeafPage } from './leaf-page'
import { WhoKnew } from './who-knew'

/** Who knew what, when, and how it was handed on. */
export function WhoKnewPage({ setting }: { setting: Setting }) {
  const { words } = setting
  return (
    <LeafPage setting={setting}>
      <h1>{words.evidence.knew.title}</h1>
      <WhoKnew setting={setting} />
      {setting.story.visuals.retelling && <RetellingChain chain={showChain(setting)} words={words} />}
    </LeafPage>
  )
}
