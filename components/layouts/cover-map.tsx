import type { CSSProperties } from 'react'
import type { HistoricalDate } from '../../model/dates'
import type { Ink } from '../../model/nouns'
import type { Story } from '../../model/read-story'
import { Stamp } from '../prose/stamp'
import type { Setting } from '../setting'
import { drawFigure } from '../stage/paper/figure'
import { makeSceneMap } from '../stage/picture/scene-map'
import { type Form, fitCamera, project, toPixel, transformFor } from '../stage/world/camera'
import { COVER, COVER_SIZES, coverScene } from './cover-scene'

type Cover = NonNullable<Story['cover']>
type ShownNote = { text: string; ink: Ink; date: HistoricalDate | undefined; place: CSSProperties }
type ShownCover = { form: Form /** The map as markup. */; drawing: string; notes: readonly ShownNote[] }

/** The map of a story's cover in both forms, with its notes; nothing where the cover has none. */
export function showCoverMap({ story, addresses, words }: Setting): ShownCover[] {
  const { cover } = story
  if (!cover) return []
  const draw = (form: Form) => {
    const file = (scheme: 'light' | 'dark') => addresses.figure(COVER, COVER, `ground-${form}`, scheme)
    const ground = { light: file('light'), dark: file('dark') }
    const options = { ...COVER_SIZES[form], form, scheme: 'css', labels: 'text', ground } as const
    return drawFigure(makeSceneMap(coverScene(cover, form), story, words), options)
  }
  return (['wide', 'narrow'] as const).map((form) => ({ form, drawing: draw(form), notes: showNotes(cover, form) }))
}

type Props = { forms: readonly ShownCover[]; language: string }

/** The whole region on one map, in both inks, with its notes; composed twice, for wide and for narrow screens. A map runs the same way in every language. */
export function CoverMap({ forms, language }: Props) {
  return (
    <div className="cover-map" dir="ltr" aria-hidden="true">
      {forms.map(({ form, drawing, notes }) => (
        <div key={form} className={`cover-${form}`}>
          <div
            // biome-ignore lint/security/noDangerouslySetInnerHtml: the drawing is made of the story's own data
            dangerouslySetInnerHTML={{ __html: drawing }}
          />
          {notes.map(({ text, ink, date, place }) => (
            <div key={text} className={`cover-note ${ink}`} style={place}>
              {date && <Stamp date={date} ink={ink} language={language} />}
              <p dir="auto">{text}</p>
            </div>
          ))}
        </div>
      ))}
    </div>
  )
}

function showNotes(cover: Cover, form: Form): ShownNote[] {
  const { width, height } = COVER_SIZES[form]
  const free = { x: 0, y: 0, width, height }
  const transform = transformFor(fitCamera(form === 'wide' ? cover.camera : cover.cameraNarrow, free, form), free)
  return cover.notes.flatMap(({ text, ink, date, ...note }): ShownNote[] => {
    const at = form === 'wide' ? note.at : note.atNarrow
    if (!at) return []
    const [x, y] = toPixel(transform, project(at))
    const place = { insetInlineStart: `${(x / width) * 100}%`, insetBlockStart: `${(y / height) * 100}%` }
    return [{ text, ink, date, place }]
  })
}
