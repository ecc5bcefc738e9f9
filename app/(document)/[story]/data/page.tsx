import type { Metadata } from 'next'
import { DataPage } from '../../../../components/evidence/data-page'
import { words } from '../../../../components/words/en'
import { openStory } from '../../../open-story'
import { describePage } from '../../../page-metadata'
import { base, siteUrl } from '../../../site'
import { storyParams } from '../../../story-params'
import '../../../../components/evidence/evidence.css'
import '../../../../components/evidence/data.css'

type Props = { params: Promise<{ story: string }> }

export const dynamicParams = false

export const generateStaticParams = storyParams

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const story = openStory((await params).story)
  if (!('chapters' in story)) return {}
  return describePage({
    story,
    title: `${words.evidence.dataHeading}. ${story.title}`,
    description: words.evidence.dataText,
    path: `/${story.slug}/data/`,
    picture: `${story.slug}-evidence`,
  })
}

/** The story as data: files, fields, licences. */
export default async function Data({ params }: Props) {
  const story = openStory((await params).story)
  return 'chapters' in story ? <DataPage story={story} base={base} site={siteUrl()} /> : story.report
}
