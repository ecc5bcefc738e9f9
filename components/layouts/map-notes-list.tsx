import type { CSSProperties, ReactNode } from 'react'
import type { Scene } from '../../model/read-scenes'
import type { Story } from '../../model/read-story'
import { FIGURE_SIZES, seatFigureNotes } from '../stage/paper/figure'
import { makeSceneMap } from '../stage/picture/scene-map'
import type { Words } from '../words/words'

/** Where a note stands on a figure: left, top and width in hundredths of the figure's width; `isRight` when its text runs up to its right side. */
type Seat = { place: readonly number[]; isRight: boolean }
type ShownMapNote = {
  text: string
  ink: Scene['mapNotes'][number]['ink']
  wide: Seat | undefined
  narrow: Seat | undefined
}

/** The notes of a scene's map with their seats on its figures. @param only The only form of the figure, at any width. */
export function showMapNotes(scene: Scene, story: Story, words: Words, only?: 'narrow'): ShownMapNote[] {
  if (scene.mapNotes.length === 0) return []
  const map = makeSceneMap(scene, story, words)
  const [wide, narrow] = ([only ?? 'wide', 'narrow'] as const).map((form) => {
    const part = (value: number) => Math.round((value / FIGURE_SIZES[form].width) * 1e4) / 100
    const { seated } = seatFigureNotes(map, form)
    return new Map(
      seated.map(({ index, x, y, width, isRight }) => [index, { isRight, place: [part(x), part(y), part(width)] }]),
    )
  })
  return scene.mapNotes.map(({ text, ink }, index) => ({
    text,
    ink,
    wide: wide?.get(index),
    narrow: narrow?.get(index),
  }))
}

type Props = {
  notes: readonly ShownMapNote[]
  /** The only form of the figure, at any width. */
  only?: 'narrow'
  children: ReactNode
  words: Words
}

/**
 * The notes of a map over its figure, in the order in which they are read: those that have a place there stand on it, in
 * parts of its width, the others in a numbered list below. On a page with a live map only those stand in the list that have
 * no place on that (`[data-listed]`, reader/list-notes.ts); the others are there to be heard.
 *
 * @param children The figure.
 */
export function MapNotesList({ notes, only, children, words }: Props) {
  if (notes.length === 0) return children
  return (
    <div className="noted-figure" data-only={only}>
      {children}
      <ol className="map-notes" aria-label={words.mapNotes} data-map-notes>
        {notes.map(({ text, ink, wide, narrow }) => (
          <li
            key={text}
            data-ink={ink}
            data-wide={wide && (wide.isRight ? 'end' : '')}
            data-narrow={narrow && (narrow.isRight ? 'end' : '')}
            style={{ ...place('w', wide), ...place('n', narrow) }}
          >
            {text}
          </li>
        ))}
      </ol>
    </div>
  )
}

function place(form: string, seat: Seat | undefined): CSSProperties {
  const [x, y, width] = seat?.place ?? []
  return x === undefined ? {} : ({ [`--${form}x`]: x, [`--${form}y`]: y, [`--${form}w`]: width } as CSSProperties)
}
