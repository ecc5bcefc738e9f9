/**
 * Reads stories and prints every problem in them: `tsx scripts/check.ts [slug…]`, all stories when none is named. Ends
 * with 1 when a story has an error; warnings alone end with 0.
 */
import { formatProblem } from '../stories/problems'
import { listStories, type Problem, readStory, StoryError } from '../stories/read-story'

/** The problems of one story. */
function problemsOf(slug: string): Problem[] {
  try {
    return readStory(slug).warnings
  } catch (error) {
    if (error instanceof StoryError) return error.problems
    throw error
  }
}

function count(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? '' : 's'}`
}

const named = process.argv.slice(2)
const stories = named.length > 0 ? named : listStories()
const problems = stories.flatMap(problemsOf)
const errors = problems.filter(({ severity }) => severity === 'error').length
for (const problem of problems) console.log(formatProblem(problem))
console.log(
  `${count(stories.length, 'story').replace('storys', 'stories')}: ${count(errors, 'error')}, ${count(problems.length - errors, 'warning')}`,
)
process.exitCode = errors > 0 ? 1 : 0
