import { PackKey } from '../../../../../components/pack/pack-key'
import { PackPage } from '../../../../../components/pack/pack-page'
import { storyMetadata, storyPage, storyParams } from '../../../../story-routes'
import '../../../../styles/pack.css'

export const dynamicParams = false

export const generateStaticParams = storyParams

export const generateMetadata = storyMetadata(({ story, words }) => ({
  title: `${words.pack.key}. ${story.title}`,
  robots: 'noindex, nofollow',
}))

/** The key, for the teacher: no pupils' page leads here. */
export default storyPage((setting) => {
  const { pack } = setting.story
  return pack ? <PackKey setting={setting} pack={pack} /> : <PackPage setting={setting} />
})
