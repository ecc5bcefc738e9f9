/** A made-up scene with everything that a map can hold. */
import type { SceneMap } from '../../components/stage/picture/nouns'
export function aMap(changes: Partial<SceneMap> = {}): SceneMap {
  return {
    id: 'ships',
    visual: 'map',
    wide: { center: [31.4, 39.2], zoom: 4.9 },
    narrow: { center: [31, 39.3], zoom: 3.8 },
    active: 'tarpos',
    places: [
      { id: 'tarpos', name: 'Tarpos', kind: 'city', at: [35.8866, 34.889], certainty: 'sourced', plate: 'record' },
      { id: 'latemia', name: 'Latemia', kind: 'city', at: [35.7909, 35.5313], certainty: 'sourced', plate: 'record' },
      {
        id: 'bosparis',
        name: 'Bosparis',
        kind: 'strait',
        at: [29.0608, 41.1016],
        certainty: 'sourced',
        plate: 'record',
      },
      { id: 'beirol', name: 'Beirol', kind: 'city', at: [35.5016, 33.8933], certainty: 'sourced', plate: 'base' },
      { id: 'damasyus', name: 'Damasyus', kind: 'city', at: [36.2913, 33.5102], certainty: 'sourced', plate: 'base' },
      { id: 'ankora', name: 'Ankora', kind: 'city', at: [32.8543, 39.9199], certainty: 'sourced', plate: 'base' },
    ],
    lines: [
      {
        id: 'route',
        name: 'Sea route',
        kind: 'sea route',
        certainty: 'schematic',
        plate: 'record',
        points: [
          [33.6, 43.2],
          [29.15, 41.29],
          [26.9, 40.5],
          [25.76, 38.04],
          [26.94, 36.36],
          [33.6, 34.4],
          [35.859, 34.903],
        ],
        fadesIn: true,
        scrub: true,
      },
    ],
    areas: [],
    notes: ['Route schematic.', 'Ships show direction, not number.'],
    ...changes,
  }
}
