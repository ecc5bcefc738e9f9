import type { Metadata } from 'next'
import { Builder } from '../../../../components/embed/builder'
import { Bar } from '../../../../components/page/bar'
import { words } from '../../../../components/words/en'
import { openStory } from '../../../open-story'
import { base, siteUrl } from '../../../site'
import { storyParams } from '../../../story-params'
import '../../../../components/embed/builder.css'

type Props = { params: Promise<{ story: string }> }

export const dynamicParams = false

export const generateStaticParams = storyParams

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { story: slug } = await params
  const story = openStory(slug)
  if (!('chapters' in story)) return {}
  return {
    title: `${words.embed.title}. ${story.title}`,
    description: words.embed.intro,
    alternates: { canonical: `${siteUrl()}${base}/${slug}/embed/` },
  }
}

/** Where others take the code to show a chapter in their own page. */
export default async function EmbedBuilderPage({ params }: Props) {
  const story = openStory((await params).story)
  if (!('chapters' in story)) return story.report
  const chapters = story.chapters.map(({ slug, number, head, scenes }) => ({
    slug,
    number,
    sheet: head.sheet,
    title: head.title,
    scenes: scenes.map(({ id, title }) => ({ id, title })),
  }))
  return (
    <>
      <Bar story={story} base={base} page={words.embed.title} isFront />
      <Builder
        site={`${siteUrl()}${base}`}
        base={base}
        story={{ slug: story.slug, title: story.title }}
        chapters={chapters}
      />
    </>
  )
}
