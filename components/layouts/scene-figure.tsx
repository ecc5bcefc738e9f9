import { hash, SHARED_KINDS } from '../../model/addresses'
import type { Scene } from '../../model/read-scenes'
import { CopyLink } from '../prose/copy-link'
import type { Setting } from '../setting'
import { findVisual } from '../stage/visuals/list'
import { MapNotesList, showMapNotes } from './map-notes-list'
import { EntriesInBrief, nameEntries, PictureEntries, showEntries } from './picture-entries'
import { Spare } from './spare'
import { figureBeats, isInFigures, VisualForms } from './stage-visuals'

type Props = {
  setting: Setting
  scene: Scene
  /** The only form of a map's picture that is wanted, at any width. */
  only?: 'narrow'
  /** Whether a stage beside the text shows the picture, so that the one in the text is spare. */
  isSpare?: boolean
  /** Whether the page says at its end what is known of all that is on its maps; the picture's files are where it is embedded from. */
  isBrief?: boolean
  /** A scene before it on the page whose picture has the same words. */
  sameAs?: Scene
}

/**
 * A scene's static picture and its words. The picture is a file that is fetched only where it is shown; the description
 * and the list of what is on it can be read instead of it, in every layout.
 */
export function SceneFigure({ setting, scene, only, isSpare = false, isBrief = false, sameAs }: Props) {
  const { story, addresses, words } = setting
  const file = (form: string, scheme: 'light' | 'dark') => addresses.figure(scene.chapter, scene.id, form, scheme)
  const entries = scene.visual === 'map' && !isBrief ? showEntries(setting, scene) : []
  const ask = scene.visual === 'map' ? '' : findVisual(scene.visual).ask({ story, words, scene })
  const image = (
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
        <img src={file(only ?? 'wide', 'light')} alt="" width="720" height="480" loading="lazy" decoding="async" />
      </picture>
    </figure>
  )
  const beats = scene.visual === 'map' ? [] : figureBeats(scene, story)
  const list = beats.length > 0 ? findVisual(scene.visual).list({ story, words, scene }) : ''
  const drawings = beats.map((beat) => (
    <figure key={beat} className={`scene-visual ${beat}`} aria-hidden="true">
      <VisualForms
        setting={setting}
        scene={scene}
        forms={findVisual(scene.visual).forms.filter(isInFigures)}
        beat={scene.beat}
      />
    </figure>
  ))
  return (
    <div className="scene-picture">
      {scene.visual === 'map' && (
        <MapNotesList notes={showMapNotes(scene, story, words, only)} only={only} words={words}>
          {isSpare ? <Spare>{image}</Spare> : image}
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
      {isSpare && drawings.length > 0 ? <Spare>{drawings}</Spare> : drawings}
      <details className="picture-text">
        <summary>{scene.visual === 'map' ? words.mapText : words.pictureText}</summary>
        <p>{scene.description}</p>
        {beats.length > 0 && !sameAs && <DrawnList html={list} />}
        {entries.length > 0 && <PictureEntries entries={entries} isExplored={isSpare} words={words} />}
        {isBrief && scene.visual === 'map' && <EntriesInBrief names={nameEntries(scene, story, words)} words={words} />}
        {sameAs && (
          <a className="picture-link" href={hash(sameAs.id)}>
            {words.sameList(sameAs.title)}
          </a>
        )}
        <a className="picture-link" href={addresses.builderOf('scene', scene.id)}>
          {words.frame.thisScene}
        </a>
        {ask && (
          <a className="picture-link" href={addresses.builderOf('cross', scene.id)}>
            {words.frame.thisCross}
          </a>
        )}
        {scene.visual === 'map' &&
          !isBrief &&
          SHARED_KINDS.map((kind) => (
            <a
              key={kind}
              className="picture-link"
              href={addresses.sharedPicture(scene.chapter, scene.id, kind)}
              download
            >
              {words.embed.fileKinds[kind]}
            </a>
          ))}
      </details>
      <CopyLink address={hash(scene.id)} label={words.copyLinkTo(scene.title)} words={words} />
    </div>
  )
}

/** A list that a visual has written: its outer element stands in the text itself. */
function DrawnList({ html }: { html: string }) {
  const [, className, items] = /^<ul class="([^"]*)">([\s\S]*)<\/ul>$/.exec(html) ?? []
  // biome-ignore lint/security/noDangerouslySetInnerHtml: the list is made of the story's own data
  if (items === undefined) return <div dangerouslySetInnerHTML={{ __html: html }} />
  // biome-ignore lint/security/noDangerouslySetInnerHtml: as above
  return <ul className={className} dangerouslySetInnerHTML={{ __html: items }} />
}

/** For each scene whose picture has the same words as one before it, that one. */
export function firstWithList(scenes: readonly Scene[], { story, words }: Setting): ReadonlyMap<string, Scene> {
  const firsts = new Map<string, Scene>()
  return new Map(
    scenes.flatMap((scene) => {
      if (scene.visual === 'map' || figureBeats(scene, story).length === 0) return []
      const list = findVisual(scene.visual).list({ story, words, scene })
      const first = firsts.get(list)
      if (list && !first) firsts.set(list, scene)
      return first ? [[scene.id, first] as const] : []
    }),
  )
}
