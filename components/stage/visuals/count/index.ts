/** Numbers that can be counted, sign by sign. */

import { inLanguage } from '../../../words/in-language'
import { drawnVisual, entryOf } from '../drawn-visual'
import { countModel } from './count-model'
import { drawCount, listCount } from './draw-count'
import { countWords } from './words'

export const count = drawnVisual(countModel, {
  draw: (data, { story, scene }) =>
    drawCount(
      entryOf(data, scene),
      inLanguage(countWords, story.language),
      story.language,
      (id) => story.sources.get(id)?.name ?? '',
    ),
  list: (data, { story, scene }) =>
    listCount(
      entryOf(data, scene),
      inLanguage(countWords, story.language),
      story.language,
      (id) => story.sources.get(id)?.name ?? '',
    ),
})
