/** The script of an embedded page. It may run without an origin of its own: no storage, no modules, no new windows. */
import { setFigures } from '../reader/display'
import { startFrameCard } from './frame-card'
import { followLook } from './look'
import { openLinks } from './open-links'
import { reportHeight } from './report-height'
import { startStepper } from './stepper'
import { wishedHeight } from './wished-height'

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
if (embed) followLook(root, embed.dataset.story ?? '')
if (root.dataset.layout === 'stack') reportHeight(root)
else reportHeight(root, wishedHeight)
