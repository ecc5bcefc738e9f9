/** What the routes of a story share: which there are, how they open what they show, and what an author sees instead. */
import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import type { ReactNode } from 'react'
import { openSetting } from '../components/open-setting'
import { openStory } from '../components/open-story'
import { StoryReport } from '../components/page/story-report'
import type { Setting } from '../components/setting'
import type { Words } from '../components/words/words'
import { wordsOf } from '../components/words/words-of'
import { listChapters } from '../model/read-chapters'
import type { Chapter } from '../model/read-scenes'
import { readSite } from '../model/read-site'
import { listStories, type Problem, type Story, StoryError } from '../model/read-story'
import { site } from './site'

type StoryParams = { story: string }
type EntryParams = { story: string; [entry: string]: string }
type ChapterParams = { story: string; chapter: string }
type Props<Params> = { params: Promise<Params> }

/** The parameters of a page that every story has once. */
export function storyParams(): StoryParams[] {
  return listStories().map((story) => ({ story }))
}

/** The parameters of a page that every chapter has: also of one with errors, for the preview. */
export function chapterParams(): ChapterParams[] {
  return listStories().flatMap((story) => listChapters(story).map((chapter) => ({ story, chapter })))
}

/** A page of a story. */
export function storyPage(show: (setting: Setting) => ReactNode) {
  return async ({ params }: Props<StoryParams>) => {
    const { story } = await params
    return orReport(() => show(openFor(story)))
  }
}

/** A page of a chapter. */
export function chapterPage(show: (setting: Setting, chapter: Chapter) => ReactNode) {
  return async ({ params }: Props<ChapterParams>) => {
    const { story, chapter } = await params
    return orReport(() => show(...openChapter(story, chapter)))
  }
}

/** What the frame of a page follows: the language of its text, and how its story looks. */
type Manner = Pick<Story, 'language' | 'look'>

/** The frame of a story's pages, in the story's language and inks. */
export function storyLayout(lay: (manner: Manner, children: ReactNode) => ReactNode) {
  return async ({ params, children }: Props<StoryParams> & { children: ReactNode }) => {
    const { story } = await params
    return lay(
      unlessBroken<Manner>(() => openStory(story), siteManner),
      children,
    )
  }
}

/** The manner of the site's own pages: that of the story that has the front page, where there is one. */
export function siteManner(): Manner {
  return unlessBroken<Manner>(
    () => {
      const { front, language } = readSite()
      return front === undefined ? { language } : openStory(front)
    },
    () => ({ language: 'en' }),
  )
}

/** The words of the site's own pages. */
export function siteWords(): Words {
  return wordsOf(siteManner().language)
}

/** What the page of a story says of itself to other programs. */
export function storyMetadata(tell: (setting: Setting) => Metadata) {
  return async ({ params }: Props<StoryParams>): Promise<Metadata> => {
    const { story } = await params
    return orNothing(() => tell(openFor(story)))
  }
}

/** What the page of a chapter says of itself to other programs. */
export function chapterMetadata(tell: (setting: Setting, chapter: Chapter) => Metadata) {
  return async ({ params }: Props<ChapterParams>): Promise<Metadata> => {
    const { story, chapter } = await params
    return orNothing(() => tell(...openChapter(story, chapter)))
  }
}

/** The parameters of a page that every entry of a story has, by the name of its folder: `[claim]`. */
export function entryParams(name: string, list: (story: Story) => Iterable<string>) {
  return (): EntryParams[] =>
    listStories().flatMap((story) =>
      unlessBroken(
        () => [...list(openStory(story))].map((id) => ({ story, [name]: id })),
        () => [],
      ),
    )
}

/** A page of an entry of a story. */
export function entryPage(name: string, show: (setting: Setting, id: string) => ReactNode) {
  return async ({ params }: Props<EntryParams>) => {
    const { story, [name]: id } = await params
    return orReport(() => show(openFor(story), id ?? notFound()))
  }
}

/** What the page of an entry says of itself to other programs. */
export function entryMetadata(name: string, tell: (setting: Setting, id: string) => Metadata) {
  return async ({ params }: Props<EntryParams>): Promise<Metadata> => {
    const { story, [name]: id } = await params
    return orNothing(() => tell(openFor(story), id ?? notFound()))
  }
}

/** A page, or in development, where its story has errors, a report in its place. A build is refused. */
export function orReport(show: () => ReactNode): ReactNode {
  return unlessBroken(show, (problems) => <StoryReport problems={problems} words={siteWords()} />)
}

/** What a page says of itself; in development nothing where its story has errors. */
export function orNothing(tell: () => Metadata): Metadata {
  return unlessBroken(tell, () => ({}))
}

function unlessBroken<T>(show: () => T, report: (problems: readonly Problem[]) => T): T {
  try {
    return show()
  } catch (error) {
    if (error instanceof StoryError && process.env.NODE_ENV === 'development') return report(error.problems)
    throw error
  }
}

/** A story with what its pages need to know of the site. */
export function openFor(slug: string): Setting {
  return openSetting(slug, site)
}

function openChapter(slug: string, name: string): [Setting, Chapter] {
  const setting = openFor(slug)
  return [setting, setting.story.chapters.find((entry) => entry.slug === name) ?? notFound()]
}
