import type { Metadata } from 'next'
import { PrintedSheet, type PrintForm } from '../components/layouts/printed-sheet'
import { words } from '../components/words/en'
import { openChapter } from './open-story'
import { base, siteUrl } from './site'
import type { ChapterParams } from './story-params'

/** What the page of a printed sheet gets. */
export type PrintProps = { params: Promise<ChapterParams> }

/** Printed sheets repeat the chapter: search engines are sent there. The title is what browsers print above a page. */
export async function describePrint({ params }: PrintProps): Promise<Metadata> {
  const opened = openChapter(await params)
  if ('report' in opened) return {}
  const { story, chapter } = opened
  return {
    title: `${story.title}, ${words.sheet} ${chapter.number}: ${chapter.head.title}`,
    robots: 'noindex',
    alternates: { canonical: addressOf(story.slug, chapter.slug) },
  }
}

/** One chapter for paper, with or without the notes. */
export async function PrintPage({ params, form }: PrintProps & { form: PrintForm }) {
  const opened = openChapter(await params)
  if ('report' in opened) return opened.report
  const { story, chapter } = opened
  const address = addressOf(story.slug, chapter.slug)
  return <PrintedSheet story={story} chapter={chapter} form={form} base={base} address={address} />
}

const addressOf = (story: string, chapter: string) => `${siteUrl()}${base}/${story}/${chapter}/`
