/** A sheet on which nothing can be drawn. */

import { inLanguage } from '../../../words/in-language'
import { drawnVisual, entryOf } from '../drawn-visual'
import { drawEmpty } from './draw-empty'
import { emptyModel } from './empty-model'
import { emptyWords } from './words'

export const empty = drawnVisual(emptyModel, {
  draw: (data, { story, scene }) => drawEmpty(entryOf(data, scene).questions, inLanguage(emptyWords, story.language)),
})
