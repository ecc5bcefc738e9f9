import { PlainPage } from '../../../../../components/layouts/plain-page'
import { PLAIN, paramsForNext } from '../../../../alike'
import { chapterMetadata, chapterPage } from '../../../../story-routes'
import '../../../../styles/plain.css'

export const dynamicParams = false

export const generateStaticParams = () => paramsForNext(PLAIN)

/** An adaptation: search engines are sent to the full text, and find no page without one. */
export const generateMetadata = chapterMetadata(({ story, addresses, words }, { slug, head, plain }) => ({
  title: `${head.title}. ${words.plain.title}. ${story.title}`,
  description: words.plain.announce,
  alternates: { canonical: addresses.whole(addresses.chapter(slug)) },
  ...(plain.length === 0 && { robots: 'noindex' }),
}))

/** A chapter in plain words. */
export default chapterPage((setting, chapter) => <PlainPage setting={setting} chapter={chapter} />)
