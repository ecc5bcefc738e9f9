import { NotFoundPage } from '../../../../components/layouts/not-found-page'
import { words } from '../../../../components/words/en'
import { findExercise, shortParams } from '../../../short-routes'
import { showPlaces } from '../../../show-places'

export const dynamicParams = false

export const generateStaticParams = shortParams

export const metadata = { title: words.teach.exercise, robots: 'noindex' }

type Props = { params: Promise<{ exercise: string }> }

/** The short address of an exercise: what pupils type from the wall leads to the page where it is done. */
export default async function Short({ params }: Props) {
  const { exercise } = await params
  const order = findExercise(exercise)
  return order ? (
    <main>
      <meta httpEquiv="refresh" content={`0; url=${order}`} />
      <p>
        <a href={order}>{words.teach.exercise}</a>
      </p>
    </main>
  ) : (
    showPlaces((places) => <NotFoundPage {...places} title={words.order.none} text={words.order.none} />)
  )
}
