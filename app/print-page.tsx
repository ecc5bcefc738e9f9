import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { PrintedSheet, type PrintForm } from '../components/layouts/printed-sheet'
import { words } from '../components/words'
import { listStories } from '../stories/read-story'
import { openStory } from './open-story'
import { base, siteUrl } from './site'

/** Slugs of a story and of one of its chapters. */
export type SheetParams = { story: string; chapter: string }

/** Every chapter of every story, for `generateStaticParams`. */
export function listSheets(): SheetParams[] {
  return listStories().flatMap((slug) => {
    const story = openStory(slug)
    return 'chapters' in story ? story.chapters.map((chapter) => ({ story: slug, chapter: chapter.slug })) : []
  })
}

/** Printed sheets repeat the chapter: search engines are sent there. The title is what browsers print above a page. */
export function describePrint({ story: slug, chapter: chapterSlug }: SheetParams): Metadata {
  const story = openStory(slug)
  if (!('chapters' in story)) return {}
  const chapter = story.chapters.find((entry) => entry.slug === chapterSlug)
  if (!chapter) return {}
  return {
    title: `${story.title}, ${words.sheet} ${chapter.number}: ${chapter.head.title}`,
    robots: 'noindex',
    alternates: { canonical: `${siteUrl()}${base}/${slug}/${chapterSlug}/` },
  }
}

/** One chapter for paper, with or without the notes. */
export function PrintPage({ story: slug, chapter: chapterSlug, form }: SheetParams & { form: PrintForm }) {
  const story = openStory(slug)
  if (!('chapters' in story)) return story.report
  const chapter = story.chapters.find((entry) => entry.slug === chapterSlug)
  if (!chapter) notFound()
  const address = `${siteUrl()}${base}/${slug}/${chapterSlug}/`
  return <PrintedSheet story={story} chapter={chapter} form={form} base={base} address={address} />
}
