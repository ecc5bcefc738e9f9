import { z } from 'zod'
import { date, line } from './basics'

/** The head of a chapter file, between `---` lines. */
export const chapterHead = z.strictObject({
  sheet: line(24).describe('One word for the sheet index: `Tartus`.'),
  title: line(80).describe("The chapter's title: `The ships sailed first`."),
  deck: line(400).describe('What is so, in one or two sentences, below the title.'),
  rail: z
    .strictObject({ from: date, to: date })
    .optional()
    .describe("Months for this chapter's rail, when the story's own won't do."),
})
