/** Which grounds there are, and what each is made of. The index says on which basemaps they lie, and from which zoom on. */
import type { GroundPlan, LayerPlan } from './draw-ground'

/** Deeper than 200, 1000, 2000 and 3000 m: each tint on the last. */
const depths = (smallest: number): LayerPlan[] =>
  ['200', '1000', '2000', '3000'].map((depth) => ({
    from: `bathymetry/depth-${depth}`,
    on: 'sea',
    as: 'depth',
    smallest,
  }))

const lakes = (smallest: number): LayerPlan => ({ from: 'natural-earth/lakes', on: 'areas', as: 'water', smallest })
const rivers = (rank: number): LayerPlan => ({
  from: 'natural-earth/rivers',
  on: 'lines',
  as: 'river',
  shortest: 12,
  where: ({ properties }) => Number(properties.rank) <= rank && !/Lake/.test(String(properties.class)),
})
const urban = (smallest: number): LayerPlan => ({ from: 'natural-earth/urban-50m', on: 'areas', as: 'built', smallest })

/** What OpenMapTiles calls land use, and what it is drawn as. */
const BUILT = {
  residential: 'built',
  commercial: 'built',
  retail: 'built',
  university: 'built',
  college: 'built',
  school: 'built',
  hospital: 'built',
  industrial: 'industry',
  military: 'industry',
}
const built = (sheet: string, smallest = 6): LayerPlan => ({
  from: `osm/${sheet}/built-up`,
  on: 'areas',
  as: BUILT,
  smallest,
})
const water = (sheet: string, smallest = 6): LayerPlan => ({
  from: `osm/${sheet}/water`,
  on: 'areas',
  as: { lake: 'water', river: 'water' },
  smallest,
})
const cover = (sheet: string, smallest = 12): LayerPlan => ({
  from: `osm/${sheet}/landcover`,
  on: 'areas',
  as: { farmland: 'farm', grass: 'wood', wood: 'wood' },
  smallest,
})
const houses = (sheet: string, smallest: number): LayerPlan => ({
  from: `osm/${sheet}/buildings`,
  on: 'areas',
  as: 'house',
  smallest,
})
const airfield = (sheet: string): LayerPlan => ({
  from: `osm/${sheet}/aeroway-areas`,
  on: 'areas',
  as: { aerodrome: 'aero', apron: 'apron' },
})
const waterways = (sheet: string, kinds: Record<string, string> = { river: 'river' }, shortest = 10): LayerPlan => ({
  from: `osm/${sheet}/waterways`,
  on: 'lines',
  as: kinds,
  shortest,
})
const STREAMS = { stream: 'stream', canal: 'stream', river: 'river' }
const rail = (sheet: string, shortest = 12): LayerPlan => ({
  from: `osm/${sheet}/rail`,
  on: 'lines',
  as: { rail: 'rail' },
  shortest,
})
const runways = (sheet: string): LayerPlan => ({
  from: `osm/${sheet}/aeroway-lines`,
  on: 'lines',
  as: { taxiway: 'taxiway', runway: 'strip' },
})
/** Streets are cut out of built-up ground; where there is none to cut them from, they are lanes. */
const SMALL = ['minor', 'service', 'pedestrian', 'track']
/** The classes of roads in the order in which they lie on one another. */
const WAYS = ['lane', 'street', 'tertiary', 'secondary', 'primary', 'trunk', 'motorway'] as const
const roads = (sheet: string, kinds: readonly (typeof WAYS)[number][], shortest = 4): LayerPlan => ({
  from: `osm/${sheet}/roads`,
  on: 'lines',
  as: Object.fromEntries(
    WAYS.filter((way) => kinds.includes(way)).flatMap((way): [string, string][] =>
      way === 'street' || way === 'lane' ? SMALL.map((one) => [one, way]) : [[way, way]],
    ),
  ),
  shortest,
})
/** Small roads at a small scale: thin, and without edges. */
const lanes = (sheet: string, kinds: readonly string[], shortest: number): LayerPlan => ({
  from: `osm/${sheet}/roads`,
  on: 'lines',
  as: Object.fromEntries(kinds.map((kind) => [kind, 'lane'])),
  shortest,
})
const MAIN = ['secondary', 'primary', 'trunk', 'motorway'] as const

/** A town and its country, up to about 1 : 80,000. */
const town = (sheet: string, extent: GroundPlan['extent'], zoom = 10.8): GroundPlan => ({
  zoom,
  extent,
  layers: [
    built(sheet, 12),
    airfield(sheet),
    water(sheet),
    waterways(sheet, STREAMS),
    rail(sheet),
    runways(sheet),
    roads(sheet, MAIN),
  ],
})
const byStreets = (sheet: string, extent: GroundPlan['extent'], zoom = 10.8): GroundPlan => ({
  zoom,
  extent,
  layers: [roads(sheet, ['tertiary'], 8)],
})

const EXTENTS = {
  aleppo: [36.5, 35.7, 37.6, 36.5],
  'aleppo-city': [36.95, 36.05, 37.3, 36.3],
  coast: [35, 34, 37, 36.3],
  hmeimim: [35.9, 35.36, 36, 35.44],
  tartus: [35.8, 34.85, 35.95, 34.95],
  hamedan: [48.4, 34.6, 49, 35.4],
  nojeh: [48.55, 35.13, 48.76, 35.29],
  tehran: [51.05, 35.5, 51.75, 35.92],
  damascus: [36.05, 33.32, 36.55, 33.68],
  palmyra: [38.05, 34.4, 38.5, 34.7],
  beirut: [35.42, 33.76, 35.62, 33.98],
  bosporus: [28.6, 40.75, 29.5, 41.35],
  dardanelles: [26, 39.85, 27, 40.6],
  moscow: [37.2, 55.5, 38, 56.05],
} as const satisfies Record<string, GroundPlan['extent']>

export const GROUND_PLANS: Readonly<Record<string, GroundPlan>> = {
  wide: {
    zoom: 4.4,
    extent: [8, 24, 66, 62],
    relief: { from: 'region', widths: [1320, 900], land: 'region' },
    layers: [...depths(12), urban(3), lakes(6), rivers(5)],
  },
  region: {
    zoom: 6,
    extent: [20, 26, 62, 48],
    relief: { from: 'region', extent: [22, 27, 61, 47], widths: [1560, 900], land: 'region' },
    layers: [...depths(12), urban(3), lakes(6), rivers(7)],
  },
  levant: {
    zoom: 8,
    detail: 1.5,
    extent: [33.8, 32, 42.6, 37.6],
    relief: { from: 'region', extent: [31.8, 32.3, 42.7, 37.7], widths: [1000, 700], land: 'levant' },
    layers: [
      built('syria', 14),
      water('syria', 6),
      waterways('syria', { river: 'river' }, 20),
      rail('syria', 40),
      roads('syria', ['primary', 'trunk', 'motorway'], 14),
    ],
  },
  'levant-roads': {
    zoom: 8,
    detail: 1.5,
    extent: [33.8, 32, 42.6, 37.6],
    layers: [built('syria', 4), lanes('syria', ['secondary'], 10)],
  },
  coast: {
    zoom: 9.4,
    detail: 1.5,
    extent: EXTENTS.coast,
    relief: { from: 'region', extent: [34.9, 33.9, 37.1, 36.4], widths: [420, 300], land: 'coast' },
    layers: [
      built('coast', 14),
      water('coast', 5),
      waterways('coast'),
      rail('coast'),
      roads('coast', ['primary', 'trunk', 'motorway'], 6),
    ],
  },
  'coast-roads': {
    zoom: 9.4,
    detail: 1.2,
    extent: EXTENTS.coast,
    layers: [lanes('coast', ['tertiary', 'secondary'], 8)],
  },
  aleppo: town('aleppo', EXTENTS.aleppo, 10),
  'aleppo-roads': byStreets('aleppo', EXTENTS.aleppo, 10.4),
  'aleppo-city': {
    zoom: 11.8,
    detail: 0.8,
    extent: EXTENTS['aleppo-city'],
    layers: [
      built('aleppo-close', 8),
      airfield('aleppo-close'),
      water('aleppo-close'),
      waterways('aleppo-close', STREAMS),
      rail('aleppo-close'),
      runways('aleppo-close'),
      roads('aleppo-close', ['tertiary', ...MAIN], 4),
    ],
  },
  'aleppo-streets': {
    zoom: 11.8,
    detail: 1,
    extent: EXTENTS['aleppo-city'],
    layers: [cover('aleppo-close', 40), roads('aleppo-close', ['street'], 8)],
  },
  hmeimim: {
    zoom: 12.6,
    detail: 0.6,
    extent: EXTENTS.hmeimim,
    layers: [
      cover('hmeimim'),
      built('hmeimim'),
      // The aerodrome alone: hardstands, taxiways and buildings are of 2021, and most of them were not there in 2015.
      { ...airfield('hmeimim'), as: { aerodrome: 'aero' } },
      water('hmeimim'),
      waterways('hmeimim', STREAMS),
      rail('hmeimim'),
      roads('hmeimim', ['lane', 'tertiary', ...MAIN]),
    ],
  },
  tartus: {
    zoom: 12.6,
    detail: 0.6,
    extent: EXTENTS.tartus,
    layers: [
      { ...cover('tartus'), as: { grass: 'wood', wood: 'wood' } },
      built('tartus'),
      { from: 'osm/harbours/tartus', on: 'areas', as: { port_boundary: 'port' } },
      water('tartus'),
      houses('tartus', 5),
      { from: 'osm/harbours/tartus', on: 'lines', as: { breakwater: 'mole' } },
      waterways('tartus', STREAMS),
      rail('tartus'),
      roads('tartus', ['tertiary', ...MAIN]),
    ],
  },
  'tartus-streets': { zoom: 12.6, detail: 0.8, extent: EXTENTS.tartus, layers: [roads('tartus', ['lane'])] },
  hamedan: town('hamedan', EXTENTS.hamedan),
  'hamedan-roads': byStreets('hamedan', EXTENTS.hamedan),
  nojeh: {
    zoom: 12,
    detail: 0.6,
    extent: EXTENTS.nojeh,
    layers: [
      built('nojeh'),
      airfield('nojeh'),
      water('nojeh'),
      houses('nojeh', 4),
      runways('nojeh'),
      roads('nojeh', ['lane', 'tertiary', ...MAIN]),
    ],
  },
  tehran: { ...town('tehran', EXTENTS.tehran, 10.4) },
  damascus: town('damascus', EXTENTS.damascus),
  'damascus-roads': byStreets('damascus', EXTENTS.damascus),
  palmyra: {
    zoom: 11.4,
    extent: EXTENTS.palmyra,
    layers: [
      built('palmyra'),
      airfield('palmyra'),
      water('palmyra'),
      waterways('palmyra', STREAMS),
      runways('palmyra'),
      roads('palmyra', ['lane', 'tertiary', ...MAIN]),
    ],
  },
  beirut: town('beirut', EXTENTS.beirut, 11.4),
  'beirut-roads': byStreets('beirut', EXTENTS.beirut, 11.4),
  bosporus: {
    zoom: 10,
    detail: 1,
    extent: EXTENTS.bosporus,
    layers: [
      built('bosporus', 12),
      water('bosporus'),
      waterways('bosporus', { river: 'river', stream: 'stream' }, 30),
      rail('bosporus'),
      roads('bosporus', ['trunk', 'motorway'], 6),
    ],
  },
  'bosporus-roads': {
    zoom: 10,
    detail: 1,
    extent: EXTENTS.bosporus,
    layers: [roads('bosporus', ['secondary', 'primary'], 8)],
  },
  dardanelles: {
    zoom: 9.6,
    extent: EXTENTS.dardanelles,
    layers: [
      built('dardanelles'),
      water('dardanelles'),
      waterways('dardanelles', STREAMS),
      roads('dardanelles', ['tertiary', ...MAIN]),
    ],
  },
  moscow: {
    zoom: 10.6,
    detail: 0.6,
    extent: EXTENTS.moscow,
    layers: [
      { from: 'osm/moscow/mkad-area', on: 'areas', as: 'built' },
      waterways('moscow', { river: 'river' }, 20),
      { ...rail('moscow'), as: 'rail' },
      // The third runway of Sheremetyevo is of 2019.
      {
        from: 'osm/moscow/runways',
        on: 'lines',
        as: 'strip',
        where: ({ properties }) => !/06L|24R/.test(JSON.stringify(properties)),
      },
      {
        from: 'osm/moscow/centre-streets',
        on: 'lines',
        as: { secondary: 'street', primary: 'tertiary' },
        shortest: 10,
      },
      { from: 'osm/moscow/rings', on: 'lines', as: { primary: 'primary', trunk: 'trunk', motorway: 'motorway' } },
    ],
  },
}
