import { hash } from '../../model/addresses'
import { formatDate } from '../../model/dates'
import type { Chapter, Scene } from '../../model/read-scenes'
import { countMinutes } from '../../model/reading-time'
import type { Words } from '../words/words'
import { shortDate } from './rail-marks'

type Props = { chapters: readonly Chapter[]; language: string; words: Words }

/**
 * The words of the strip: the date at hand, which opens the list of all dates (a template until then); how far one has come, and how much
 * is left. The reader's script keeps its figures.
 */
export function Strip({ chapters, language, words }: Props) {
  const scenes = chapters.flatMap((chapter) => chapter.scenes)
  const minutes = countMinutes(chapters)
  return (
    <div className="strip-words">
      <details data-dates>
        <summary>
          <span className="unseen">{words.allDates}: </span>
          <span data-now>{scenes[0]?.date ? shortDate(scenes[0].date, language) : words.noDate}</span>
        </summary>
        <template data-later>
          <ol>
            {scenes.map((scene) => (
              <li key={scene.id}>
                <a href={hash(scene.id)} className={scene.ink} data-date={dateOf(scene, language, words)}>
                  <b>{scene.date ? formatDate(scene.date, language) : words.noDate}</b> {scene.title}
                </a>
              </li>
            ))}
          </ol>
        </template>
      </details>
      <p>
        <span className="unseen">{words.scene} </span>
        <span data-count>1</span> {words.of} {scenes.length}
      </p>
      <p>
        <span data-left>{minutes}</span> {words.minutesLeft}
      </p>
      <p hidden data-week-line>
        {words.week} <span data-week>1</span>
      </p>
    </div>
  )
}

function dateOf({ date }: Scene, language: string, words: Words): string {
  return date ? shortDate(date, language) : words.noDate
}
