import type { Metadata } from 'next'
import { StoryPage } from '../../../../components/layouts/story-page'
import { LinkedData } from '../../../../components/prose/linked-data'
import { describeChapter } from '../../../../model/export/linked-data'
import { openChapter } from '../../../open-story'
import { describePage, pictureAddress } from '../../../page-metadata'
import { base, siteUrl } from '../../../site'
import { type ChapterParams, chapterParams } from '../../../story-params'

type Props = { params: Promise<ChapterParams> }

export const dynamicParams = false

export const generateStaticParams = chapterParams

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const opened = openChapter(await params)
  if ('report' in opened) return {}
  const { story, chapter } = opened
  return describePage({
    story,
    title: `${chapter.head.title}. ${story.title}, sheet ${chapter.number}`,
    description: chapter.head.deck,
    path: `/${story.slug}/${chapter.slug}/`,
    picture: `${story.slug}-${chapter.slug}`,
    oembed: `/oembed/${story.slug}/${chapter.slug}`,
  })
}

/** One chapter, to scroll. */
export default async function ChapterPage({ params }: Props) {
  const opened = openChapter(await params)
  if ('report' in opened) return opened.report
  const { story, chapter } = opened
  const whole = `${siteUrl()}${base}/${story.slug}/`
  const address = `${whole}${chapter.slug}/`
  const picture = pictureAddress(`${story.slug}-${chapter.slug}`)
  return (
    <>
      <LinkedData data={describeChapter(story, chapter, { chapter: address, story: whole, picture })} />
      <StoryPage story={story} chapters={[chapter]} base={base} address={address} />
    </>
  )
}
