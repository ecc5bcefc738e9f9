import { PackPage } from '../../../../../components/pack/pack-page'
import { storyMetadata, storyPage, storyParams } from '../../../../story-routes'
import '../../../../styles/pack.css'

export const dynamicParams = false

export const generateStaticParams = storyParams

export const generateMetadata = storyMetadata(({ story, addresses, words }) => ({
  title: `${words.pack.title}. ${story.title}`,
  description: story.pack?.question ?? words.pack.none,
  alternates: { canonical: addresses.whole(addresses.pack()) },
  ...(!story.pack && { robots: 'noindex' }),
}))

/** The list of what is printed for a lesson. */
export default storyPage((setting) => <PackPage setting={setting} />)
