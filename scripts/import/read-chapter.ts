import archieml from 'archieml'
import { addScene, beginChapter } from '../new/add-scene'
import { NEW } from '../new/kinds'
import { idOf } from './row'

/** A chapter as it is written, and what could not be read of its file. */
export type ReadChapter = { slug: string; text: string; left: string[] }

/** Words of a scene that stand between its tags, not in them. */
const ASIDE = ['text', 'short', 'description', 'notes']
const HEAD = ['sheet', 'title', 'deck', 'slug', 'body']
/** In attributes, lists are parted by spaces. */
const LISTS = ['record', 'told', 'base', 'scrub', 'camera', 'cameraNarrow', 'inset']

/**
 * A chapter from a text in ArchieML, as one writes it in a shared document: `sheet`, `title`, `deck`, then `[+body]` with
 * paragraphs and `{.scene}` blocks. `[source-id]` behind a sentence is its citation.
 *
 * @param sources The ids of the story's sources.
 * @throws Error that names what is missing.
 */
export function readArchieml(file: string, sources: ReadonlySet<string>): ReadChapter {
  const whole = archieml.load(file.replaceAll(/\r\n?/g, '\n').replaceAll('\u00a0', ' '))
  const [sheet, title, deck] = ['sheet', 'title', 'deck'].map((name) => stringOf(whole[name]))
  const parts = whole.body
  if (!sheet || !title || !deck || !Array.isArray(parts))
    throw new Error(
      'expected "sheet:", "title:", "deck:" and "[+body]", with {.scene} blocks in it (docs/importing.md)',
    )
  const left = Object.keys(whole)
    .filter((name) => !HEAD.includes(name))
    .map((name) => `no field for "${name}" in the head of a chapter`)
  const cite = (text: string) =>
    text.replaceAll(/\s*\[([a-z0-9]+(?:-[a-z0-9]+)*)\](?!\()/g, (found, id: string) => {
      if (sources.has(id)) return ` <Cite source="${id}" />`
      left.push(`no source "${id}", which a sentence names in brackets; the brackets stay`)
      return found
    })
  let text = beginChapter({ sheet, title, deck })
  for (const part of parts as { type?: string; value?: unknown }[]) {
    if (part.type === 'text') text = addPassage(text, cite(stringOf(part.value) ?? ''))
    else if (part.type === 'scene') text = addScene(text, sceneOf(part.value, cite, left))
    else left.push(`no place in a chapter for "{.${part.type}}", expected {.scene}`)
  }
  return { slug: stringOf(whole.slug) ?? idOf(sheet), text, left }
}

function sceneOf(value: unknown, cite: (text: string) => string, left: string[]): Parameters<typeof addScene>[1] {
  const fields = (typeof value === 'object' && value !== null ? value : {}) as Record<string, unknown>
  const id = stringOf(fields.id) ?? idOf(stringOf(fields.title) ?? '')
  const names = (NEW.scene?.fields ?? [])
    .map(({ name }) => name)
    .filter((name) => !['chapter', 'source'].includes(name))
  for (const name of Object.keys(fields))
    if (!names.includes(name) && !ASIDE.includes(name)) left.push(`no field for "${name}" in scene "${id}"`)
  const attributes = Object.fromEntries(
    names
      .filter((name) => !ASIDE.includes(name))
      .flatMap((name) => {
        const text = name === 'id' ? id : stringOf(fields[name])
        return text
          ? [[name, (LISTS.includes(name) ? text.replaceAll(/[\s,]+/g, ' ') : text).replaceAll('"', '”')]]
          : []
      }),
  )
  const words = Object.fromEntries(ASIDE.map((name) => [name, stringOf(fields[name])]))
  for (const name of ['text', 'short', 'description'])
    if (!words[name]) left.push(`no ${name} in scene "${id}": write it`)
  return {
    attributes,
    text: words.text && cite(words.text),
    short: words.short && cite(words.short),
    description: words.description,
    notes: words.notes && cite(words.notes),
  }
}

/** A paragraph between scenes: before how sure we are. */
function addPassage(chapter: string, words: string): string {
  const at = chapter.lastIndexOf('<HowSure')
  return `${chapter.slice(0, at)}${words.trim()}\n\n${chapter.slice(at)}`
}

function stringOf(value: unknown): string | undefined {
  return typeof value === 'string' && value.trim() !== '' ? value.trim() : undefined
}
