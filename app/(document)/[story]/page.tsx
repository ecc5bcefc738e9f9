import type { Metadata } from 'next'
import { StoryPage } from '../../../components/layouts/story-page'
import { openStory } from '../../open-story'
import { describePage } from '../../page-metadata'
import { base, siteUrl } from '../../site'
import { storyParams } from '../../story-params'

type Props = { params: Promise<{ story: string }> }

export const dynamicParams = false

export const generateStaticParams = storyParams

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
