import type { Metadata } from 'next'
import { evidenceAddress } from '../../../../components/evidence/evidence-address'
import { EvidencePage } from '../../../../components/evidence/evidence-page'
import { LinkedData } from '../../../../components/prose/linked-data'
import { words } from '../../../../components/words/en'
import { reviewClaims } from '../../../../model/export/linked-data'
import { openStory } from '../../../open-story'
import { describePage } from '../../../page-metadata'
import { base, siteUrl } from '../../../site'
import { storyParams } from '../../../story-params'
import '../../../../components/evidence/evidence.css'
import '../../../../components/evidence/who-knew.css'

type Props = { params: Promise<{ story: string }> }

export const dynamicParams = false

export const generateStaticParams = storyParams

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const story = openStory((await params).story)
  if (!('chapters' in story)) return {}
  return describePage({
    story,
    title: `${words.evidence.title}. ${story.title}`,
    description: words.evidence.intro,
    path: `/${story.slug}/evidence/`,
    picture: `${story.slug}-evidence`,
  })
}

/** The ledger of claims, and all that the story rests on. */
export default async function Evidence({ params }: Props) {
  const story = openStory((await params).story)
  if (!('chapters' in story)) return story.report
  const site = siteUrl()
  return (
    <>
      <LinkedData data={reviewClaims(story, `${site}${evidenceAddress(story.slug)}`)} />
      <EvidencePage story={story} base={base} site={site} />
    </>
  )
}
