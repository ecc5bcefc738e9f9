import { EmbedPage } from '../../../../../components/embed/embed-page'
import { FRAMES, paramsForNext } from '../../../../alike'
import { oembedLinks } from '../../../../page-metadata'
import { chapterMetadata, chapterPage } from '../../../../story-routes'

export const dynamicParams = false

export const generateStaticParams = () => paramsForNext(FRAMES)

export const generateMetadata = chapterMetadata(({ story, addresses, words }, chapter) => ({
  title: words.titleOfSheet(chapter.head.title, story.title, chapter.number),
  robots: 'noindex',
  alternates: {
    canonical: addresses.whole(addresses.chapter(chapter.slug)),
    types: oembedLinks(addresses, { chapter: chapter.slug }, chapter.head.title),
  },
}))

/** One chapter in a frame of another page. */
export default chapterPage((setting, chapter) => <EmbedPage setting={setting} chapter={chapter} />)
