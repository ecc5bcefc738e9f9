import type { Scene } from '../../model/read-scenes'
import { isInFigures, VisualForms } from '../layouts/stage-visuals'
import type { Setting } from '../setting'
import { findVisual } from '../stage/visuals/list'
import { PieceSheet } from './piece-sheet'

type Props = { setting: Setting; scene: Scene }

/** The question of a scene with the reader's own cross, and in a fold where others have put theirs, with the days on which they said it. */
export function CrossPiece({ setting, scene }: Props) {
  const { story, addresses, words } = setting
  const visual = findVisual(scene.visual)
  const [ask, list] = [visual.ask({ story, words, scene }), visual.list({ story, words, scene })]
  return (
    <PieceSheet setting={setting} kind="cross" address={addresses.chapter(scene.chapter, scene.id)}>
      <h1>{scene.title}</h1>
      {/* biome-ignore lint/security/noDangerouslySetInnerHtml: the question is made of the story's own data */}
      <div dangerouslySetInnerHTML={{ __html: ask }} />
      <details className="piece-fold">
        <summary>{words.frame.whereOthers}</summary>
        <figure className="scene-visual last-beat" aria-hidden="true">
          <VisualForms setting={setting} scene={scene} forms={visual.forms.filter(isInFigures)} />
        </figure>
        {/* biome-ignore lint/security/noDangerouslySetInnerHtml: the list is made of the story's own data */}
        <div dangerouslySetInnerHTML={{ __html: list }} />
      </details>
    </PieceSheet>
  )
}
