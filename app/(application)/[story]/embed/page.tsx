import { Builder } from '../../../../components/embed/builder'
import type { BuilderLists, ListedKind } from '../../../../components/embed/builder-wishes'
import { findPiece, listPieces } from '../../../../components/embed/find-piece'
import { Page } from '../../../../components/page/page'
import { showBar } from '../../../../components/page/show-page'
import type { Chapter } from '../../../../model/read-scenes'
import type { Story } from '../../../../model/read-story'
import { standing } from '../../../site'
import { storyMetadata, storyPage, storyParams } from '../../../story-routes'
import '../../../styles/builder.css'

export const dynamicParams = false

export const generateStaticParams = storyParams

export const generateMetadata = storyMetadata(({ story, addresses, words }) => ({
  title: `${words.embed.title}. ${story.title}`,
  description: words.embed.intro,
  alternates: { canonical: addresses.whole(addresses.builder()) },
}))

/** Where others take the code to show a chapter in their own page. */
export default storyPage((setting) => (
  <Page bar={showBar(setting, setting.words.embed.title)} className="builder" words={setting.words}>
    <Builder
      standing={standing}
      language={setting.story.language}
      story={{ slug: setting.story.slug, title: setting.story.title }}
      chapters={setting.story.chapters.map(summarise)}
      lists={listAll(setting.story)}
    />
  </Page>
))

/** What is chosen from lists of the whole story: a claim and its row from one and the same. */
function listAll(story: Story): BuilderLists {
  const list = (kind: ListedKind) =>
    listPieces(story, kind).flatMap((id) => {
      const found = findPiece(story, kind, id)
      return found ? { id, title: found.title, chapter: found.chapter } : []
    })
  const claims = list('claim')
  return { cross: list('cross'), claim: claims, row: claims, exercise: list('exercise') }
}

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
