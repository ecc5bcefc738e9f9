import type { Scene } from '../../model/read-scenes'
import { SceneFigure } from '../layouts/scene-figure'
import { isInFigures, VisualForms } from '../layouts/stage-visuals'
import type { Setting } from '../setting'
import { findVisual } from '../stage/visuals/list'
import { isHeavy } from './is-heavy'

type Props = { setting: Setting; scene: Scene }

/** A scene's finished picture with its words; a map's as it is on a telephone where that of wide pages is heavy. Of a drawn visual the state that belongs to this scene. */
export function PiecePicture({ setting, scene }: Props) {
  const { story, words } = setting
  if (scene.visual === 'map')
    return <SceneFigure setting={setting} scene={scene} only={isHeavy(story.slug, scene) ? 'narrow' : undefined} />
  const visual = findVisual(scene.visual)
  return (
    <div className="scene-picture">
      <figure className="scene-visual last-beat" aria-hidden="true">
        <VisualForms setting={setting} scene={scene} forms={visual.forms.filter(isInFigures)} beat={scene.beat} />
      </figure>
      <details className="picture-text">
        <summary>{words.pictureText}</summary>
        <p>{scene.description}</p>
        {/* biome-ignore lint/security/noDangerouslySetInnerHtml: the list is made of the story's own data */}
        <div dangerouslySetInnerHTML={{ __html: visual.list({ story, words, scene }) }} />
      </details>
    </div>
  )
}
