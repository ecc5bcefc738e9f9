import type { Scene } from '../../model/read-scenes'
import type { Story } from '../../model/read-story'
import { Stamp } from '../prose/stamp'
import { drawFigure } from '../stage/paper/figure'
import { makeSceneMap } from '../stage/picture/scene-map'
import { fitCamera, project, toPixel, transformFor } from '../stage/world/camera'

const FORMS = { wide: { width: 800, height: 760 }, narrow: { width: 350, height: 318 } } as const

/** A map runs the same way in every language. The whole region on one map, in both inks, with its notes; composed twice, for wide and for narrow screens. */
export function CoverMap({ story }: { story: Story }) {
  if (!story.cover) return null
  const { record, recordNarrow = record } = story.cover
  const maps = {
    wide: makeSceneMap(asScene(story.cover), story),
    narrow: makeSceneMap(asScene({ ...story.cover, record: recordNarrow }), story),
  }
  return (
    <div className="cover-map" dir="ltr" aria-hidden="true">
      {(['wide', 'narrow'] as const).map((form) => (
        <div key={form} className={`cover-${form}`}>
          <div
            // biome-ignore lint/security/noDangerouslySetInnerHtml: the drawing is made of the story's own data
            dangerouslySetInnerHTML={{
              __html: drawFigure(maps[form], { ...FORMS[form], form, scheme: 'css', labels: 'text' }),
            }}
          />
          <Notes story={story} form={form} />
        </div>
      ))}
    </div>
  )
}

function Notes({ story, form }: { story: Story; form: 'wide' | 'narrow' }) {
  const cover = story.cover
  if (!cover) return null
  const { width, height } = FORMS[form]
  const free = { x: 0, y: 0, width, height }
  const transform = transformFor(fitCamera(form === 'wide' ? cover.camera : cover.cameraNarrow, free, form), free)
  return cover.notes.map((note) => {
    const at = form === 'wide' ? note.at : note.atNarrow
    if (!at) return null
    const [x, y] = toPixel(transform, project(at))
    const style = { insetInlineStart: `${(x / width) * 100}%`, insetBlockStart: `${(y / height) * 100}%` }
    return (
      <div key={note.text} className={`cover-note ${note.ink}`} style={style}>
        {note.date && <Stamp date={note.date} ink={note.ink} language={story.language} />}
        <p dir="auto">{note.text}</p>
      </div>
    )
  })
}

/** The cover as a scene without prose, so that the same drawing serves. */
function asScene({ notes: _, recordNarrow: __, ...cover }: NonNullable<Story['cover']>): Scene {
  return {
    id: 'cover',
    title: '',
    chapter: 'cover',
    number: 0,
    ink: 'record',
    visual: 'map',
    scrub: [],
    ...cover,
    body: [],
    tags: [],
    citedAside: [],
    short: [],
    notes: [],
    description: '',
    claims: [],
    citations: [],
    terms: [],
    mapNotes: [],
  }
}
