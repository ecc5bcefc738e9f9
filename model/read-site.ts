import { existsSync, readdirSync } from 'node:fs'
import { basename, join, resolve } from 'node:path'
import { z } from 'zod'
import { checkShape } from './check-shape'
import { siteFile } from './nouns/site'
import { Report, StoryError } from './problems'
import { LESSONS_FILE } from './read-lessons'
import { listStories } from './read-story'
import { readText } from './read-text'
import { readYaml } from './read-yaml'
import { STORIES } from './stories-folder'
import { suggest } from './suggest'

/** What the stories share, in their folder. */
export const SITE_FILE = 'site.yaml'
const text = z.string().trim().min(1, 'some text')

/** The site: `stories` has the slugs of all of them, in the order in which they are listed; `front` is named, or the only one. */
export type Site = z.infer<typeof siteFile>

/** First parts of the site's own addresses, which no story may take. */
const TAKEN = [
  ...['404', '_next', 'accessibility', 'embed', 'f', 'figures', 'fonts', 'gallery', 'map', 'oembed', 'offline', 'og'],
  ...['reader', 'site'],
]

/** Whether a slug is an address of the site itself. */
export function isTaken(slug: string): boolean {
  return TAKEN.includes(slug)
}

/**
 * Reads what the stories stand on.
 *
 * @param folder Where the stories are.
 * @throws {StoryError} with every problem: of the site's file, or of the only story where there is no such file.
 */
export function readSite(folder = STORIES): Site {
  const name = basename(resolve(folder))
  const report = new Report()
  const found = listStories(folder)
  for (const slug of found.filter(isTaken)) {
    report.error(at(`${name}/${slug}`), `found a story named "${slug}", which is an address of the site itself`)
  }
  for (const slug of foldersWithoutStory(folder)) {
    const expected = 'expected one, or no such folder; one that is no story begins with "_"'
    report.error(at(`${name}/${slug}`), `found a folder without story.yaml, ${expected}`)
  }
  checkExercises(found, folder, name, report)
  const site = existsSync(join(folder, SITE_FILE))
    ? readFile(join(folder, SITE_FILE), `${name}/${SITE_FILE}`, found, report)
    : fromOnly(found, folder, name, report)
  const problems = report.sorted()
  if (!site || problems.length > 0) throw new StoryError(problems)
  const stories = [...new Set([...site.stories, ...found])]
  return { ...site, stories, front: site.front ?? (stories.length === 1 ? stories[0] : undefined) }
}

/** Folders among the stories that nothing would read: an empty one, or one whose `story.yaml` is called otherwise. */
function foldersWithoutStory(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && !/^[._]/.test(entry.name))
    .map((entry) => entry.name)
    .filter((slug) => !existsSync(join(folder, slug, 'story.yaml')))
    .sort()
}

/** What is read of a story's exercises; `readStory` checks the rest. */
const exercisesHead = z.looseObject({ exercises: z.array(z.looseObject({ id: text })).default([]) })

/** The short address of an exercise has its id alone: on one site no two stories may give the same. */
function checkExercises(found: readonly string[], folder: string, name: string, report: Report): void {
  const homes = new Map<string, string>()
  for (const slug of found) {
    const [path, file] = [join(folder, slug, LESSONS_FILE), `${name}/${slug}/${LESSONS_FILE}`]
    // What else is wrong with the file, the story says.
    const yaml = existsSync(path) ? readYaml(file, readText(path, file, new Report()) ?? '', new Report()) : undefined
    const read = exercisesHead.safeParse(yaml?.data)
    for (const [index, { id }] of (read.data?.exercises ?? []).entries()) {
      const home = homes.get(id) ?? slug
      homes.set(id, home)
      if (yaml && home !== slug)
        report.error(
          yaml.where(['exercises', index, 'id']),
          `found exercise "${id}", which story "${home}" has, too; expected an id of its own: /f/${id}/ leads to one`,
        )
    }
  }
}

function readFile(path: string, file: string, found: readonly string[], report: Report): Site | undefined {
  const text = readText(path, file, report)
  if (text === undefined) return undefined
  const yaml = readYaml(file, text, report)
  const site = yaml.data === undefined ? undefined : checkShape(siteFile, yaml.data, yaml, report)
  for (const [index, slug] of (site?.stories ?? []).entries()) {
    const where = yaml.where(['stories', index])
    if (!found.includes(slug)) report.error(where, `unknown story "${slug}"${suggest(slug, found)}`)
    if (site?.stories.indexOf(slug) !== index) report.error(where, `found story "${slug}" again`)
  }
  if (site?.front !== undefined && !found.includes(site.front))
    report.error(yaml.where(['front']), `front: unknown story "${site.front}"${suggest(site.front, found)}`)
  return site
}

/** What is read of a story that stands alone; `readStory` checks the rest. */
const storyHead = z.looseObject({ title: text, language: text })

/** A single story gives the site its name and its language. */
function fromOnly(found: readonly string[], folder: string, name: string, report: Report): Site | undefined {
  const [only, ...others] = found
  if (only === undefined || others.length > 0) {
    const stories = only === undefined ? 'no story' : `${found.length} stories`
    report.error(
      at(`${name}/${SITE_FILE}`),
      `found ${stories} and no ${SITE_FILE}, expected its name, its language and their order`,
    )
    return undefined
  }
  const [path, file] = [join(folder, only, 'story.yaml'), `${name}/${only}/story.yaml`]
  const text = readText(path, file, report)
  if (text === undefined) return undefined
  const yaml = readYaml(file, text, report)
  const head = yaml.data === undefined ? undefined : checkShape(storyHead, yaml.data, yaml, report)
  return head && { name: head.title, language: head.language, stories: [only] }
}

const at = (file: string) => ({ file, line: 1, column: 1 })
