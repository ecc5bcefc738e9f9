import { ON_MAPS, onMapsAnchor } from '../../model/addresses'
import type { Chapter, Scene } from '../../model/read-scenes'
import type { Story } from '../../model/read-story'
import { CiteMark } from '../prose/cite'
import { type SourceName, showSource } from '../prose/show-source'
import type { Setting } from '../setting'
import { listPicture, type PictureEntry } from '../stage/picture/list-picture'
import type { Words } from '../words/words'

export type ShownEntry = {
  id: string
  name: string
  text: string
  note: string | undefined
  source: SourceName
}

/** What is on a scene's map, one after another, with all that is known of each. */
export function showEntries(setting: Setting, scene: Scene): ShownEntry[] {
  return listPicture(scene, setting.story, setting.words).map((entry) => showEntry(setting, entry, entry.text))
}

/** What is on the maps of some chapters, each thing once, in the order in which it is first drawn: what is true of it on every map. */
export function showAllEntries(setting: Setting, chapters: readonly Chapter[]): ShownEntry[] {
  const scenes = chapters.flatMap((chapter) => chapter.scenes).filter(({ visual }) => visual === 'map')
  const entries = new Map(
    scenes.flatMap((scene) => listPicture(scene, setting.story, setting.words)).map((entry) => [entry.id, entry]),
  )
  return [...entries.values()].map((entry) => showEntry(setting, entry, entry.known))
}

function showEntry(setting: Setting, { id, name, note, source }: PictureEntry, text: string): ShownEntry {
  return { id, name, text, note, source: showSource(setting, source) }
}

type ListProps = {
  entries: readonly ShownEntry[]
  /** Whether each entry is a place that other parts of the page lead to. */
  hasAnchors?: boolean
  /** Whether a stage of the page can be explored, and asks for an entry by its id. */
  isExplored?: boolean
  words: Words
}

/** Names, and what is known of each. What is explored on the map is read out of this list (`reader/explore.ts`). */
export function PictureEntries({ entries, hasAnchors = false, isExplored = hasAnchors, words }: ListProps) {
  return (
    <ul className={hasAnchors ? 'named-list picture-entries' : 'picture-entries'}>
      {entries.map(({ id, name, text, note, source }) => (
        <li key={id} id={hasAnchors ? onMapsAnchor(id) : undefined} data-entry={isExplored ? id : undefined}>
          <dfn>{name}</dfn> {`${[`${text}.`, note].filter(Boolean).join(' ')} `}
          <CiteMark source={source} words={words} />
        </li>
      ))}
    </ul>
  )
}

/** What is on a scene's map in one line: names, days and inks. */
export function nameEntries(scene: Scene, story: Story, words: Words): string {
  const list = new Intl.ListFormat(story.language, { type: 'unit', style: 'long' })
  return list.format(listPicture(scene, story, words).map(({ name, here }) => (here ? `${name} (${here})` : name)))
}

/** What is on a scene's map, on a page whose end says of each thing what is known of it. */
export function EntriesInBrief({ names, words }: { names: string; words: Words }) {
  if (!names) return null
  return (
    <p className="picture-names">
      {words.onMap} {names}. <a href={`#${ON_MAPS}`}>{words.whatIsKnown}</a>
    </p>
  )
}

/** The end of a page of several chapters that says once what is on its maps. */
export function OnTheMaps({ entries, words }: { entries: readonly ShownEntry[]; words: Words }) {
  if (entries.length === 0) return null
  return (
    <section className="end" id={ON_MAPS} aria-labelledby={`${ON_MAPS}-title`} tabIndex={-1}>
      <h2 id={`${ON_MAPS}-title`}>{words.onMaps}</h2>
      <PictureEntries entries={entries} hasAnchors words={words} />
    </section>
  )
}
