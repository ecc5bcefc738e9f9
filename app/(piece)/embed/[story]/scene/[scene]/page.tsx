import { ScenePiece } from '../../../../../../components/embed/scene-piece'
import { describePiece, sceneIds, sceneOr404 } from '../../../../../piece-routes'
import { entryMetadata, entryPage, entryParams } from '../../../../../story-routes'

export const dynamicParams = false

export const generateStaticParams = entryParams('scene', sceneIds)

export const generateMetadata = entryMetadata('scene', (setting, id) => describePiece(setting, 'scene', id))

/** One scene in a frame of another page. */
export default entryPage('scene', (setting, id) => <ScenePiece setting={setting} scene={sceneOr404(setting, id)} />)
