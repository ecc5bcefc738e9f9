import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, it, type Mock, vi } from 'vitest'
import { keepCard } from '../../app/og/keep-card'
import type { Card } from '../../app/og/list-cards'
import { inksByDay } from '../../model/ink-values'

const kept = mkdtempSync(join(tmpdir(), 'cards-'))
afterAll(() => rmSync(kept, { recursive: true }))

it('a card is drawn anew where what it shows has changed, and only there', async () => {
  const card: Card = {
    file: 'a.png',
    over: 'Sheet 1',
    title: 'Two days',
    below: '',
    count: 4,
    inks: inksByDay(undefined),
  }
  const draw: Mock<() => Promise<ArrayBuffer>> = vi.fn(async () => Uint8Array.of(draw.mock.calls.length).buffer)
  const ask = async (one: Card, map: string) => [...(await keepCard(one, map, draw, kept))]
  expect(await ask(card, 'map')).toEqual([1])
  expect(await ask(card, 'map')).toEqual([1])
  expect(await ask({ ...card, title: 'Three days' }, 'map')).toEqual([2])
  expect(await ask({ ...card, title: 'Three days' }, 'another map')).toEqual([3])
  expect(await ask({ ...card, file: 'b.png' }, 'another map')).toEqual([4])
  expect(await ask({ ...card, title: 'Three days' }, 'another map')).toEqual([3])
  expect(draw).toHaveBeenCalledTimes(4)
})
