import type { Scene } from '../../stories/read-scenes'
import type { Story } from '../../stories/read-story'
import { listPicture, makeSceneMap } from '../stage/scene-map'
import { words } from '../words'
import { VisualForms } from './stage-visuals'

type Props = { story: Story; scene: Scene; base: string }

/** Where nothing moves, a visual with beats is shown once, finished, at its last beat. */
export function isShownStill(scene: Scene, scenes: readonly Scene[]): boolean {
  const beats = scenes.filter((other) => other.visual === scene.visual).map((other) => other.beat ?? 0)
  return (scene.beat ?? 0) === Math.max(...beats) || scene.beat === undefined
}

/**
 * A scene's static picture and its words. The picture is a file that is fetched only where it is shown; the description
 * and the list of what is on it can be read instead of it, in every layout.
 */
export function SceneFigure({ story, scene, base }: Props) {
  const file = (form: string, scheme: string) =>
    `${base}/figures/${story.slug}/${scene.chapter}/${scene.id}-${form}-${scheme}.svg`
  const list = scene.visual === 'map' ? listPicture(makeSceneMap(scene, story), story.language) : []
  return (
    <div className="scene-picture">
      {scene.visual === 'map' && (
        <figure className="scene-figure">
          <picture>
            <source
              media="(max-width: 599px) and (prefers-color-scheme: dark)"
              srcSet={file('narrow', 'dark')}
              data-dark
            />
            <source media="(max-width: 599px)" srcSet={file('narrow', 'light')} />
            <source media="(prefers-color-scheme: dark)" srcSet={file('wide', 'dark')} data-dark />
            <img src={file('wide', 'light')} alt="" width="720" height="480" loading="lazy" decoding="async" />
          </picture>
        </figure>
      )}
      {scene.visual !== 'map' &&
        isShownStill(
          scene,
          story.chapters.flatMap((chapter) => chapter.scenes),
        ) && (
          <figure className="scene-visual" aria-hidden="true">
            <VisualForms story={story} scene={scene} />
          </figure>
        )}
      <details className="picture-text">
        <summary>{scene.visual === 'map' ? words.mapText : words.pictureText}</summary>
        <p>{scene.description}</p>
        {list.length > 0 && (
          <dl>
            {list.map((entry) => (
              <div key={entry.id}>
                <dt>{entry.name}</dt>
                <dd>{entry.text}</dd>
              </div>
            ))}
          </dl>
        )}
      </details>
    </div>
  )
}
