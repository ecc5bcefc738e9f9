import { chapterAnchor } from '../../model/addresses'
import type { Chapter } from '../../model/read-scenes'
import { renderProse } from '../prose/render-prose'
import { SceneSection } from '../prose/scene-section'
import type { Setting } from '../setting'
import { Rail } from '../timeline/rail'
import { Strip } from '../timeline/strip'
import { words } from '../words/en'
import { BeforeAfter } from './before-after'
import { ChapterHead } from './chapter-head'
import { EngineSwitch, EngineWords } from './engine-switch'
import { Explore } from './explore'
import { SceneFigure } from './scene-figure'
import { showOpening } from './show-opening'
import { Stage, StageData } from './stage'

type Props = {
  setting: Setting
  /** The chapters of the page, in order. */
  chapters: readonly Chapter[]
}

/**
 * The Scroll layout: one stage that stands still, and the chapters' scenes and passages that pass over it. The same HTML
 * is the Stack layout, with a figure at each scene, where the script does not run, in print, and when the stage fails:
 * `scroll.css` decides which of the two shows.
 */
export function Scroll({ setting, chapters }: Props) {
  const { story, addresses } = setting
  const scenes = chapters.flatMap((chapter) => chapter.scenes)
  const numbers = story.chapters.map(({ number }) => number)
  const rail = (chapters.length === 1 && chapters[0]?.head.rail) || story.rail
  return (
    <div className="scroll" data-scroll>
      <div className="stage-holder">
        <Stage story={story} scenes={scenes} addresses={addresses} />
        <Rail scenes={scenes} from={rail.from} to={rail.to} language={story.language} />
        <Explore />
        <BeforeAfter />
        {process.env.NEXT_PUBLIC_MAPBOX_TOKEN && <EngineSwitch />}
        <p className="stage-line" role="status" data-line />
      </div>
      <Strip chapters={chapters} language={story.language} />
      <div className="scenes">
        {chapters.map((chapter) => (
          <article
            key={chapter.slug}
            className="chapter"
            data-chapter={chapter.slug}
            aria-labelledby={chapterAnchor(chapter.slug)}
          >
            <ChapterHead sheet={showOpening(setting, chapter)} numbers={numbers} isOnly={chapters.length === 1} />
            {chapter.parts.map((part, index) =>
              part.kind === 'scene' ? (
                <SceneSection
                  key={part.scene.id}
                  setting={setting}
                  scene={part.scene}
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
        ))}
      </div>
      <StageData setting={setting} scenes={scenes} />
      <div hidden data-words>
        <p data-word="map-failed">{words.mapFailed}</p>
        <p data-word="map-data-failed">{words.mapDataFailed}</p>
        <p data-word="no-such-scene">{words.noSuchScene}</p>
        {process.env.NEXT_PUBLIC_MAPBOX_TOKEN && <EngineWords />}
      </div>
    </div>
  )
}
