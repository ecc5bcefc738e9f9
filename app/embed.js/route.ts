import { openStory } from '../../components/open-story'
import { successors } from '../../model/moved-scenes'
import type { Scene } from '../../model/read-scenes'
import { listStories, type Story } from '../../model/read-story'
import { bundleScript } from '../bundle-script'

export const dynamic = 'force-static'

/** `/embed.js`: the element for other people's pages, with the ids of all scenes, so that it knows its height at once. */
export function GET(): Response {
  const chapters = Object.fromEntries(
    listStories().map((slug) => {
      const story = openStory(slug)
      const entries = story.chapters.map(({ slug: chapter, head, scenes }) => [
        chapter,
        {
          title: `${head.title}, from “${story.title}”`,
          scenes: scenes.map(({ id }) => id),
          moved: movedInto(story, scenes),
        },
      ])
      return [slug, Object.fromEntries(entries)]
    }),
  )
  const script = bundleScript('components/embed/host-script.ts', { CHAPTERS: JSON.stringify(chapters) })
  return new Response(script, { headers: { 'Content-Type': 'text/javascript; charset=utf-8' } })
}

/** The successors of scenes that are gone, when they stand in this chapter; nothing when there are none. */
function movedInto(story: Story, scenes: readonly Scene[]): Record<string, string> | undefined {
  const entries = Object.entries(successors(story)).filter(([, to]) => scenes.some(({ id }) => id === to))
  return entries.length > 0 ? Object.fromEntries(entries) : undefined
}
