import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { groundsOf } from '../../components/stage/basemap/atlas'
import { clipGround } from '../../components/stage/basemap/clip-ground'
import { isGround } from '../../components/stage/basemap/ground'
import { readAtlas, readBasemap, readGround, readIndex } from '../../components/stage/basemap/read-index'
import { drawGroundParts } from '../../components/stage/paper/draw-ground'
import { project } from '../../components/stage/world/camera'
import { MOST_GROUND, weighGround } from '../../scripts/map-data/weigh-ground'

const path = (file: string) => `public/map/${file}`
const fileOf = (name: string) => `ground/${name}.json`
const withGround = readAtlas().filter((entry) => groundsOf(entry, 'wide').length > 0)
describe('the ground of a basemap', () => {
  it('weighs at most 60 KB on telephones and 140 on desktops', { timeout: 60_000 }, () => {
    expect(withGround.length).toBeGreaterThan(1)
    for (const entry of withGround) {
      for (const form of ['narrow', 'wide'] as const)
        expect(weighGround(entry, form), `${entry.name}, ${form}`).toBeLessThanOrEqual(MOST_GROUND[form])
    }
  })

  it('is whole, drawn by the index, and of few elements', () => {
    const drawn = new Set(withGround.flatMap((entry) => groundsOf(entry, 'wide')))
    const there = readdirSync(path('ground')).filter((file) => file.endsWith('.json'))
    expect(there.map((file) => file.replace('.json', '')).sort()).toEqual([...drawn].sort())
    for (const name of drawn) {
      const ground = readGround(name)
      expect(isGround(JSON.parse(readFileSync(path(fileOf(name)), 'utf8'))), name).toBe(true)
      expect(ground.sea.length + ground.areas.length + ground.lines.length, name).toBeLessThanOrEqual(24)
      for (const file of ground.relief ? [ground.relief.file, ground.relief.small] : [])
        expect(existsSync(path(file)), file).toBe(true)
    }
  })

  it('has a rule for every kind that it draws', () => {
    const rules = readFileSync('components/stage/paper/ground.css', 'utf8')
    for (const name of new Set(withGround.flatMap((entry) => groundsOf(entry, 'wide')))) {
      const { sea, areas, lines } = readGround(name)
      for (const [kind] of [...sea, ...areas, ...lines]) expect(rules, `${name}: ${kind}`).toContain(`.m-g-${kind}`)
    }
  })

  it('is credited, with its month where it came from where things change', () => {
    for (const { name, layers } of readIndex())
      for (const layer of layers) {
        if (!layer.ground) continue
        expect(layer.credit, `${name}: ${layer.name}`).not.toBe('')
        if (/OpenStreetMap/.test(layer.credit)) expect(layer.date, `${name}: ${layer.name}`).toMatch(/^20\d\d-\d\d$/)
      }
  })
})

describe('a figure’s part of the ground', () => {
  const ground = readGround('region')
  const [x, y] = project([38, 36])

  it('is smaller than the whole, and its shading is cut with it', () => {
    const cut = clipGround(ground, { x, y, width: 4, height: 2 }, 0.01)
    expect(JSON.stringify(cut).length).toBeLessThan(JSON.stringify(ground).length / 4)
    const [left, top, width, height] = cut.relief?.box ?? []
    expect([left, top, width, height]).toEqual([x, y, 4, 2])
    expect(cut.relief?.file).toMatch(/^ground\/region\.webp#0\.\d+,0\.\d+,0\.\d+,0\.\d+$/)
  })

  it('lies where the whole lies', () => {
    const parts = drawGroundParts([ground], readBasemap('region'), 'a', ({ file }) => file)
    expect(parts.land).toContain('href="ground/region.webp"')
    expect(parts.hasRivers).toBe(true)
    const [, scale] = /scale\(([\d.e-]+)\)/.exec(parts.sea) ?? []
    expect(Number(scale)).toBeCloseTo(ground.unit / readBasemap('region').unit, 6)
  })
})
