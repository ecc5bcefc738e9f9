import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { StoryPage } from '../../../../components/layouts/story-page'
import { LinkedData } from '../../../../components/prose/linked-data'
import { describeChapter } from '../../../../stories/export/linked-data'
import { listChapters } from '../../../../stories/read-chapters'
import { listStories } from '../../../../stories/read-story'
import { openStory } from '../../../open-story'
import { describePage, pictureAddress } from '../../../page-metadata'
import { base, siteUrl } from '../../../site'

type Props = { params: Promise<{ story: string; chapter: string }> }

export const dynamicParams = false

export function generateStaticParams() {
  return listStories().flatMap((story) => listChapters(story).map((chapter) => ({ story, chapter })))
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { story: slug, chapter: chapterSlug } = await params
  const story = openStory(slug)
  if (!('chapters' in story)) return {}
  const chapter = story.chapters.find((entry) => entry.slug === chapterSlug)
  if (!chapter) return {}
  return describePage({
    story,
    title: `${chapter.head.title}. ${story.title}, sheet ${chapter.number}`,
    description: chapter.head.deck,
    path: `/${slug}/${chapterSlug}/`,
    picture: `${slug}-${chapterSlug}`,
    oembed: `/oembed/${slug}/${chapterSlug}`,
  })
}

/** One chapter, to scroll. */
export default async function ChapterPage({ params }: Props) {
  const { story: slug, chapter: chapterSlug } = await params
  const story = openStory(slug)
  if (!('chapters' in story)) return story.report
  const chapter = story.chapters.find((entry) => entry.slug === chapterSlug)
  if (!chapter) notFound()
  const address = `${siteUrl()}${base}/${slug}/`
  const picture = pictureAddress(`${slug}-${chapterSlug}`)
  return (
    <>
      <LinkedData
        data={describeChapter(story, chapter, { chapter: `${address}${chapterSlug}/`, story: address, picture })}
      />
      <StoryPage story={story} chapters={[chapter]} base={base} address={`${address}${chapterSlug}/`} />
    </>
  )
}
