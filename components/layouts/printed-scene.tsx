import type { Scene } from '../../model/read-scenes'
import { renderProse } from '../prose/render-prose'
import { Stamp } from '../prose/stamp'
import type { Setting } from '../setting'
import { drawFigure, PRINTED_SIZE, seatFigureNotes } from '../stage/paper/figure'
import { makeSceneMap } from '../stage/picture/scene-map'
import { findVisual } from '../stage/visuals/list'
import { figureBeats } from './stage-visuals'

type Props = {
  setting: Setting
  scene: Scene
  /** True when the scene's notes for the teacher are printed beside it. */
  hasNotes: boolean
}

/** A scene on paper: its text, and beside it the finished picture in the printer's inks. */
export function PrintedScene({ setting, scene, hasNotes }: Props) {
  const { story, words } = setting
  const isMap = scene.visual === 'map'
  return (
    <section className="printed-scene" id={scene.id} data-scene={scene.id} aria-labelledby={`${scene.id}-title`}>
      <div className="printed-body">
        <div className="printed-text">
          {scene.date && <Stamp date={scene.date} ink={scene.ink} language={story.language} />}
          <h2 id={`${scene.id}-title`}>{scene.title}</h2>
          {renderProse(scene.body, setting)}
        </div>
        {isMap && <PrintedMap setting={setting} scene={scene} />}
      </div>
      {hasNotes && (
        <aside className="printed-notes" aria-labelledby={`${scene.id}-title ${scene.id}-notes`}>
          <h3 id={`${scene.id}-notes`}>{words.print.notes}</h3>
          {renderProse(scene.notes, setting)}
        </aside>
      )}
      {!isMap &&
        figureBeats(scene, story).map((beat) => (
          <PrintedPicture
            key={beat}
            className={`printed-visual scene-visual ${beat}`}
            drawing={findVisual(scene.visual).draw({ ...setting, scene, form: 'wide', beat: scene.beat })}
            text={scene.description}
          />
        ))}
    </section>
  )
}

function PrintedPicture({ className, drawing, text }: { className: string; drawing: string; text: string }) {
  return (
    <figure className={className}>
      {/* biome-ignore lint/security/noDangerouslySetInnerHtml: the drawing is made of the story's own data */}
      <div inert dangerouslySetInnerHTML={{ __html: drawing }} />
      <figcaption className="unseen">{text}</figcaption>
    </figure>
  )
}

/** The map with its notes: on it, or in a numbered list below; the words of all of them to be heard in their order. */
function PrintedMap({ setting: { story, addresses, words }, scene }: { setting: Setting; scene: Scene }) {
  const map = makeSceneMap(scene, story, words)
  const drawing = drawFigure(map, {
    ...PRINTED_SIZE,
    form: 'wide',
    scheme: 'css',
    labels: 'text',
    ground: { light: addresses.figure(scene.chapter, scene.id, 'ground-print', 'light') },
  })
  const onMap = new Set(seatFigureNotes(map, 'wide', PRINTED_SIZE).seated.map(({ index }) => index))
  return (
    <figure className="printed-map">
      {/* biome-ignore lint/security/noDangerouslySetInnerHtml: the drawing is made of the story's own data */}
      <div dangerouslySetInnerHTML={{ __html: drawing }} />
      <figcaption className="unseen">{scene.description}</figcaption>
      {scene.mapNotes.length > 0 && (
        <ol className="printed-list" aria-label={words.mapNotes}>
          {scene.mapNotes.map(({ text }, index) => (
            <li key={text} className={onMap.has(index) ? 'unseen' : undefined}>
              {text}
            </li>
          ))}
        </ol>
      )}
    </figure>
  )
}
