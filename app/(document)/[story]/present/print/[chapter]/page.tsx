import { describePrint, PrintPage, type PrintProps } from '../../../../../print-page'
import { chapterParams } from '../../../../../story-params'

export const dynamicParams = false

export const generateStaticParams = chapterParams

export const generateMetadata = describePrint

/** A sheet for paper. */
export default function PrintSheetPage({ params }: PrintProps) {
  return <PrintPage params={params} form="sheet" />
}
