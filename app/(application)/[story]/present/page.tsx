import { KeptPage } from '../../../../components/offline/kept-page'
import { makeDeck } from '../../../../components/presenter/make-deck'
import { Presenter } from '../../../../components/presenter/presenter'
import { storyMetadata, storyPage, storyParams } from '../../../story-routes'
import '../../../styles/presenter.css'

export const dynamicParams = false

export const generateStaticParams = storyParams

export const generateMetadata = storyMetadata(({ story, words }) => ({
  title: words.presenter.pageTitle(story.title),
  robots: 'noindex',
}))

/** The presenter: the audience's picture, and the console in a second window of the same address. */
export default storyPage((setting) => (
  <>
    <Presenter deck={makeDeck(setting)} />
    <KeptPage worker={setting.addresses.worker} />
  </>
))
