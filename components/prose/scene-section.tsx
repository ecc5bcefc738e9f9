import type { ReactNode } from 'react'
import type { Scene } from '../../model/read-scenes'
import type { Story } from '../../model/read-story'
import { bindArticles } from './fine-type'
import { renderProse } from './render-prose'
import { Stamp } from './stamp'

type Props = {
  story: Story
  scene: Scene
  /** The static picture and its words in a list, shown where the stage does not run. */
  figure: ReactNode
}

/** A scene in a page to read: the slip with its stamp, then the picture and what it shows in words. */
export function SceneSection({ story, scene, figure }: Props) {
  return (
    <section
      className={scene.scrub.length > 0 ? 'scene scrubbed' : 'scene'}
      id={scene.id}
      data-scene={scene.id}
      data-visual={scene.visual}
      aria-labelledby={`${scene.id}-title`}
    >
      <div className="slip">
        {scene.date && <Stamp date={scene.date} ink={scene.ink} language={story.language} />}
        <h2 id={`${scene.id}-title`}>
          <a className="scene-link" href={`#${scene.id}`}>
            {bindArticles(scene.title)}
          </a>
        </h2>
        {renderProse(scene.body, story)}
      </div>
      {figure}
    </section>
  )
}
