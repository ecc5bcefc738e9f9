import { PrintedSheet } from '../../../../../../../components/layouts/printed-sheet'
import { describePrint } from '../../../../../../describe-print'
import { chapterPage, chapterParams } from '../../../../../../story-routes'
import '../../../../../../styles/print.css'

export const dynamicParams = false

export const generateStaticParams = chapterParams

export const generateMetadata = describePrint

/** A sheet for paper, with the notes of each scene. */
export default chapterPage((setting, chapter) => <PrintedSheet setting={setting} chapter={chapter} form="notes" />)
