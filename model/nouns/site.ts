import { z } from 'zod'
import { language, line, text } from './basics'

/** `stories/site.yaml`: the site that the stories stand on. One story alone needs none: the site then has its name. */
export const siteFile = z.strictObject({
  name: line(80).describe('The name of the site, on its front page and its own pages.'),
  standfirst: text
    .optional()
    .describe('What the stories have in common, in one or two sentences, below the name where they are listed.'),
  language: language.describe('The language of the site’s own pages as a BCP 47 tag: `en`. Each story has its own.'),
  stories: z
    .array(text)
    .default([])
    .describe(
      'Slugs of stories in the order in which they are listed. Those that are left out follow, by their slugs.',
    ),
  front: text
    .optional()
    .describe(
      'The slug of the story whose cover is the front page. Leave it out and a front page of several stories lists them.',
    ),
})
