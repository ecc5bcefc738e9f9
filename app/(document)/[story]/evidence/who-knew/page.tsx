import { WhoKnewPage } from '../../../../../components/evidence/who-knew-page'
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
    title: `${words.evidence.knew.title}. ${story.title}`,
    description: words.evidence.knew.intro,
    path: addresses.whoKnew(),
    picture: addresses.picture('evidence'),
  }),
)

export default storyPage((setting) => <WhoKnewPage setting={setting} />)
