import { StoryPage } from '../../../../components/layouts/story-page'
import { ContextObject, contextOf } from '../../../../components/prose/context-object'
import { LinkedData } from '../../../../components/prose/linked-data'
import { describeChapter } from '../../../../model/export/linked-data'
import { describePage } from '../../../page-metadata'
import { chapterMetadata, chapterPage, chapterParams } from '../../../story-routes'

export const dynamicParams = false

export const generateStaticParams = chapterParams

export const generateMetadata = chapterMetadata(({ story, addresses, words }, chapter) =>
  describePage({
    story,
    addresses,
    title: words.titleOfSheet(chapter.head.title, story.title, chapter.number),
    description: chapter.head.deck,
    path: addresses.chapter(chapter.slug),
    picture: addresses.picture(chapter.slug),
    embedded: { chapter: chapter.slug },
  }),
)

/** One chapter, to scroll. */
export default chapterPage((setting, chapter) => (
  <>
    <LinkedData data={describeChapter(setting.story, chapter, setting.addresses)} />
    <ContextObject says={contextOf(setting, setting.addresses.chapter(chapter.slug), chapter.head.title)} />
    <StoryPage setting={setting} chapters={[chapter]} path={setting.addresses.chapter(chapter.slug)} />
  </>
))
