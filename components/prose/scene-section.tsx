import type { ReactNode } from 'react'
import { hash } from '../../model/addresses'
import { formerIds } from '../../model/moved-scenes'
import type { Scene } from '../../model/read-scenes'
import type { Setting } from '../setting'
import { isStepped } from '../stage/visuals/list'
import { bindArticles } from './fine-type'
import { FormerPlaces } from './former-places'
import { renderProse } from './render-prose'
import { Stamp } from './stamp'

type Props = {
  setting: Setting
  scene: Scene
  /** The static picture and its words in a list, shown where the stage does not run. */
  figure: ReactNode
}

/** A scene in a page to read, in the margin of the sheet: date and title, the text, then the picture and what it shows in words. */
export function SceneSection({ setting, scene, figure }: Props) {
  const { language } = setting.story
  return (
    <section
      className={isStepped(scene) ? 'scene scrubbed' : 'scene'}
      id={scene.id}
      data-scene={scene.id}
      data-visual={scene.visual}
      aria-labelledby={`${scene.id}-title`}
    >
      <FormerPlaces ids={formerIds(setting.story, scene.id)} scene={scene.id} />
      <div className="scene-margin">
        <header className="scene-head">
          {scene.date && <Stamp date={scene.date} ink={scene.ink} language={language} />}
          <h2 id={`${scene.id}-title`}>
            <a className="scene-link" href={hash(scene.id)}>
              {bindArticles(scene.title)}
            </a>
          </h2>
        </header>
        <div className="slip">{renderProse(scene.body, setting)}</div>
        {figure}
      </div>
    </section>
  )
}
