import type { ReactNode } from 'react'
import { ClaimPiece } from '../../../../../../components/embed/claim-piece'
import { CrossPiece } from '../../../../../../components/embed/cross-piece'
import { ExercisePiece } from '../../../../../../components/embed/exercise-piece'
import { RowPiece } from '../../../../../../components/embed/row-piece'
import { FigurePiece, ScenePiece } from '../../../../../../components/embed/scene-piece'
import type { Setting } from '../../../../../../components/setting'
import type { PieceKind } from '../../../../../../model/addresses'
import { PIECES, paramsForNext } from '../../../../../alike'
import { describePiece, type PieceProps, sceneOr404 } from '../../../../../piece-routes'
import { PieceScript } from '../../../../../piece-script'
import { openFor, orNothing, orReport } from '../../../../../story-routes'

export const dynamicParams = false

export const generateStaticParams = () => paramsForNext(PIECES)

export async function generateMetadata({ params }: PieceProps) {
  const { story, chapter, piece } = await params
  return orNothing(() => describePiece(openFor(story), chapter, piece))
}

type Show = (setting: Setting, id: string) => ReactNode

/** What stands in a frame of each kind. A picture alone has no script. */
const SHOWN: Record<PieceKind, Show> = {
  scene: (setting, id) => <ScenePiece setting={setting} scene={sceneOr404(setting, id)} />,
  figure: (setting, id) => <FigurePiece setting={setting} scene={sceneOr404(setting, id)} />,
  cross: (setting, id) => <CrossPiece setting={setting} scene={sceneOr404(setting, id)} />,
  claim: (setting, id) => <ClaimPiece setting={setting} id={id} />,
  row: (setting, id) => <RowPiece setting={setting} id={id} />,
  exercise: (setting, id) => <ExercisePiece setting={setting} id={id} />,
}

/** One thing of a story in a frame of another page. */
export default async function Piece({ params }: PieceProps) {
  const { story, chapter, piece } = await params
  return orReport(() => (
    <>
      <PieceScript kind={chapter} />
      {SHOWN[chapter](openFor(story), piece)}
    </>
  ))
}
