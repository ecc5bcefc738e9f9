import type { MetadataRoute } from 'next'
import { openStory } from '../components/open-story'
import { readSite } from '../model/read-site'
import type { Story } from '../model/read-story'
import { site } from './site'

export const dynamic = 'force-static'

/** The pages to read, in the site's own order of stories, with the day of the version that they carry. */
export default function sitemap(): MetadataRoute.Sitemap {
  const stories = readSite().stories.map((slug) => openStory(slug))
  const days = stories.map(({ updated }) => updated.text).sort()
  return [
    { url: site.whole(site.front), lastModified: days.at(-1) },
    { url: site.whole(site.accessibility), lastModified: days.at(-1) },
    ...stories.flatMap(pagesOf),
  ]
}

function pagesOf(story: Story): MetadataRoute.Sitemap {
  const { teach, home, chapter, evidence, contradictions, whoKnew, claimPage, sourcePage, data, whole } = site.story(
    story.slug,
  )
  const paths = [
    home,
    ...story.chapters.map(({ slug }) => chapter(slug)),
    evidence,
    contradictions,
    whoKnew(),
    ...[...story.claims.keys()].map(claimPage),
    ...[...story.sources.keys()].map(sourcePage),
    data,
    ...(story.lessons ? [teach] : []),
  ]
  return paths.map((path) => ({ url: whole(path), lastModified: story.updated.text }))
}
