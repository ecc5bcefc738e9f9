import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { EmbedPage } from '../../../../../components/embed/embed-page'
import { listStories } from '../../../../../stories/read-story'
import { openStory } from '../../../../open-story'
import { base, siteUrl } from '../../../../site'

type Props = { params: Promise<{ story: string; chapter: string }> }

export const dynamicParams = false

export function generateStaticParams() {
  return listStories().flatMap((slug) => {
    const story = openStory(slug)
    return 'chapters' in story ? story.chapters.map((chapter) => ({ story: slug, chapter: chapter.slug })) : []
  })
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { story: slug, chapter: chapterSlug } = await params
  const story = openStory(slug)
  const chapter = 'chapters' in story && story.chapters.find((entry) => entry.slug === chapterSlug)
  if (!chapter) return {}
  return {
    title: `${chapter.head.title}. ${story.title}, sheet ${chapter.number}`,
    robots: 'noindex',
    alternates: { canonical: `${siteUrl()}${base}/${slug}/${chapterSlug}/` },
  }
}

/** One chapter in a frame of another page. */
export default async function EmbeddedChapter({ params }: Props) {
  const { story: slug, chapter: chapterSlug } = await params
  const story = openStory(slug)
  if (!('chapters' in story)) return story.report
  const chapter = story.chapters.find((entry) => entry.slug === chapterSlug)
  if (!chapter) notFound()
  return <EmbedPage story={story} chapter={chapter} base={base} />
}
