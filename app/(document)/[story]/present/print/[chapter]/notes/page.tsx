import { PrintedSheet } from '../../../../../../../components/layouts/printed-sheet'
import { PRINTED_NOTES, paramsForNext } from '../../../../../../alike'
import { describePrint } from '../../../../../../describe-print'
import { chapterPage } from '../../../../../../story-routes'
import '../../../../../../styles/print.css'

export const dynamicParams = false

export const generateStaticParams = () => paramsForNext(PRINTED_NOTES)

export const generateMetadata = describePrint

/** A sheet for paper, with the notes of each scene. */
export default chapterPage((setting, chapter) => <PrintedSheet setting={setting} chapter={chapter} form="notes" />)
