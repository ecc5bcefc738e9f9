import type { Metadata } from 'next'
import { StoryPage } from '../../../components/layouts/story-page'
import { listStories } from '../../../stories/read-story'
import { openStory } from '../../open-story'
import { base } from '../../site'

type Props = { params: Promise<{ story: string }> }

export const dynamicParams = false

export function generateStaticParams() {
  return listStories().map((story) => ({ story }))
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const story = openStory((await params).story)
  if (!('chapters' in story)) return {}
  return { title: story.title, description: story.standfirst, alternates: { canonical: `${base}/${story.slug}/` } }
}

/** The whole story, to scroll. */
export default async function WholeStoryPage({ params }: Props) {
  const story = openStory((await params).story)
  if (!('chapters' in story)) return story.report
  return <StoryPage story={story} chapters={story.chapters} base={base} />
}
