import type { Metadata } from 'next'
import { StoryPage } from '../../../components/layouts/story-page'
import { listStories } from '../../../stories/read-story'
import { openStory } from '../../open-story'
import { describePage } from '../../page-metadata'
import { base, siteUrl } from '../../site'

type Props = { params: Promise<{ story: string }> }

export const dynamicParams = false

export function generateStaticParams() {
  return listStories().map((story) => ({ story }))
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const story = openStory((await params).story)
  if (!('chapters' in story)) return {}
  const { title, standfirst: description, slug } = story
  return describePage({ story, title, description, path: `/${slug}/`, picture: slug })
}

/** The whole story, to scroll. */
export default async function WholeStoryPage({ params }: Props) {
  const story = openStory((await params).story)
  if (!('chapters' in story)) return story.report
  return (
    <StoryPage story={story} chapters={story.chapters} base={base} address={`${siteUrl()}${base}/${story.slug}/`} />
  )
}
