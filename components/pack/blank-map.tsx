import { findScene } from '../../model/find-scene'
import type { Pack } from '../../model/read-pack'
import type { Story } from '../../model/read-story'
import { drawFigure } from '../stage/paper/figure'
import { makeSceneMap } from '../stage/picture/scene-map'
import type { Words } from '../words/words'

/** px: printed as wide as the page. */
const PICTURE = { width: 640, height: 520 }

type ShownMap = {
  /** What is to be written on the map. */
  names: readonly string[]
  /** The map as markup. */
  drawing: string | undefined
  /** The months of the strip. */
  months: readonly string[]
}

/** The ground of a scene's map without a name on it. */
export function showBlankMap(pack: Pack, story: Story, words: Words): ShownMap {
  const scene = findScene(story, pack.map)
  // Its ground only: what the scene itself draws would give names away.
  const plain = { record: [], told: [], base: pack.places, place: undefined, scrub: [], mapNotes: [] }
  const map = scene && makeSceneMap({ ...scene, ...plain }, story, words)
  return {
    names: pack.places.map((id) => story.places.get(id)?.name ?? id),
    drawing: map && drawFigure(map, { ...PICTURE, form: 'wide', scheme: 'css', labels: 'text' }),
    months: monthsBetween(pack.strip, story.language),
  }
}

/** A map with dots and no names, and a strip of months to lay slips on. */
export function BlankMap({ names, drawing, months, words }: ShownMap & { words: Words }) {
  return (
    <>
      <p>
        {words.pack.mapHow} <b>{names.join(', ')}</b>
      </p>
      {drawing && (
        <div
          className="pack-map"
          // biome-ignore lint/security/noDangerouslySetInnerHtml: the drawing is made of the story's own data
          dangerouslySetInnerHTML={{ __html: drawing }}
        />
      )}
      <p>{words.pack.stripHow}</p>
      <ol className="pack-strip">
        {months.map((month) => (
          <li key={month}>{month}</li>
        ))}
      </ol>
    </>
  )
}

/** Names of the months from one to another, both included; a strip has two years at most. */
function monthsBetween({ from, to }: Pack['strip'], language: string): string[] {
  const name = new Intl.DateTimeFormat(language, { month: 'short', year: 'numeric', timeZone: 'UTC' })
  const months: string[] = []
  for (const day = new Date(`${from}-01`); day <= new Date(`${to}-01`) && months.length < 24; ) {
    months.push(name.format(day))
    day.setUTCMonth(day.getUTCMonth() + 1)
  }
  return months
}
