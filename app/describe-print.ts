import { chapterMetadata } from './story-routes'

/** Printed sheets repeat the chapter: search engines are sent there. The title is what browsers print above a page. */
export const describePrint = chapterMetadata(({ story, addresses, words }, chapter) => ({
  title: `${story.title}, ${words.sheet} ${chapter.number}: ${chapter.head.title}`,
  robots: 'noindex',
  alternates: { canonical: addresses.whole(addresses.chapter(chapter.slug)) },
}))
