import type { ReactNode } from 'react'
import type { Scene } from '../../model/read-scenes'
import type { Story } from '../../model/read-story'
import { ClaimLinks } from '../prose/claim-links'
import { renderProse } from '../prose/render-prose'
import { Stamp } from '../prose/stamp'
import { words } from '../words/en'

type Props = {
  story: Story
  scene: Scene
  /** Address of the chapter on its own page. */
  full: string
  /** Stands in the Stepper layout until the script has read which scene is asked for. */
  isFirst: boolean
  figure: ReactNode
}

/** A scene in a frame: its short text for the Stepper layout, its prose and picture for the Stack layout. */
export function SteppedScene({ story, scene, full, isFirst, figure }: Props) {
  return (
    <section
      className="scene"
      id={scene.id}
      data-scene={scene.id}
      data-current={isFirst ? '' : undefined}
      aria-labelledby={`${scene.id}-title`}
    >
      <div className="slip">
        {scene.date && <Stamp date={scene.date} ink={scene.ink} language={story.language} />}
        <h2 id={`${scene.id}-title`}>{scene.title}</h2>
        <div className="short">
          {renderProse(scene.short, story)}
          <ul className="short-links">
            <ClaimLinks story={story} ids={scene.claims} />
            <li>
              <a
                href={`${full}#${scene.id}`}
                target="_blank"
                rel="noopener"
                aria-label={words.embed.fullTextOf(scene.title)}
              >
                {words.embed.fullText}
              </a>
            </li>
          </ul>
        </div>
        <div className="whole">{renderProse(scene.body, story)}</div>
      </div>
      {figure}
    </section>
  )
}
