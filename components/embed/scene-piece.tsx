import type { Scene } from '../../model/read-scenes'
import { ClaimLinks } from '../prose/claim-links'
import { renderProse } from '../prose/render-prose'
import { showClaim } from '../prose/show-claim'
import { Stamp } from '../prose/stamp'
import type { Setting } from '../setting'
import { PiecePicture } from './piece-picture'
import { PieceSheet } from './piece-sheet'

type Props = { setting: Setting; scene: Scene }

/** One scene in a frame: its date, its title, its picture, its short text. */
export function ScenePiece({ setting, scene }: Props) {
  const { story, addresses, words } = setting
  return (
    <PieceSheet setting={setting} kind="scene" address={addresses.chapter(scene.chapter, scene.id)}>
      {scene.date && <Stamp date={scene.date} ink={scene.ink} language={story.language} />}
      <h1>{scene.title}</h1>
      <PiecePicture setting={setting} scene={scene} />
      <div className="piece-text">
        {renderProse(scene.short, setting)}
        <ul className="piece-claims">
          <ClaimLinks claims={scene.claims.map((id) => showClaim(setting, id))} words={words} />
        </ul>
      </div>
    </PieceSheet>
  )
}

/** The picture alone. */
export function FigurePiece({ setting, scene }: Props) {
  return (
    <PieceSheet setting={setting} kind="figure" address={setting.addresses.chapter(scene.chapter, scene.id)}>
      <h1>{scene.title}</h1>
      <PiecePicture setting={setting} scene={scene} />
    </PieceSheet>
  )
}
