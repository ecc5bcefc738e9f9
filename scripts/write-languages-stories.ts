import { cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { DISGUISED, FIXTURE, LANGUAGES_SITE } from './fixture-site'

/** The story that is copied. */
const COPIED = '_two-bridges'

/** Writes the stories of the site in pseudo-languages: one small story in each. */
export function writeLanguagesStories(): void {
  const { STORIES_DIR } = LANGUAGES_SITE
  rmSync(STORIES_DIR, { recursive: true, force: true })
  mkdirSync(STORIES_DIR, { recursive: true })
  for (const [language, slug] of Object.entries(DISGUISED)) {
    const folder = join(STORIES_DIR, slug)
    cpSync(join(FIXTURE.STORIES_DIR, COPIED), folder, { recursive: true })
    change(join(folder, 'story.yaml'), 'language: en', `language: ${language}`)
    // The short address of an exercise has its id alone.
    change(join(folder, 'lessons.yaml'), 'three-cards', `three-cards-${language.toLowerCase()}`)
  }
  const stories = Object.values(DISGUISED)
  writeFileSync(join(STORIES_DIR, 'site.yaml'), `name: Two bridges\nlanguage: en\nstories: [${stories.join(', ')}]\n`)
}

function change(file: string, from: string, to: string): void {
  const text = readFileSync(file, 'utf8')
  if (!text.includes(from)) throw new Error(`${file} has no "${from}"`)
  writeFileSync(file, text.replaceAll(from, to))
}
