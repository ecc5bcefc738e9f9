import { chapterAnchor } from '../../model/addresses'
import type { PlainText } from '../../model/chapter'
import { formatDate } from '../../model/dates'
import { tagsNamed } from '../../model/prose'
import type { Chapter } from '../../model/read-scenes'
import { Page } from '../page/page'
import { showBar, showImprint } from '../page/show-page'
import { renderProse } from '../prose/render-prose'
import { Stamp } from '../prose/stamp'
import type { Setting } from '../setting'
import type { Uses } from './collect-uses'
import { LevelSwitch } from './level-switch'
import { PrintedSources, showPrintedSources } from './printed-sources'

type Props = { setting: Setting; chapter: Chapter }

/** A chapter in plain words, for the screen and as a handout. It says that it is an adaptation, and leads to the full text. */
export function PlainPage({ setting: given, chapter }: Props) {
  const { words } = given
  const setting: Setting = { ...given, listsSources: true }
  const { story, addresses } = setting
  const version = words.version(story.version, formatDate(story.updated, story.language))
  return (
    <Page
      bar={showBar(setting, words.plain.title)}
      className="plain-sheet"
      story={story.slug}
      colophon={showImprint(setting)}
      words={words}
    >
      <header className="plain-head">
        <p>
          {words.sheetOf(chapter.number, story.chapters.length)} <b>{chapter.head.sheet}</b>
        </p>
        <h1 id={chapterAnchor(chapter.slug)}>{chapter.head.title}</h1>
        <LevelSwitch
          full={addresses.chapter(chapter.slug)}
          plain={addresses.plain(chapter.slug)}
          open="plain"
          words={words}
        />
        <p className="plain-announced">{chapter.plain.length > 0 ? words.plain.announce : words.plain.none}</p>
      </header>
      {chapter.plain.map((one, index) => (
        <PlainScene key={one.scene ?? `passage-${index}`} setting={setting} chapter={chapter} plain={one} />
      ))}
      {chapter.plain.length > 0 && (
        <section className="plain-sources" id="sources" aria-labelledby="sources-title">
          <h2 id="sources-title">{words.sources}</h2>
          <PrintedSources sources={showPrintedSources(story, usesOf(chapter.plain), words)} />
          <p>{words.likelihoodScale}</p>
          <p>
            {story.title}. {version}. {addresses.printed(addresses.chapter(chapter.slug)) ?? words.print.noAddress}
          </p>
        </section>
      )}
    </Page>
  )
}

function PlainScene({ setting, chapter, plain }: Props & { plain: PlainText }) {
  const { words } = setting
  const scene = chapter.scenes.find(({ id }) => id === plain.scene)
  const prose = renderProse(plain.body, setting)
  if (!scene) return <div className="plain-scene">{prose}</div>
  return (
    <section className="plain-scene" id={scene.id} aria-labelledby={`${scene.id}-title`}>
      {scene.date && <Stamp date={scene.date} ink={scene.ink} language={setting.story.language} />}
      <h2 id={`${scene.id}-title`}>{scene.title}</h2>
      {prose}
      <p className="plain-full">
        <a href={setting.addresses.chapter(chapter.slug, scene.id)} aria-label={words.plain.toFullOf(scene.title)}>
          {words.plain.toFull}
        </a>
      </p>
    </section>
  )
}

function usesOf(plain: readonly PlainText[]): Uses {
  const cited = plain.flatMap(({ tags }) => tagsNamed('Cite', tags)).map(({ attributes }) => attributes.source)
  return { sources: new Set(cited), quotations: new Set(), terms: new Set() }
}
