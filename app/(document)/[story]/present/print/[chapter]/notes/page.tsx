import type { Metadata } from 'next'
import { describePrint, listSheets, PrintPage, type SheetParams } from '../../../../../../print-page'

type Props = { params: Promise<SheetParams> }

export const dynamicParams = false

export const generateStaticParams = listSheets

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return describePrint(await params)
}

/** A sheet for paper, with the notes of each scene. */
export default async function PrintNotesPage({ params }: Props) {
  return <PrintPage {...(await params)} form="notes" />
}
