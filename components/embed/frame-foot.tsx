import type { StoryAddresses } from '../../model/addresses'
import type { Chapter } from '../../model/read-scenes'
import type { Words } from '../words/words'

type Props = {
  chapter: Chapter /** The sheet after it, if there is one. */
  next?: Chapter
  addresses: StoryAddresses
  words: Words
}

/** Below the stage: the steps, where one is, and the way to the story. The script moves them; without it they are not shown. */
export function FrameFoot({ chapter, next, addresses, words }: Props) {
  const [first] = chapter.scenes
  return (
    <footer className="embed-foot" data-last={chapter.scenes.length < 2 ? '' : undefined}>
      <button type="button" data-step="-1" aria-disabled="true">
        {words.frame.back}
      </button>
      <button type="button" className="next" data-step="1" aria-disabled={chapter.scenes.length < 2 || undefined}>
        {words.frame.next}
      </button>
      {next && (
        <a
          className="embed-onward"
          href={addresses.chapter(next.slug)}
          target="_blank"
          rel="noopener"
          title={next.head.title}
          aria-label={`${words.frame.nextSheet}: ${next.head.title}`}
        >
          {words.frame.nextSheet}
        </a>
      )}
      <p role="status" data-count>
        <span data-count-at>1</span> {words.frame.of} {chapter.scenes.length}
        <span className="unseen" data-count-title>
          : {first?.title}
        </span>
      </p>
      <a
        className="embed-full"
        data-full={addresses.chapter(chapter.slug)}
        href={addresses.chapter(chapter.slug, first?.id)}
        target="_blank"
        rel="noopener"
      >
        {words.frame.fullStory}
      </a>
    </footer>
  )
}
