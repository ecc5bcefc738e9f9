/** A page on which nothing happens. */
import { animateFor, readSetting, standReady } from './map-page'

const { seconds } = readSetting()
const wait = () => animateFor(seconds, () => {})
standReady({ fly: wait, scrub: () => {} })
