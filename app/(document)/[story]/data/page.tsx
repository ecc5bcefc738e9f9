import { DataPage } from '../../../../components/evidence/data-page'
import { words } from '../../../../components/words/en'
import { describePage } from '../../../page-metadata'
import { storyMetadata, storyPage, storyParams } from '../../../story-routes'
import '../../../styles/evidence.css'

export const dynamicParams = false

export const generateStaticParams = storyParams

export const generateMetadata = storyMetadata(({ story, addresses }) =>
  describePage({
    story,
    addresses,
    title: `${words.evidence.dataHeading}. ${story.title}`,
    description: words.evidence.dataText,
    path: addresses.data,
    picture: addresses.picture('evidence'),
  }),
)

/** The story as data: files, fields, licences. */
export default storyPage((setting) => <DataPage setting={setting} />)
