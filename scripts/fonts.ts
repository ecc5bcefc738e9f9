/**
 * `npm run fonts`: cuts the site's fonts from their packages into public/fonts, and writes app/styles/fonts.css, heads.css and the
 * widths of labels for them. Which fonts says `look.yaml` of the story that has the front page.
 */
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parse } from 'yaml'
import { lookFile } from '../model/nouns/look'
import { fontsOf, LOOK_FILE } from '../model/read-look'
import { readSite } from '../model/read-site'
import { STORIES } from '../model/stories-folder'
import { cutFonts } from './cut-fonts'
import { USUAL_FONTS } from './font-faces'
import { stopWith } from './stop-with'

try {
  const { front } = readSite()
  const path = front === undefined ? '' : join(STORIES, front, LOOK_FILE)
  // What is wrong with it, the check says; fonts alone are wanted here.
  const look = existsSync(path) ? lookFile.partial().safeParse(parse(readFileSync(path, 'utf8'))).data : undefined
  const places = {
    folder: 'public/fonts',
    fonts: 'app/styles/fonts.css',
    heads: 'app/styles/heads.css',
    widths: 'components/stage/picture/label-widths.ts',
  }
  const total = await cutFonts(fontsOf(look, USUAL_FONTS), places, console.log)
  console.log(`${total.toLocaleString('en')} bytes in the files that nearly every page needs`)
} catch (error) {
  stopWith(error)
}
