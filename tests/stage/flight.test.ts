import { describe, expect, it } from 'vitest'
import { project } from '../../components/stage/camera'
import { ease, planFlight } from '../../components/stage/flight'

const at = (lon: number, lat: number, zoom: number) => {
  const [x, y] = project([lon, lat])
  return { x, y, zoom }
}

describe('flight', () => {
  const moscow = at(37.6, 55.75, 5)
  const tartus = at(35.9, 34.9, 8)

  it('begins and ends where it should', () => {
    const flight = planFlight(moscow, tartus, 900)
    expect(flight.at(0).x).toBeCloseTo(moscow.x, 9)
    expect(flight.at(0).zoom).toBeCloseTo(moscow.zoom, 9)
    expect(flight.at(1)).toEqual(tartus)
    const last = flight.at(0.99999)
    expect(last.x).toBeCloseTo(tartus.x, 3)
    expect(last.y).toBeCloseTo(tartus.y, 3)
    expect(last.zoom).toBeCloseTo(tartus.zoom, 3)
  })

  it('rises on the way, and comes down again', () => {
    const flight = planFlight(at(37.6, 55.75, 8), tartus, 900)
    const zooms = [0.2, 0.4, 0.5, 0.6].map((part) => flight.at(part).zoom)
    expect(Math.min(...zooms)).toBeLessThan(7)
  })

  it('lasts 900 to 2400 ms by the length of the path', () => {
    expect(planFlight(moscow, { ...moscow, x: moscow.x + 1e-6 }, 900).duration).toBeCloseTo(900, 0)
    expect(planFlight(at(-77, 38.9, 11), at(35.9, 34.9, 12), 900).duration).toBe(2400)
    const middle = planFlight(moscow, tartus, 900).duration
    expect(middle).toBeGreaterThan(900)
    expect(middle).toBeLessThan(2400)
  })

  it('can zoom without moving', () => {
    const flight = planFlight(tartus, { ...tartus, zoom: 5 }, 900)
    expect(flight.at(0.5).x).toBe(tartus.x)
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
