import { build } from 'esbuild'
import { openStory } from '../../components/open-story'
import { listStories } from '../../model/read-story'

export const dynamic = 'force-static'

/** `/embed.js`: the element for other people's pages, with the ids of all scenes, so that it knows its height at once. */
export async function GET(): Promise<Response> {
  const chapters = Object.fromEntries(
    listStories().map((slug) => {
      const story = openStory(slug)
      const entries = story.chapters.map(({ slug: chapter, head, scenes }) => [
        chapter,
        { title: `${head.title}, from “${story.title}”`, scenes: scenes.map(({ id }) => id) },
      ])
      return [slug, Object.fromEntries(entries)]
    }),
  )
  const { outputFiles } = await build({
    entryPoints: ['components/embed/host-script.ts'],
    bundle: true,
    write: false,
    minify: true,
    format: 'iife',
    target: 'es2022',
    charset: 'utf8',
    define: { CHAPTERS: JSON.stringify(chapters) },
  })
  return new Response(outputFiles[0]?.text, { headers: { 'Content-Type': 'text/javascript; charset=utf-8' } })
}
