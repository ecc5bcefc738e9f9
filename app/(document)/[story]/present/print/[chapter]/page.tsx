import type { Metadata } from 'next'
import { describePrint, listSheets, PrintPage, type SheetParams } from '../../../../../print-page'

type Props = { params: Promise<SheetParams> }

export const dynamicParams = false

export const generateStaticParams = listSheets

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return describePrint(await params)
}

/** A sheet for paper. */
export default async function PrintSheetPage({ params }: Props) {
  return <PrintPage {...(await params)} form="sheet" />
}
