import { TeachPage } from '../../../../components/lesson/teach-page'
import { describePage } from '../../../page-metadata'
import { storyMetadata, storyPage, storyParams } from '../../../story-routes'
import '../../../styles/teach.css'

export const dynamicParams = false

export const generateStaticParams = storyParams

export const generateMetadata = storyMetadata((setting) =>
  describePage({
    ...setting,
    title: `${setting.words.teach.title}. ${setting.story.title}`,
    description: setting.story.lessons?.about ?? setting.words.teach.none,
    path: setting.addresses.teach,
    picture: setting.addresses.picture(),
  }),
)

/** For teachers: the lessons on this story. */
export default storyPage((setting) => <TeachPage setting={setting} />)
