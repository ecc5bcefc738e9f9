import type { Problem } from '../../stories/read-story'
import { words } from '../words'

/** The page that an author sees in the preview while a story has errors: every problem, with file, line and column. */
export function StoryReport({ problems }: { problems: readonly Problem[] }) {
  return (
    <main className="story-report">
      <h1>{words.storyErrors}</h1>
      <ol>
        {problems.map((problem) => (
          <li key={`${problem.file}:${problem.line}:${problem.column}:${problem.message}`} className={problem.severity}>
            <code>
              {problem.file}:{problem.line}:{problem.column}
            </code>{' '}
            {problem.message}
          </li>
        ))}
      </ol>
    </main>
  )
}
