import { chapterAnchor } from '../../model/addresses'
import { correctionsOf } from '../../model/corrected'
import { formatDate } from '../../model/dates'
import type { Chapter } from '../../model/read-scenes'
import { ChapterHead } from '../layouts/chapter-head'
import { collectUses } from '../layouts/collect-uses'
import { SceneFigure } from '../layouts/scene-figure'
import { showOpening } from '../layouts/show-opening'
import { Card } from '../page/card'
import { Glossary, showTerms } from '../prose/glossary-list'
import { renderProse } from '../prose/render-prose'
import { showSources } from '../prose/show-source'
import type { Setting } from '../setting'
import { FrameFoot } from './frame-foot'
import { FrameHead } from './frame-head'
import { FrameRail } from './frame-rail'
import { FrameSources } from './frame-sources'
import { FrameStage } from './frame-stage'
import { NoWindows } from './no-windows'
import { SteppedScene } from './stepped-scene'

type Props = { setting: Setting; chapter: Chapter }

/**
 * A chapter in a frame. One HTML, two layouts: Stepper (a scene at a time, its short text beside the live map) where the
 * script runs, and Stack (all of its prose, with figures), which `?layout=stack` asks for and which is there without script.
 */
export function EmbedPage({ setting: given, chapter }: Props) {
  const { words } = given
  const setting: Setting = { ...given, listsSources: true }
  const { story, addresses } = setting
  const uses = collectUses(story, [chapter], words)
  const full = addresses.chapter(chapter.slug)
  const corrections = correctionsOf(story, chapter.slug).length
  return (
    <>
      <main className="embed" data-embed data-story={story.slug} data-chapter={chapter.slug}>
        <div className="embed-sheet">
          <FrameHead
            story={story.title}
            sheets={story.chapters.length}
            place={story.chapters.indexOf(chapter) + 1}
            number={chapter.number}
            name={chapter.head.sheet}
            words={words}
          />
          <div className="embed-stage">
            <FrameStage setting={setting} chapter={chapter} />
            <p className="embed-cramped">
              <a data-full={full} href={full} target="_blank" rel="noopener">
                {words.frame.cramped}
              </a>
            </p>
          </div>
          <article className="scenes" aria-labelledby={chapterAnchor(chapter.slug)}>
            <ChapterHead
              sheet={showOpening(setting, chapter)}
              numbers={story.chapters.map(({ number }) => number)}
              isOnly
              words={words}
            />
            {chapter.parts.map((part, index) =>
              part.kind === 'scene' ? (
                <SteppedScene
                  key={part.scene.id}
                  setting={setting}
                  scene={part.scene}
                  isFirst={part.scene === chapter.scenes[0]}
                  figure={<SceneFigure setting={setting} scene={part.scene} />}
                />
              ) : (
                // biome-ignore lint/suspicious/noArrayIndexKey: a passage has no other identity than its place
                <div key={index} className="passage">
                  <div>{renderProse(part.body, setting)}</div>
                </div>
              ),
            )}
          </article>
          <FrameRail
            scenes={chapter.scenes}
            rail={chapter.head.rail ?? story.rail}
            language={story.language}
            words={words}
          />
          <FrameFoot
            chapter={chapter}
            next={story.chapters[story.chapters.indexOf(chapter) + 1]}
            addresses={addresses}
            words={words}
          />
        </div>
        <div className="embed-end">
          <section className="end" id="sources" aria-labelledby="sources-title" tabIndex={-1}>
            <h2 id="sources-title">{words.sources}</h2>
            <FrameSources sources={showSources(setting, uses.sources)} words={words} />
          </section>
          <Glossary terms={showTerms(story, uses.terms)} words={words} />
          <p className="end embed-origin">
            <a href={full} target="_blank" rel="noopener">
              {words.frame.readFull(story.title)}
            </a>
            . {words.version(story.version, formatDate(story.updated, story.language))}
            {corrections > 0 && (
              <>
                .{' '}
                <a href={`${addresses.chapter(chapter.slug)}#corrections`} target="_blank" rel="noopener">
                  {words.countCorrections(corrections)}
                </a>
              </>
            )}
          </p>
        </div>
        <NoWindows words={words} />
      </main>
      <Card words={words} />
    </>
  )
}
