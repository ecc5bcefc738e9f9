import type { StoryEntry } from '../../components/studio/contract'
import type { Story } from '../../model/read-story'

/** What of a story can be chosen in the studio. */
export function outlineStory({ slug, title, chapters, sources, kinds }: Story): StoryEntry {
  return {
    slug,
    title,
    chapters: chapters.map((chapter) => ({
      slug: chapter.slug,
      title: `${chapter.number}. ${chapter.head.title}`,
      scenes: chapter.scenes.map((scene) => ({ id: scene.id, title: scene.title, isMap: scene.visual === 'map' })),
    })),
    sources: [...sources.values()].map((source) => ({
      id: source.id,
      name: source.name,
      title: source.title ?? '',
      by: [source.author, source.publisher].filter(Boolean).join(', '),
      date: source.date?.text ?? '',
      quotes: source.quotes.map(({ id, quote }) => ({ id, quote })),
    })),
    placeKinds: Object.keys(kinds.places),
    routeKinds: Object.keys(kinds.routes),
  }
}
