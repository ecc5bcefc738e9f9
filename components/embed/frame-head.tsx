import type { Chapter } from '../../model/read-scenes'
import type { Story } from '../../model/read-story'
import { words } from '../words/en'

/** Above the stage: the story's name, which of its sheets this is, and the sheet index as a picture. */
export function FrameHead({ story, chapter }: { story: Story; chapter: Chapter }) {
  return (
    <header className="embed-head">
      <p>
        <b>{story.title}</b>{' '}
        <span>
          {words.sheetOf(chapter.number, story.chapters.length)}, {chapter.head.sheet}
        </span>
      </p>
      <span className="embed-folds" aria-hidden="true">
        {story.chapters.map(({ slug }) => (
          <i key={slug} className={slug === chapter.slug ? 'current' : undefined} />
        ))}
      </span>
    </header>
  )
}
