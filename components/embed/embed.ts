/** The script of an embedded page. It may run without an origin of its own: no storage, no modules, no new windows. */
import { setFigures } from '../reader/display'
import { startFrameCard } from './frame-card'
import { openLinks } from './open-links'
import { reportHeight } from './report-height'
import { startStepper } from './stepper'

const root = document.documentElement
const embed = document.querySelector<HTMLElement>('[data-embed]')
setFigures(document)
startFrameCard(document)
openLinks(document)
if (embed && root.dataset.layout === 'stepper') {
  try {
    startStepper(embed)
  } catch {
    root.dataset.layout = 'stack'
  }
}
if (root.dataset.layout === 'stack') reportHeight(root)
