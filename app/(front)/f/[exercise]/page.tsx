import { NotFoundPage } from '../../../../components/layouts/not-found-page'
import { findExercise, shortParams } from '../../../short-routes'
import { showPlaces } from '../../../show-places'
import { siteWords } from '../../../story-routes'
import '../../../styles/not-found.css'

export const dynamicParams = false

export const generateStaticParams = shortParams

export function generateMetadata() {
  return { title: siteWords().teach.exercise, robots: 'noindex' }
}

type Props = { params: Promise<{ exercise: string }> }

/** The short address of an exercise: what pupils type from the wall leads to the page where it is done. */
export default async function Short({ params }: Props) {
  const { exercise } = await params
  const order = findExercise(exercise)
  const words = siteWords()
  return order ? (
    <main>
      <meta httpEquiv="refresh" content={`0; url=${order}`} />
      <p>
        <a href={order}>{words.teach.exercise}</a>
      </p>
    </main>
  ) : (
    showPlaces((places) => <NotFoundPage {...places} title={words.order.none} text={words.order.none} words={words} />)
  )
}
