import type { Metadata } from 'next'
import { makeDeck } from '../../../../components/presenter/make-deck'
import { Presenter } from '../../../../components/presenter/presenter'
import { words } from '../../../../components/words/en'
import { openStory } from '../../../open-story'
import { base, siteUrl } from '../../../site'
import { storyParams } from '../../../story-params'
import '../../../../components/presenter/slides.css'
import '../../../../components/presenter/console.css'
import '../../../../components/presenter/dialogs.css'

type Props = { params: Promise<{ story: string }> }

export const dynamicParams = false

export const generateStaticParams = storyParams

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const story = openStory((await params).story)
  return 'chapters' in story ? { title: words.presenter.pageTitle(story.title), robots: 'noindex' } : {}
}

/** The presenter: the audience's picture, and the console in a second window of the same address. */
export default async function PresentPage({ params }: Props) {
  const story = openStory((await params).story)
  if (!('chapters' in story)) return story.report
  return <Presenter deck={makeDeck(story, { base, origin: siteUrl() })} />
}
