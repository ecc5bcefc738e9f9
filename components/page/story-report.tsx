import type { Problem } from '../../model/read-story'
import type { Words } from '../words/words'

/**
 * The page that an author sees in the preview while a story has errors: every problem, with file, line and column. What
 * stops the story comes first.
 */
export function StoryReport({ problems, words }: { problems: readonly Problem[]; words: Words }) {
  const kinds = [
    { severity: 'error', heading: words.storyErrors },
    { severity: 'warning', heading: words.storyWarnings },
  ] as const
  const sections = kinds
    .map((section) => ({
      ...section,
      problems: problems.filter((problem) => problem.severity === section.severity),
    }))
    .filter((section) => section.problems.length > 0)
  return (
    <main className="story-report">
      <h1>{words.storyStopped}</h1>
      {sections.map(({ severity, heading, problems }) => (
        <section key={severity} className={severity}>
          <h2>{heading(problems.length)}</h2>
          <ol>
            {problems.map((problem) => (
              <li key={`${problem.file}:${problem.line}:${problem.column}:${problem.message}`}>
                <code>
                  {problem.file}:{problem.line}:{problem.column}
                </code>{' '}
                {problem.message}
              </li>
            ))}
          </ol>
        </section>
      ))}
    </main>
  )
}
