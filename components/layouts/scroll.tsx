import type { CSSProperties } from 'react'
import { chapterAnchor } from '../../model/addresses'
import type { Chapter } from '../../model/read-scenes'
import { countMinutes } from '../../model/reading-time'
import { renderProse } from '../prose/render-prose'
import { SceneSection } from '../prose/scene-section'
import type { Setting } from '../setting'
import { Strip } from '../timeline/strip'
import { Timeline } from '../timeline/timeline'
import { BeforeAfter } from './before-after'
import { ChapterHead } from './chapter-head'
import { EngineSwitch, EngineWords } from './engine-switch'
import { Explore } from './explore'
import { FirstPicture } from './first-picture'
import { firstWithList, SceneFigure } from './scene-figure'
import { showOpening } from './show-opening'
import { Stage, StageData } from './stage'

type Props = {
  setting: Setting
  /** The chapters of the page, in order. */
  chapters: readonly Chapter[]
}

/**
 * The Scroll layout: the chapters' scenes and passages in the sheet's margin, the stage that stands still beside them, and
 * the strip of dates below both. The same HTML is the Stack layout, with a figure at each scene, where the script does not run, in print, and when the stage fails:
 * `scroll.css` decides which of the two shows.
 */
export function Scroll({ setting, chapters }: Props) {
  const { story, addresses, words } = setting
  const scenes = chapters.flatMap((chapter) => chapter.scenes)
  const numbers = story.chapters.map(({ number }) => number)
  const isBrief = chapters.length > 1
  const firsts = isBrief ? firstWithList(scenes, setting) : undefined
  const rail = (chapters.length === 1 && chapters[0]?.head.rail) || story.rail
  return (
    <div
      className="scroll"
      data-scroll
      style={{ '--shown-in-other': JSON.stringify(words.shownInOther) } as CSSProperties}
    >
      <FirstPicture setting={setting} scenes={scenes} />
      <div className="scenes">
        {chapters.map((chapter) => (
          <article
            key={chapter.slug}
            className="chapter"
            data-chapter={chapter.slug}
            aria-labelledby={chapterAnchor(chapter.slug)}
          >
            <ChapterHead
              sheet={showOpening(setting, chapter)}
              numbers={numbers}
              isOnly={chapters.length === 1}
              plain={chapters.length === 1 && chapter.plain.length > 0 ? addresses.plain(chapter.slug) : undefined}
              words={words}
            />
            {chapter.parts.map((part, index) =>
              part.kind === 'scene' ? (
                <SceneSection
                  key={part.scene.id}
                  setting={setting}
                  scene={part.scene}
                  figure={
                    <SceneFigure
                      setting={setting}
                      scene={part.scene}
                      isSpare
                      isBrief={isBrief}
                      sameAs={firsts?.get(part.scene.id)}
                    />
                  }
                />
              ) : (
                // biome-ignore lint/suspicious/noArrayIndexKey: a passage has no other identity than its place
                <div key={index} className="passage">
                  <div>{renderProse(part.body, setting)}</div>
                </div>
              ),
            )}
          </article>
        ))}
      </div>
      {/* What draws visuals has its style from here on: the first view is words and a map (lighten-page.ts). */}
      <template data-later-styles />
      <div className="stage-holder">
        <Stage setting={setting} scenes={scenes} />
        <Explore words={words} />
        <BeforeAfter words={words} />
        {process.env.NEXT_PUBLIC_MAPBOX_TOKEN && <EngineSwitch words={words} />}
        <p className="stage-line" role="status" data-line />
      </div>
      <div className="strip" data-strip data-minutes={countMinutes(chapters)}>
        <Strip chapters={chapters} language={story.language} words={words} />
        <Timeline scenes={scenes} from={rail.from} to={rail.to} language={story.language} words={words} />
      </div>
      <StageData setting={setting} scenes={scenes} isFile={isBrief} />
      <div hidden data-words>
        <p data-word="map-failed">{words.mapFailed}</p>
        <p data-word="map-data-failed">{words.mapDataFailed}</p>
        <p data-word="no-such-scene">{words.noSuchScene}</p>
        {process.env.NEXT_PUBLIC_MAPBOX_TOKEN && <EngineWords words={words} />}
      </div>
    </div>
  )
}
