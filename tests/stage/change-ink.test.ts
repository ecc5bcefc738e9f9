import { describe, expect, test } from 'vitest'
import { lineChanges } from '../../components/stage/paper/change-ink'
import type { Plate, SceneMap } from '../../components/stage/picture/nouns'
import { aMap } from './a-map'

const withPlate = (plate?: Plate): SceneMap => {
  const route = aMap().lines[0] as SceneMap['lines'][number]
  return aMap({ lines: plate ? [{ ...route, plate }] : [] })
}
const change = (before?: Plate, now?: Plate) => lineChanges(withPlate(before), withPlate(now)).get('route')

describe('what happens to a line from one scene to the next', () => {
  test('it turns when it was told and is on record now, alone or beside the telling', () => {
    expect(change('told', 'record')).toBe('turns')
    expect(change('told', 'both')).toBe('turns')
  })
  test('it appears when the scene before did not have it, unless it is only for orientation', () => {
    expect(change(undefined, 'record')).toBe('appears')
    expect(change(undefined, 'told')).toBe('appears')
    expect(change(undefined, 'base')).toBeUndefined()
  })
  test('it stays otherwise: what was on record does not turn back', () => {
    for (const [before, now] of [
      ['told', 'told'],
      ['record', 'told'],
      ['record', 'both'],
      ['both', 'record'],
      ['record', undefined],
    ] as const)
      expect(change(before, now)).toBeUndefined()
  })
})
