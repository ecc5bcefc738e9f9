import { hash } from '../../model/addresses'
import { formatDate } from '../../model/dates'
import { escapeText } from '../../model/escape-text'
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
        {/* Markup and not elements: React in the preview looks for a template's children in the page, where they are not. */}
        <template
          data-later
          // biome-ignore lint/security/noDangerouslySetInnerHtml: the list is made of the story's own data
          dangerouslySetInnerHTML={{
            __html: `<ol>${scenes.map((scene) => writeDate(scene, language, words)).join('')}</ol>`,
          }}
        />
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

function writeDate(scene: Scene, language: string, words: Words): string {
  const day = scene.date ? formatDate(scene.date, language) : words.noDate
  const attributes = `href="${hash(scene.id)}" class="${scene.ink}" data-date="${escapeText(dateOf(scene, language, words))}"`
  return `<li><a ${attributes}><b>${escapeText(day)}</b> ${escapeText(scene.title)}</a></li>`
}

function dateOf({ date }: Scene, language: string, words: Words): string {
  return date ? shortDate(date, language) : words.noDate
}
