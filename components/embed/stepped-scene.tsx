import type { ReactNode } from 'react'
import { formerIds } from '../../model/moved-scenes'
import type { Scene } from '../../model/read-scenes'
import { ClaimLinks } from '../prose/claim-links'
import { FormerPlaces } from '../prose/former-places'
import { renderProse } from '../prose/render-prose'
import { showClaim } from '../prose/show-claim'
import { Stamp } from '../prose/stamp'
import type { Setting } from '../setting'

type Props = {
  setting: Setting
  scene: Scene
  /** Stands in the Stepper layout until the script has read which scene is asked for. */
  isFirst: boolean
  figure: ReactNode
}

/** A scene in a frame: its short text for the Stepper layout, its prose and picture for the Stack layout. */
export function SteppedScene({ setting, scene, isFirst, figure }: Props) {
  const { story, addresses, words } = setting
  return (
    <section
      className="scene"
      id={scene.id}
      data-scene={scene.id}
      data-current={isFirst ? '' : undefined}
      aria-labelledby={`${scene.id}-title`}
    >
      <FormerPlaces ids={formerIds(setting.story, scene.id)} scene={scene.id} />
      <div className="slip stepped-slip">
        {scene.date && <Stamp date={scene.date} ink={scene.ink} language={story.language} />}
        <h2 id={`${scene.id}-title`}>{scene.title}</h2>
        <div className="short">
          {renderProse(scene.short, setting)}
          <ul className="short-links">
            <ClaimLinks claims={scene.claims.map((id) => showClaim(setting, id))} words={words} />
            <li>
              <a
                href={addresses.chapter(scene.chapter, scene.id)}
                target="_blank"
                rel="noopener"
                aria-label={words.frame.fullTextOf(scene.title)}
              >
                {words.frame.fullText}
              </a>
            </li>
          </ul>
        </div>
        <div className="whole">{renderProse(scene.body, setting)}</div>
      </div>
      {figure}
    </section>
  )
}
