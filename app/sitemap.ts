import type { MetadataRoute } from 'next'
import { VISUAL_MODELS } from '../components/stage/visuals/list'
import { listStories, readStory } from '../model/read-story'
import { base, siteUrl } from './site'

export const dynamic = 'force-static'

/** The pages to read, with the day of the version that they carry. */
export default function sitemap(): MetadataRoute.Sitemap {
  const stories = listStories().map((slug) => readStory(slug, { visuals: VISUAL_MODELS }))
  const root = `${siteUrl()}${base}/`
  return [
    { url: root, lastModified: stories[0]?.updated.text },
    ...stories.flatMap((story) => {
      const paths = ['', ...story.chapters.map(({ slug }) => `${slug}/`), 'evidence/', 'data/']
      return paths.map((path) => ({ url: `${root}${story.slug}/${path}`, lastModified: story.updated.text }))
    }),
  ]
}
