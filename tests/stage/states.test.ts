import { describe, expect, test } from 'vitest'
import { flyOn, isMoving, ownCamera, START, toCamera, toProgress, toScene } from '../../components/stage/map/states'
import { planFlight } from '../../components/stage/world/flight'
import { aMap } from './a-map'

const HOME = { x: 300, y: 200, zoom: 5 }
const AWAY = { x: 310, y: 204, zoom: 6 }
const plan = planFlight(HOME, AWAY, 900)
const standing = { ...toScene(START, aMap(), 1), camera: HOME }
const flying = toScene(standing, aMap({ id: 'next' }), 1, { plan, began: 1000 })

describe('the states of the map', () => {
  test('a scene that is cut to stands; its progress is what was asked for', () => {
    const now = toScene(START, aMap(), 0.4)
    expect(now.state.name).toBe('idle')
    expect([now.shown, now.wanted]).toEqual([0.4, 0.4])
    expect(isMoving(now)).toBe(false)
  })

  test('a flight goes to the scene’s camera and is idle there', () => {
    const half = flyOn(flying, 1000 + plan.duration / 2)
    expect(half.state.name).toBe('flying')
    expect(half.camera?.x).toBeGreaterThan(HOME.x)
    expect(half.camera?.x).toBeLessThan(AWAY.x)
    const end = flyOn(half, 1000 + plan.duration)
    expect(end.state.name).toBe('idle')
    expect(end.camera).toEqual(AWAY)
  })

  test('routes follow in a state of their own, and in a flight within the flight', () => {
    const drawing = toProgress(standing, 0.2, 1)
    expect(drawing.state.name).toBe('drawing')
    expect(toProgress(drawing, 0.2, 0.5).state.name).toBe('drawing')
    expect(toProgress(drawing, 0.2, 0.2).state.name).toBe('idle')
    const both = toProgress(flying, 0.2, 1)
    expect(both.state.name).toBe('flying')
    expect(flyOn(both, 1000 + plan.duration).state.name).toBe('drawing')
    expect(toProgress(standing, 0.2, 0.2)).toMatchObject({ shown: 0.2, wanted: 0.2, state: { name: 'idle' } })
  })

  test('exploring ends a flight where it is, goes on while routes are drawn, and ends with the next scene', () => {
    const exploring = toCamera(flyOn(flying, 1200), AWAY)
    expect(ownCamera(exploring)).toEqual(AWAY)
    expect(flyOn(exploring, 99_999)).toBe(exploring)
    expect(toProgress(exploring, 0.2, 0.2).state.name).toBe('exploring')
    expect(ownCamera(toCamera(exploring, undefined))).toBeUndefined()
    expect(ownCamera(toScene(exploring, aMap({ id: 'other' }), 1))).toBeUndefined()
  })

  test('a flight that is broken off is idle, and exploring goes on', () => {
    const onward = (now: typeof flying) => toCamera(now, ownCamera(now))
    expect(onward(flying).state.name).toBe('idle')
    const exploring = toCamera(standing, AWAY)
    expect(onward(exploring)).toEqual(exploring)
  })
})
