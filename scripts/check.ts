/**
 * Reads stories and prints every problem in them: `tsx scripts/check.ts [slug…]`, all stories when none is named. Errors
 * come last, where they are seen first. Ends with 1 when a story has an error; warnings alone end with 0.
 * `DOCUMENTS_DIR` names a folder with texts of sources: quotations that end before a clause of their sentence there are named.
 */
import { openStory } from '../components/open-story'
import { formatProblem } from '../model/problems'
import { readSite } from '../model/read-site'
import { listStories, type Problem, StoryError } from '../model/read-story'
import { reviewEvidence } from '../model/review-evidence'
import { STORIES } from '../model/stories-folder'

/** What a reading has to say, or every problem that stopped it. */
function problemsOf(read: () => Problem[]): Problem[] {
  try {
    return read()
  } catch (error) {
    if (error instanceof StoryError) return error.problems
    throw error
  }
}

function readSlug(slug: string): Problem[] {
  const story = openStory(slug)
  return [...story.warnings, ...reviewEvidence(story, STORIES, process.env.DOCUMENTS_DIR)]
}

function readWhole(): Problem[] {
  readSite()
  return []
}

function count(number: number, one: string, many: string): string {
  return `${number} ${number === 1 ? one : many}`
}

const named = process.argv.slice(2)
const stories = named.length > 0 ? named : listStories()
const readings = [...(named.length > 0 ? [] : [readWhole]), ...stories.map((slug) => () => readSlug(slug))]
const problems = readings.flatMap(problemsOf)
const errors = problems.filter(({ severity }) => severity === 'error')
const warnings = problems.filter(({ severity }) => severity === 'warning')
for (const problem of [...warnings, ...errors]) console.log(formatProblem(problem))
console.log(
  `${count(stories.length, 'story', 'stories')}: ${count(errors.length, 'error', 'errors')}, ${count(warnings.length, 'warning', 'warnings')}`,
)
process.exitCode = errors.length > 0 ? 1 : 0
