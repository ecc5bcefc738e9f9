import { expect, it } from 'vitest'
import { checkPositions } from '../../model/check-positions'
import type { Place, Position } from '../../model/nouns'
import { Report } from '../../model/problems'

const where = { file: 'places.yaml', line: 1, column: 1 }
const swapped = (...positions: Position[]) => {
  const places = new Map(positions.map((at, index) => [String(index), { id: String(index), at } as unknown as Place]))
  return [...checkPositions(places, new Map(), { place: () => where, route: () => where }, new Report())]
}

it('a place far from the others is called swapped only where it would lie beside one of them the other way round', () => {
  expect(swapped([30.5, 50.1], [30.9, 49.2], [48.4, 31.2])).toEqual(['2'])
  // Capitals: the first turned round would lie nearer to the second, and still five degrees from it.
  expect(swapped([37.6, 55.8], [51.4, 35.7], [44.4, 33.3], [35.5, 33.9], [-77, 38.9])).toEqual([])
})
