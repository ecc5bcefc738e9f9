import { correctionsOf } from '../../model/corrected'
import { formatDate } from '../../model/dates'
import type { Chapter, Scene } from '../../model/read-scenes'
import { GlossaryList, showTerms } from '../prose/glossary-list'
import { renderProse } from '../prose/render-prose'
import type { Setting } from '../setting'
import { inkWords } from '../words/ink-words'
import type { Words } from '../words/words'
import { collectUses } from './collect-uses'
import { pageFoot } from './page-foot'
import { PrintedScene } from './printed-scene'
import { PrintedSources, showPrintedSources } from './printed-sources'

/** `notes`: each scene carries its notes for the teacher. */
export type PrintForm = 'sheet' | 'notes'
type Props = {
  setting: Setting
  chapter: Chapter
  form: PrintForm
}

/** A chapter for paper, A4 or Letter, with or without colour: text, pictures, numbered sources, version and address. */
export function PrintedSheet({ setting: given, chapter, form }: Props) {
  const { words } = given
  const setting: Setting = { ...given, listsSources: true }
  const { story, addresses } = setting
  /** To be typed from paper. */
  const address = addresses.printed(addresses.chapter(chapter.slug)) ?? words.print.noAddress
  const uses = collectUses(story, [form === 'notes' ? joinNotes(chapter) : chapter], words)
  const inks = inkWords(story, words)
  const corrections = correctionsOf(story, chapter.slug)
  const version = words.version(story.version, formatDate(story.updated, story.language))
  const here = `${words.sheetOf(chapter.number, story.chapters.length)}, ${chapter.head.sheet}`
  return (
    <main className="printed" id="text" data-story={story.slug}>
      {/* In the margin of every page, so that a single one says where it is from. */}
      <style>{pageFoot(`${story.title}. ${version}. ${address}`)}</style>
      <PrintChoice addresses={addresses} chapter={chapter} form={form} words={words} />
      <header className="printed-head">
        <p className="printed-story">
          <b>{story.title}</b> <span>{here}</span>
        </p>
        <h1>{chapter.head.title}</h1>
        <p className="deck">{chapter.head.deck}</p>
        <p className="printed-key">
          <span className="told">{inks.told.label}</span> <span className="record">{inks.record.label}</span>
          <span className="printed-from">
            {version}. {address}
          </span>
        </p>
      </header>
      {chapter.parts.map((part, index) =>
        part.kind === 'scene' ? (
          <PrintedScene key={part.scene.id} setting={setting} scene={part.scene} hasNotes={form === 'notes'} />
        ) : (
          // biome-ignore lint/suspicious/noArrayIndexKey: a passage has no other identity than its place
          <div key={index} className="printed-passage">
            {renderProse(part.body, setting)}
          </div>
        ),
      )}
      <section className="printed-end" aria-labelledby="sources-title">
        <h2 id="sources-title">{words.sources}</h2>
        <PrintedSources sources={showPrintedSources(story, uses, words)} />
        <p>{words.likelihoodScale}</p>
      </section>
      {uses.terms.size > 0 && (
        <section className="printed-end" aria-labelledby="glossary-title">
          <h2 id="glossary-title">{words.glossary}</h2>
          <GlossaryList terms={showTerms(story, uses.terms)} words={words} />
        </section>
      )}
      {corrections.length > 0 && (
        <section className="printed-end" aria-labelledby="corrections-title">
          <h2 id="corrections-title">{words.corrections}</h2>
          <ol>
            {corrections.map(({ date, was, now }) => (
              <li key={`${date.text} ${was}`}>
                {formatDate(date, story.language)}: <del>{was}</del> <ins>{now}</ins>
              </li>
            ))}
          </ol>
        </section>
      )}
      <footer className="printed-end">
        <p>
          {story.title}. {version}. {story.publisher}. {address}
        </p>
        <p>
          {words.rights} {words.mapRights}
        </p>
      </footer>
    </main>
  )
}

/** A chapter whose notes count as its text, so that what they cite is listed too. */
function joinNotes(chapter: Chapter): Chapter {
  const join = (scene: Scene): Scene => ({ ...scene, body: [...scene.body, ...scene.notes] })
  const parts = chapter.parts.map((part) => (part.kind === 'scene' ? { ...part, scene: join(part.scene) } : part))
  return { ...chapter, parts }
}

type ChoiceProps = Pick<Props, 'chapter' | 'form'> & Pick<Setting, 'addresses'>

/** On the screen only: with or without notes, and the ways back. */
function PrintChoice({ chapter, form, addresses, words }: ChoiceProps & { words: Words }) {
  const forms = [
    ['sheet', addresses.print(chapter.slug), words.print.withoutNotes],
    ['notes', addresses.printNotes(chapter.slug), words.print.withNotes],
    ...(chapter.plain.length > 0 ? [['plain', addresses.plain(chapter.slug), words.print.inPlainWords] as const] : []),
  ] as const
  return (
    <nav className="print-choice" aria-label={words.print.choice}>
      <p>{words.print.how}</p>
      <ul>
        {forms.map(([name, address, label]) => (
          <li key={name}>
            <a href={address} aria-current={name === form ? 'page' : undefined}>
              {label}
            </a>
          </li>
        ))}
        <li>
          <a href={addresses.chapter(chapter.slug)}>{words.print.toSheet}</a>
        </li>
        <li>
          <a href={addresses.present()}>{words.print.toPresent}</a>
        </li>
      </ul>
    </nav>
  )
}
