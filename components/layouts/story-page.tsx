import { citeStory } from '../../model/export/cite-story'
import { formerIds } from '../../model/moved-scenes'
import type { Chapter } from '../../model/read-scenes'
import { CiteThis } from '../evidence/cite-this'
import { KeepOffline } from '../offline/keep-offline'
import { FurtherSheets } from '../page/further-sheets'
import { Page } from '../page/page'
import { SheetLinks } from '../page/sheet-links'
import { showImprint, showNeighbours, showReadingBar, showSheets } from '../page/show-page'
import { FoundElsewhere } from '../prose/former-places'
import { Glossary, showTerms } from '../prose/glossary-list'
import { showSources } from '../prose/show-source'
import { SourceIndex } from '../prose/source-index'
import type { Setting } from '../setting'
import { collectUses } from './collect-uses'
import { OnTheMaps, showAllEntries } from './picture-entries'
import { Scroll } from './scroll'

type Props = {
  setting: Setting
  /** The chapters of the page, in order. */
  chapters: readonly Chapter[]
  /** Those that a page of several has no room for. */
  further?: readonly Chapter[]
  /** The address of the page. */
  path: string
}

/** A page to read: the chapters, then everything that they point to. */
export function StoryPage({ setting, chapters, further = [], path }: Props) {
  const { story, addresses, words } = setting
  const uses = collectUses(story, chapters, words)
  const only = chapters.length === 1 ? chapters[0] : undefined
  return (
    <Page bar={showReadingBar(setting, only)} story={story.slug} colophon={showImprint(setting)} hasCard words={words}>
      {!only && <h1 className="unseen">{story.title}</h1>}
      <Scroll setting={setting} chapters={chapters} />
      <FoundElsewhere scenes={showMoved(setting, chapters)} says={words.moved} />
      {further.length > 0 && (
        <>
          <FoundElsewhere scenes={showScenes(setting, further)} says={words.onOtherPage} />
          <FurtherSheets sheets={showFurther(setting, further)} words={words} />
        </>
      )}
      {only && <SheetLinks {...showNeighbours(setting, only)} words={words} />}
      <section className="end" id="sources" aria-labelledby="sources-title" tabIndex={-1}>
        <h2 id="sources-title">{words.sources}</h2>
        {only ? (
          <SourceIndex sources={showSources(setting, uses.sources)} />
        ) : (
          <p>
            <a href={addresses.evidenceSources}>
              {words.allSources(further.length > 0 ? story.sources.size : uses.sources.size)}
            </a>
          </p>
        )}
        <p className="scale">{words.likelihoodScale}</p>
        <p className="end-links">
          <a href={addresses.evidence}>{words.evidence.evidenceLink}</a>
          <a href={addresses.data}>{words.evidence.dataLink}</a>
          {only && <a href={addresses.print(only.slug)}>{words.print.link}</a>}
          <a href={addresses.builder(only?.slug)}>{only ? words.frame.link : words.embed.title}</a>
        </p>
      </section>
      {!only && <OnTheMaps entries={showAllEntries(setting, chapters)} words={words} />}
      <Glossary terms={showTerms(story, uses.terms)} words={words} />
      <div className="end">
        {!only && <KeepOffline story={story.slug} words={words} />}
        <CiteThis {...citeStory(story, addresses.whole(path), only?.head.title)} words={words} />
      </div>
    </Page>
  )
}

/** The scenes that are gone and whose successors are not on this page. */
function showMoved({ story, addresses }: Setting, chapters: readonly Chapter[]) {
  const others = story.chapters.filter((chapter) => !chapters.includes(chapter)).flatMap(({ scenes }) => scenes)
  return others.flatMap(({ id, title, chapter }) =>
    formerIds(story, id).map((former) => ({ id: former, title, address: addresses.chapter(chapter, id) })),
  )
}

function showScenes({ addresses }: Setting, chapters: readonly Chapter[]) {
  return chapters
    .flatMap(({ scenes }) => scenes)
    .map(({ id, title, chapter }) => ({ id, title, address: addresses.chapter(chapter, id) }))
}

function showFurther(setting: Setting, chapters: readonly Chapter[]) {
  const titles = new Map(chapters.map(({ slug, head }) => [slug, head.title]))
  return showSheets(setting).flatMap((sheet) => {
    const title = titles.get(sheet.slug)
    return title === undefined ? [] : [{ ...sheet, title }]
  })
}
