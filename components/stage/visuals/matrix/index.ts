/** Voices in rows, answers in columns: who says, denies or leaves out what. */
import { formatDate } from '../../../../model/dates'
import type { Story } from '../../../../model/read-story'
import { inLanguage } from '../../../words/in-language'
import { drawnVisual, entryOf } from '../drawn-visual'
import { drawMatrix, listMatrix, type Matrix } from './draw-matrix'
import { type MatrixData, matrixModel } from './matrix-model'
import { matrixWords } from './words'

export const matrix = drawnVisual(matrixModel, {
  draw: (data, { story, scene }) =>
    drawMatrix(arrangeMatrix(entryOf(data, scene), story), inLanguage(matrixWords, story.language)),
  list: (data, { story, scene }) =>
    listMatrix(arrangeMatrix(entryOf(data, scene), story), inLanguage(matrixWords, story.language)),
  hasSteps: true,
})

function arrangeMatrix({ columns, key, rows }: MatrixData, { sources, language }: Story): Matrix {
  return {
    columns,
    key,
    rows: rows.map(({ who, said, ink = 'record', source, cells }) => ({
      who,
      day: said && formatDate(said, language),
      ink,
      source: sources.get(source ?? '')?.name,
      cells,
    })),
  }
}
