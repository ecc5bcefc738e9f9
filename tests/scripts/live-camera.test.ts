import { expect, it } from 'vitest'
import { exploredFrom } from '../../components/stage/explore/tell-camera'
import { fitCamera } from '../../components/stage/world/camera'
import { cameraText } from '../../components/studio/camera-text'

const free = { x: 12, y: 30, width: 640, height: 720 }

it.each(['wide', 'narrow'] as const)('the camera that is told shows the same again on a %s screen', (form) => {
  const seen = { x: 307.2, y: 201.4, zoom: 6.3 }
  const again = fitCamera(exploredFrom(seen, free)[form], free, form)
  expect(again.x).toBeCloseTo(seen.x, 9)
  expect(again.y).toBeCloseTo(seen.y, 9)
  expect(again.zoom).toBeCloseTo(seen.zoom, 9)
})

it('it is written as a scene has it, to about a pixel', () => {
  expect(cameraText({ center: [35.874123, 34.9], zoom: 12.345 })).toBe('35.8741 34.9 12.35')
  expect(cameraText({ center: [-82.36, 23.14], zoom: 3 })).toBe('-82.4 23.1 3')
})
