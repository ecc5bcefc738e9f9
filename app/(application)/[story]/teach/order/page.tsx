import { OrderExercise } from '../../../../../components/lesson/order-exercise'
import { KeptPage } from '../../../../../components/offline/kept-page'
import { storyMetadata, storyPage, storyParams } from '../../../../story-routes'
import '../../../../styles/order.css'

export const dynamicParams = false

export const generateStaticParams = storyParams

export const generateMetadata = storyMetadata(({ story, words }) => ({
  title: `${story.lessons?.exercises[0]?.title ?? words.order.none} ${story.title}`,
  robots: 'noindex',
}))

/** The exercise on pupils' devices. It is given letters and words only: no date, no order. */
export default storyPage(({ story, addresses, words }) => {
  const exercises = story.lessons?.exercises ?? []
  return (
    <main className="order-page">
      {exercises.length === 0 && <h1>{words.order.none}</h1>}
      {exercises.map(({ id, title, question, cards }) => (
        <OrderExercise
          key={id}
          language={story.language}
          title={title}
          question={question}
          cards={cards.map(({ letter, words }) => ({ letter, words }))}
        />
      ))}
      <p>
        <a href={addresses.home}>{story.title}</a>
      </p>
      <KeptPage worker={addresses.worker} />
    </main>
  )
})
