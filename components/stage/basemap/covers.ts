/** Whether there is map data for a camera, and whether its lines can bear to be looked at so closely. */
import type { Covers } from '../../../model/covers'
import { contains } from '../world/boxes'
import { project, usualView } from '../world/camera'
import { chooseBasemaps, extentOf } from './atlas'
import type { IndexEntry } from './read-index'

/**
 * How many levels of zoom a camera may go beyond what a basemap's lines are honest at: there they are up to some 20 px off,
 * which the margin says. Beyond, they would lie about where the coast is.
 */
const BEYOND = 2.5

/**
 * What `readStory` asks of every camera. Insets say where, not what: they are held to the first question only.
 *
 * @param index Coarse to fine.
 */
export const coversOf =
  (index: readonly IndexEntry[]): Covers =>
  (camera, form) => {
    const middle = project(camera.center)
    const [widest] = index
    if (!widest || !contains(extentOf(widest), middle))
      return `at ${camera.center.join(' ')}, where no basemap is, expected longitude and latitude within ${widest?.extent.join(' ')}`
    if (form === 'inset') return undefined
    const under = chooseBasemaps(index, camera.zoom, usualView(camera, form))
    const best = under.reduce((one, other) => (other.zoom[1] > one.zoom[1] ? other : one))
    const most = best.zoom[1] + BEYOND
    if (camera.zoom <= most) return undefined
    return `at zoom ${camera.zoom} over the basemap “${best.name}”, whose lines are good to about ${best.accuracy} m, expected at most ${Math.round(most * 10) / 10}, or a finer basemap${best === widest ? ' (npm run map-data -- --story <slug> makes one)' : ''}`
  }
