import { type ProseText, textsOf } from './prose-texts'
import type { Story } from './read-story'

/** All that is read of a story's chapters, paragraph by paragraph, with short texts, notes, descriptions and the plain level. */
export function proseOf({ chapters }: Story): ProseText[] {
  const plain = chapters.flatMap((chapter) => chapter.plain.flatMap(({ body }) => textsOf(body)))
  const full = chapters
    .flatMap(({ parts }) => parts)
    .flatMap((part) => {
      if (part.kind === 'passage') return textsOf(part.body)
      const { body, short, notes, description } = part.scene
      const texts = [...textsOf(body), ...textsOf(short), ...textsOf(notes)]
      const [first] = texts
      return first ? [...texts, { text: description, where: first.where }] : texts
    })
  return [...full, ...plain]
}
