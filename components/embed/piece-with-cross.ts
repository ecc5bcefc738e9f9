/** The script of the reader's cross in a frame of its own. */
import './piece'
import { startPencil } from '../stage/visuals/grid/pencil'

addEventListener('DOMContentLoaded', () => startPencil(document))
