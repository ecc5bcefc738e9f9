import type { StoryAddresses } from '../../model/addresses'
import type { Story } from '../../model/read-story'
import { Stamp } from '../prose/stamp'
import { drawFigure } from '../stage/paper/figure'
import { makeSceneMap } from '../stage/picture/scene-map'
import { fitCamera, project, toPixel, transformFor } from '../stage/world/camera'
import { COVER, COVER_SIZES, coverScene } from './cover-scene'

/** A map runs the same way in every language. The whole region on one map, in both inks, with its notes; composed twice, for wide and for narrow screens. */
export function CoverMap({ story, addresses }: { story: Story; addresses: StoryAddresses }) {
  const { cover } = story
  if (!cover) return null
  const draw = (form: 'wide' | 'narrow') => {
    const file = (scheme: 'light' | 'dark') => addresses.figure(COVER, COVER, `ground-${form}`, scheme)
    const ground = { light: file('light'), dark: file('dark') }
    const options = { ...COVER_SIZES[form], form, scheme: 'css', labels: 'text', ground } as const
    return drawFigure(makeSceneMap(coverScene(cover, form), story), options)
  }
  return (
    <div className="cover-map" dir="ltr" aria-hidden="true">
      {(['wide', 'narrow'] as const).map((form) => (
        <div key={form} className={`cover-${form}`}>
          <div
            // biome-ignore lint/security/noDangerouslySetInnerHtml: the drawing is made of the story's own data
            dangerouslySetInnerHTML={{ __html: draw(form) }}
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
  const { width, height } = COVER_SIZES[form]
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
