/** The script of a thing in a frame of its own: its paper, its height, its links. It stands at the head of the page's body. */
import { setFigures, setSwitch } from '../reader/display'
import { openLinks } from './open-links'
import { reportHeight } from './report-height'

const root = document.documentElement
const scheme = new URLSearchParams(location.search).get('scheme')
setSwitch(root, 'scheme', scheme === 'auto' || scheme === 'dark' ? scheme : 'light')
openLinks(document)
addEventListener('DOMContentLoaded', () => {
  setFigures(document)
  reportHeight(root)
})
