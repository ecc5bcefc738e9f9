import type { Metadata } from 'next'
import { EmbedPage } from '../../../../../components/embed/embed-page'
import { openChapter } from '../../../../open-story'
import { base, siteUrl } from '../../../../site'
import { type ChapterParams, chapterParams } from '../../../../story-params'

type Props = { params: Promise<ChapterParams> }

export const dynamicParams = false

export const generateStaticParams = chapterParams

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const opened = openChapter(await params)
  if ('report' in opened) return {}
  const { story, chapter } = opened
  return {
    title: `${chapter.head.title}. ${story.title}, sheet ${chapter.number}`,
    robots: 'noindex',
    alternates: { canonical: `${siteUrl()}${base}/${story.slug}/${chapter.slug}/` },
  }
}

/** One chapter in a frame of another page. */
export default async function EmbeddedChapter({ params }: Props) {
  const opened = openChapter(await params)
  return 'report' in opened ? opened.report : <EmbedPage {...opened} base={base} />
}
