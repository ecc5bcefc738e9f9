import { ClaimPiece } from '../../../../../../components/embed/claim-piece'
import { describePiece } from '../../../../../piece-routes'
import { entryMetadata, entryPage, entryParams } from '../../../../../story-routes'

export const dynamicParams = false

export const generateStaticParams = entryParams('claim', ({ claims }) => claims.keys())

export const generateMetadata = entryMetadata('claim', (setting, id) => describePiece(setting, 'claim', id))

/** One claim in a frame of another page. */
export default entryPage('claim', (setting, id) => <ClaimPiece setting={setting} id={id} />)
