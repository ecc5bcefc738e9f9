import type { Words } from '../words/words'

type Props = {
  /** The slug of the story. */
  story: string
  /** Whether it is kept for a lesson: the button says so. */
  isLesson?: boolean
  words: Words
}

/** Keeps a story on the device, to be read, taught and printed without a network. Shown by its script (`start-keep.ts`). */
export function KeepOffline({ story, isLesson = false, words }: Props) {
  const { offline } = words
  const { keepStory, keepLesson, ...sentences } = offline.control
  return (
    <div
      className="keep"
      data-keep={story}
      data-words={JSON.stringify({ ...sentences, keep: isLesson ? keepLesson : keepStory })}
      hidden
    >
      <button type="button" className="button" data-keep-button />
      <button type="button" className="button" data-keep-remove hidden>
        {offline.remove}
      </button>
      <progress hidden aria-label={offline.progress} />
      <p role="status" />
    </div>
  )
}
