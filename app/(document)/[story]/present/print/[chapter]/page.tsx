import { PrintedSheet } from '../../../../../../components/layouts/printed-sheet'
import { PRINTED, paramsForNext } from '../../../../../alike'
import { describePrint } from '../../../../../describe-print'
import { chapterPage } from '../../../../../story-routes'
import '../../../../../styles/print.css'

export const dynamicParams = false

export const generateStaticParams = () => paramsForNext(PRINTED)

export const generateMetadata = describePrint

/** A sheet for paper. */
export default chapterPage((setting, chapter) => <PrintedSheet setting={setting} chapter={chapter} form="sheet" />)
