import { notFound } from 'next/navigation'
import { PackPage } from '../../../../../../components/pack/pack-page'
import { PackPrint } from '../../../../../../components/pack/pack-print'
import { findPack, PACK_NAMES } from '../../../../../../components/pack/sheets'
import { entryMetadata, entryPage, entryParams } from '../../../../../story-routes'
import '../../../../../styles/pack.css'

export const dynamicParams = false

/** Stories without a pack have these addresses too: an export can't have a route without pages. */
export const generateStaticParams = entryParams('sheet', () => PACK_NAMES)

export const generateMetadata = entryMetadata('sheet', ({ story, addresses, words }, sheet) => ({
  title: `${findPack(sheet)?.title(words)}. ${story.title}`,
  robots: 'noindex',
  alternates: { canonical: addresses.whole(addresses.pack()) },
}))

/** One sheet of the pack, or a set of them, for paper. */
export default entryPage('sheet', (setting, name) => {
  const { pack } = setting.story
  if (!pack) return <PackPage setting={setting} />
  const { title, sheets } = findPack(name) ?? notFound()
  return <PackPrint setting={setting} pack={pack} title={title(setting.words)} sheets={sheets} />
})
