import { readdirSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { coveredBy } from '../model/check-letters'
import { readStory, type Story } from '../model/read-story'
import { STORIES } from '../model/stories-folder'
import coverage from '../public/fonts/coverage.json' with { type: 'json' }
import { coversOf } from './stage/basemap/covers'
import { readIndex } from './stage/basemap/read-index'
import { VISUAL_MODELS } from './stage/visuals/list'
import { LANGUAGES } from './words/languages'

const opened = new Map<string, { state: string; story: Story }>()

/**
 * A story as everything shows it: pages, files, sitemap, scripts. It is read with all that its pages can draw, once, and again only when a file of it has changed.
 *
 * @param folder Where the stories are; those of this site without it.
 * @throws {StoryError} with every problem of every file, when there is any.
 */
export function openStory(slug: string, folder = STORIES): Story {
  const path = join(folder, slug)
  const known = opened.get(path)
  // Thousands of pages ask for it in one build, in which no file of it changes.
  if (known && process.env.NODE_ENV === 'production') return known.story
  const state = stateOf(path)
  if (known?.state === state) return known.story
  const story = withContact(
    readStory(slug, {
      folder,
      visuals: VISUAL_MODELS,
      covers: coversOf(readIndex()),
      hasLetter: coveredBy(coverage.letters),
      languages: LANGUAGES,
      fonts: coverage.fonts,
    }),
  )
  opened.set(path, { state, story })
  return story
}

/** The names, sizes and times of a story's files; nothing for a folder that is missing, of which `readStory` then tells. */
function stateOf(path: string): string {
  try {
    return readdirSync(path, { recursive: true, encoding: 'utf8' })
      .sort()
      .map((file) => {
        const { size, mtimeMs } = statSync(join(path, file))
        return `${file} ${size} ${mtimeMs}`
      })
      .join('\n')
  } catch {
    return ''
  }
}

/** `CONTACT_EMAIL` comes before what the story says. */
function withContact(story: Story): Story {
  const contact = contactEmail() ?? story.contact
  return contact ? { ...story, contact } : story
}

/**
 * Where readers report errors, when the environment says so (`CONTACT_EMAIL`).
 *
 * @throws when it is not an e-mail address.
 */
function contactEmail(): string | undefined {
  const address = process.env.CONTACT_EMAIL
  if (address && !/^[^\s@?&]+@[^\s@?&]+$/.test(address))
    throw new Error(`CONTACT_EMAIL is "${address}"; expected an e-mail address such as errors@example.org`)
  return address || undefined
}
