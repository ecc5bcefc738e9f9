/** Our own map, with nothing round it. */

import { readView } from '../../components/stage/map/read-view'
import { mountStage } from '../../components/stage/mount-stage'
import * as advance from '../../components/stage/paper/advance'
import { cameraFor } from '../../components/stage/picture/picture'
import { planFlight } from '../../components/stage/world/flight'
import { animateFor, readSetting, standReady } from './map-page'

const { from, to } = readSetting()
const element = document.querySelector('[data-stage]') as HTMLElement
const atlas = JSON.parse(element.dataset.atlas ?? '')
const stage = mountStage(element, [from, to], { folder: '/map/', atlas, reducedMotion: false, advance })
const settled = () =>
  new Promise<void>((resolve) => {
    const watcher = new MutationObserver(() => {
      if (element.dataset.settled !== 'true') return
      watcher.disconnect()
      resolve()
    })
    watcher.observe(element, { attributeFilter: ['data-settled'] })
  })

const first = settled()
stage.show({ scene: from.id, progress: 1 }, 'cut')
await first
let landed: Promise<void> | undefined
standReady({
  fly() {
    const view = readView(element)
    const { duration } = planFlight(cameraFor(from, view), cameraFor(to, view), view.free.width || view.width)
    landed = settled()
    stage.show({ scene: to.id, progress: 1 }, 'fly')
    return animateFor(duration / 1000, () => {})
  },
  settled: async () => landed,
  scrub: (part) => stage.show({ scene: from.id, progress: part }, 'fly'),
})
