import { hash, SHARED_KINDS } from '../../model/addresses'
import type { Scene } from '../../model/read-scenes'
import { CiteMark } from '../prose/cite'
import { CopyLink } from '../prose/copy-link'
import { showSource } from '../prose/show-source'
import type { Setting } from '../setting'
import { listPicture } from '../stage/picture/list-picture'
import { findVisual } from '../stage/visuals/list'
import { MapNotesList } from './map-notes-list'
import { figureBeats, isInFigures, VisualForms } from './stage-visuals'

type Props = {
  setting: Setting
  scene: Scene
  /** The only form of a map's picture that is wanted, at any width. */
  only?: 'narrow'
}

/**
 * A scene's static picture and its words. The picture is a file that is fetched only where it is shown; the description
 * and the list of what is on it can be read instead of it, in every layout.
 */
export function SceneFigure({ setting, scene, only }: Props) {
  const { story, addresses, words } = setting
  const file = (form: string, scheme: 'light' | 'dark') => addresses.figure(scene.chapter, scene.id, form, scheme)
  const list = scene.visual === 'map' ? listPicture(scene, story) : []
  const ask = scene.visual === 'map' ? '' : findVisual(scene.visual).ask({ story, words, scene })
  return (
    <div className="scene-picture">
      {scene.visual === 'map' && (
        <MapNotesList scene={scene} story={story} only={only} words={words}>
          <figure className="scene-figure" data-only={only}>
            <picture>
              <source
                media={`screen and ${only ? '' : '(max-width: 599px) and '}(prefers-color-scheme: dark)`}
                srcSet={file('narrow', 'dark')}
                data-dark
              />
              {!only && (
                <>
                  <source media="(max-width: 599px)" srcSet={file('narrow', 'light')} />
                  <source media="screen and (prefers-color-scheme: dark)" srcSet={file('wide', 'dark')} data-dark />
                </>
              )}
              <img
                src={file(only ?? 'wide', 'light')}
                alt=""
                width="720"
                height="480"
                loading="lazy"
                decoding="async"
              />
            </picture>
          </figure>
        </MapNotesList>
      )}
      {scene.visual === 'map' && scene.scrub.length > 0 && (
        <figure className="scene-before">
          <figcaption>{words.beforePicture}</figcaption>
          <picture>
            <source media="screen and (prefers-color-scheme: dark)" srcSet={file('before', 'dark')} data-dark />
            <img src={file('before', 'light')} alt="" width="480" height="320" loading="lazy" decoding="async" />
          </picture>
        </figure>
      )}
      {ask && (
        // biome-ignore lint/security/noDangerouslySetInnerHtml: the question is made of the story's own data
        <div dangerouslySetInnerHTML={{ __html: ask }} />
      )}
      {scene.visual !== 'map' &&
        figureBeats(scene, story).map((beat) => (
          <figure key={beat} className={`scene-visual ${beat}`} aria-hidden="true">
            <VisualForms
              setting={setting}
              scene={scene}
              forms={findVisual(scene.visual).forms.filter(isInFigures)}
              beat={scene.beat}
            />
          </figure>
        ))}
      <details className="picture-text">
        <summary>{scene.visual === 'map' ? words.mapText : words.pictureText}</summary>
        <p>{scene.description}</p>
        {scene.visual !== 'map' && figureBeats(scene, story).length > 0 && (
          // biome-ignore lint/security/noDangerouslySetInnerHtml: the list is made of the story's own data
          <div dangerouslySetInnerHTML={{ __html: findVisual(scene.visual).list({ story, words, scene }) }} />
        )}
        {list.length > 0 && (
          <dl>
            {list.map((entry) => (
              <div key={entry.id} data-entry={entry.id}>
                <dt>{entry.name}</dt>
                <dd>
                  {entry.text}. {entry.note} <CiteMark source={showSource(setting, entry.source)} words={words} />
                </dd>
              </div>
            ))}
          </dl>
        )}
        <p className="picture-files">
          <a href={addresses.builderOf('scene', scene.id)}>{words.embed.thisScene}</a>
          {ask && <a href={addresses.builderOf('cross', scene.id)}>{words.embed.thisCross}</a>}
          {scene.visual === 'map' &&
            SHARED_KINDS.map((kind) => (
              <a key={kind} href={addresses.sharedPicture(scene.chapter, scene.id, kind)} download>
                {words.embed.fileKinds[kind]}
              </a>
            ))}
        </p>
      </details>
      <CopyLink address={hash(scene.id)} label={words.copyLinkTo(scene.title)} words={words} />
    </div>
  )
}
