import { ContradictionsPage } from '../../../../../components/evidence/contradictions-page'
import { words } from '../../../../../components/words/en'
import { describePage } from '../../../../page-metadata'
import { storyMetadata, storyPage, storyParams } from '../../../../story-routes'
import '../../../../styles/evidence.css'

export const dynamicParams = false

export const generateStaticParams = storyParams

export const generateMetadata = storyMetadata(({ story, addresses }) =>
  describePage({
    story,
    addresses,
    title: `${words.evidence.contradictions(story.contradictions.size)}. ${story.title}`,
    description: words.evidence.contradictionsIntro,
    path: addresses.contradictions,
    picture: addresses.picture('evidence'),
  }),
)

export default storyPage((setting) => <ContradictionsPage setting={setting} />)
