import { z } from 'zod'
import { date, text } from './basics'

/** The head of a chapter file, between `---` lines. */
export const chapterHead = z.strictObject({
  sheet: text.describe('One word for the sheet index: `Tartus`.'),
  title: text.describe("The chapter's title: `The ships sailed first`."),
  deck: text.describe('What is so, in one or two sentences, below the title.'),
  rail: z
    .strictObject({ from: date, to: date })
    .optional()
    .describe("Months for this chapter's rail, when the story's own won't do."),
})
