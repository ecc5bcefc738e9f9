import { describePrint, PrintPage, type PrintProps } from '../../../../../../print-page'
import { chapterParams } from '../../../../../../story-params'

export const dynamicParams = false

export const generateStaticParams = chapterParams

export const generateMetadata = describePrint

/** A sheet for paper, with the notes of each scene. */
export default function PrintNotesPage({ params }: PrintProps) {
  return <PrintPage params={params} form="notes" />
}
