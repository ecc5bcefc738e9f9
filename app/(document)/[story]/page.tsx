import { StoryPage } from '../../../components/layouts/story-page'
import { ContextObject, contextOf } from '../../../components/prose/context-object'
import { partStory } from '../../../model/part-story'
import { describePage } from '../../page-metadata'
import { storyMetadata, storyPage, storyParams } from '../../story-routes'

export const dynamicParams = false

export const generateStaticParams = storyParams

export const generateMetadata = storyMetadata(({ story, addresses }) => {
  const { title, standfirst: description } = story
  return describePage({
    story,
    addresses,
    title,
    description,
    path: addresses.home,
    picture: addresses.picture(),
    embedded: 'story',
  })
})

/** The whole story, to scroll; of a long one its beginning. */
export default storyPage((setting) => {
  const { here, further } = partStory(setting.story.chapters)
  return (
    <>
      <ContextObject says={contextOf(setting, setting.addresses.home)} />
      <StoryPage setting={setting} chapters={here} further={further} path={setting.addresses.home} />
    </>
  )
})
