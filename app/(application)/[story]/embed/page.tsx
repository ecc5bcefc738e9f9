import { Builder } from '../../../../components/embed/builder'
import { Page } from '../../../../components/page/page'
import { showBar } from '../../../../components/page/show-page'
import { words } from '../../../../components/words/en'
import type { Chapter } from '../../../../model/read-scenes'
import { standing } from '../../../site'
import { storyMetadata, storyPage, storyParams } from '../../../story-routes'
import '../../../styles/builder.css'

export const dynamicParams = false

export const generateStaticParams = storyParams

export const generateMetadata = storyMetadata(({ story, addresses }) => ({
  title: `${words.embed.title}. ${story.title}`,
  description: words.embed.intro,
  alternates: { canonical: addresses.whole(addresses.builder()) },
}))

/** Where others take the code to show a chapter in their own page. */
export default storyPage((setting) => (
  <Page bar={showBar(setting, words.embed.title)} className="builder">
    <Builder
      standing={standing}
      story={{ slug: setting.story.slug, title: setting.story.title }}
      chapters={setting.story.chapters.map(summarise)}
      claims={[...setting.story.claims.values()].map(({ id, says }) => ({ id, says }))}
    />
  </Page>
))

/** What the builder needs to know of a chapter; nothing else travels to the browser. */
function summarise({ slug, number, head, scenes }: Chapter) {
  return {
    slug,
    number,
    sheet: head.sheet,
    title: head.title,
    scenes: scenes.map(({ id, title, visual, description }) => ({
      id,
      title,
      shows: visual === 'map' ? description : undefined,
    })),
  }
}
