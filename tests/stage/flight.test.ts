import { describe, expect, it } from 'vitest'
import { project } from '../../components/stage/world/camera'
import { ease, planFlight } from '../../components/stage/world/flight'

const at = (lon: number, lat: number, zoom: number) => {
  const [x, y] = project([lon, lat])
  return { x, y, zoom }
}

describe('flight', () => {
  const north = at(37.6, 55.75, 5)
  const south = at(35.9, 34.9, 8)

  it('begins and ends where it should', () => {
    const flight = planFlight(north, south, 900)
    expect(flight.at(0).x).toBeCloseTo(north.x, 9)
    expect(flight.at(0).zoom).toBeCloseTo(north.zoom, 9)
    expect(flight.at(1)).toEqual(south)
    const last = flight.at(0.99999)
    expect(last.x).toBeCloseTo(south.x, 3)
    expect(last.y).toBeCloseTo(south.y, 3)
    expect(last.zoom).toBeCloseTo(south.zoom, 3)
  })

  it('rises on the way, and comes down again', () => {
    const flight = planFlight(at(37.6, 55.75, 8), south, 900)
    const zooms = [0.2, 0.4, 0.5, 0.6].map((part) => flight.at(part).zoom)
    expect(Math.min(...zooms)).toBeLessThan(7)
  })

  it('lasts 900 to 2400 ms by the length of the path', () => {
    expect(planFlight(north, { ...north, x: north.x + 1e-6 }, 900).duration).toBeCloseTo(900, 0)
    expect(planFlight(at(-77, 38.9, 11), at(35.9, 34.9, 12), 900).duration).toBe(2400)
    const middle = planFlight(north, at(31.4, 39.2, 4.9), 900).duration
    expect(middle).toBeGreaterThan(900)
    expect(middle).toBeLessThan(2400)
  })

  it('crosses one change of scale at most between two stops, and takes no longer for it', () => {
    const CHANGES = [4.5, 6.8, 10]
    const scaleOf = (zoom: number) => CHANGES.filter((change) => zoom >= change).length
    const inland = at(37.155, 36.195, 11.1)
    for (const [from, to] of [
      [at(42.5, 45, 3.6), inland],
      [inland, at(42.5, 45, 3.6)],
      [at(37.6, 55.75, 8), south],
      [inland, at(37.6, 55.75, 12)],
      [at(35.868, 34.906, 12.5), at(34.8, 35.2, 7)],
      [at(36.2, 34.5, 7.2), at(43.7, 34, 5)],
    ] as const) {
      const flight = planFlight(from, to, 900)
      expect(flight.duration).toBeLessThanOrEqual(2400)
      const steps = Array.from({ length: 2001 }, (_, index) => flight.at(index / 2000))
      const speeds = steps.slice(1).map((step, index) => {
        const before = steps[index] ?? step
        return (
          Math.hypot(step.x - before.x, step.y - before.y) * 2 ** step.zoom + 900 * Math.abs(step.zoom - before.zoom)
        )
      })
      const fastest = Math.max(...speeds)
      let passed = new Set([scaleOf(from.zoom)])
      steps.forEach((step, index) => {
        const isStop = (speeds[index] ?? 0) < fastest / 200
        passed = new Set(isStop ? [scaleOf(step.zoom)] : [...passed, scaleOf(step.zoom)])
        expect(passed.size, `${JSON.stringify({ from, to, index, zoom: step.zoom })}`).toBeLessThanOrEqual(2)
      })
    }
  })

  it('can zoom without moving', () => {
    const flight = planFlight(south, { ...south, zoom: 5 }, 900)
    expect(flight.at(0.5).x).toBe(south.x)
    expect(flight.at(0.5).zoom).toBeGreaterThan(5)
    expect(flight.at(0.5).zoom).toBeLessThan(8)
  })

  it('goes slowly at both ends', () => {
    expect(ease(0)).toBe(0)
    expect(ease(1)).toBe(1)
    // cubic-bezier(.45, .05, .25, 1), solved by Newton's method elsewhere.
    expect(ease(0.25)).toBeCloseTo(0.19386, 5)
    expect(ease(0.5)).toBeCloseTo(0.74089, 5)
    expect(ease(0.9)).toBeCloseTo(0.99385, 5)
  })
})
