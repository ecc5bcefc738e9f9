/** Our own map, with nothing round it. */

import { mountStage } from '../../components/stage/mount-stage'
import * as advance from '../../components/stage/paper/advance'
import { readSetting, standReady } from './map-page'

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
standReady({
  fly() {
    const landed = settled()
    stage.show({ scene: to.id, progress: 1 }, 'fly')
    return landed
  },
  scrub: (part) => stage.show({ scene: from.id, progress: part }, 'fly'),
})
