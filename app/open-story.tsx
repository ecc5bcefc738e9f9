import { notFound } from 'next/navigation'
import type { ReactElement } from 'react'
import { StoryReport } from '../components/page/story-report'
import { VISUAL_MODELS } from '../components/stage/visuals/list'
import type { Chapter } from '../model/read-scenes'
import { readStory, type Story, StoryError } from '../model/read-story'
import { contactEmail } from './site'
import type { ChapterParams } from './story-params'

/**
 * A story to show. In development a story with errors gives a page that reports them; a build is refused.
 *
 * @throws StoryError when the story has errors and this is not a preview.
 */
export function openStory(slug: string): Story | { report: ReactElement } {
  try {
    return readOnce(slug)
  } catch (error) {
    if (error instanceof StoryError && process.env.NODE_ENV === 'development') {
      return { report: <StoryReport problems={error.problems} /> }
    }
    throw error
  }
}

/** A chapter to show, with its story; a report or an error as {@link openStory} has them. */
export function openChapter(params: ChapterParams): { story: Story; chapter: Chapter } | { report: ReactElement } {
  const story = openStory(params.story)
  if (!('chapters' in story)) return story
  const chapter = story.chapters.find(({ slug }) => slug === params.chapter) ?? notFound()
  return { story, chapter }
}

const built = new Map<string, Story>()

/** In a build a story is read once for all its pages; in a preview at every request. */
function readOnce(slug: string): Story {
  const known = process.env.NODE_ENV === 'development' ? undefined : built.get(slug)
  const story = known ?? withContact(readStory(slug, { visuals: VISUAL_MODELS }))
  built.set(slug, story)
  return story
}

function withContact(story: Story): Story {
  const contact = contactEmail() ?? story.contact
  return contact ? { ...story, contact } : story
}
