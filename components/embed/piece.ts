/** The script of a scene or a claim in a frame of its own: its paper, and its height. It stands in the page's head. */
import { setFigures, setSwitch } from '../reader/display'
import { reportHeight } from './report-height'

const root = document.documentElement
const scheme = new URLSearchParams(location.search).get('scheme')
setSwitch(root, 'scheme', scheme === 'auto' || scheme === 'dark' ? scheme : 'light')
addEventListener('DOMContentLoaded', () => {
  setFigures(document)
  reportHeight(root)
})
