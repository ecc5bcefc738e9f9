import { Builder } from '../../../../components/embed/builder'
import { Bar } from '../../../../components/page/bar'
import { words } from '../../../../components/words/en'
import type { Chapter } from '../../../../model/read-scenes'
import { standing } from '../../../site'
import { storyMetadata, storyPage, storyParams } from '../../../story-routes'
import '../../../../components/embed/builder.css'

export const dynamicParams = false

export const generateStaticParams = storyParams

export const generateMetadata = storyMetadata(({ story, addresses }) => ({
  title: `${words.embed.title}. ${story.title}`,
  description: words.embed.intro,
  alternates: { canonical: addresses.whole(addresses.builder()) },
}))

/** Where others take the code to show a chapter in their own page. */
export default storyPage(({ story, addresses }) => (
  <>
    <Bar story={story} addresses={addresses} page={words.embed.title} isFront />
    <Builder
      standing={standing}
      story={{ slug: story.slug, title: story.title }}
      chapters={story.chapters.map(summarise)}
    />
  </>
))

/** What the builder needs to know of a chapter; nothing else travels to the browser. */
function summarise({ slug, number, head, scenes }: Chapter) {
  return {
    slug,
    number,
    sheet: head.sheet,
    title: head.title,
    scenes: scenes.map(({ id, title }) => ({ id, title })),
  }
}
