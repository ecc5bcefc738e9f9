import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { writePlates } from '../../components/stage/paper/plates-style'

const read = (file: string) => readFileSync(`components/stage/paper/${file}`, 'utf8')

it('the style sheet of the plates is that of picture/plates.ts: npm run plates writes it', () => {
  expect(read('plates.css')).toBe(writePlates())
})

it('every property of the plates is used, by the drawing or by what holds the stage', () => {
  const names = read('plates.css').match(/(?<=^ {2})--[\w-]+/gm) ?? []
  expect(names.length).toBeGreaterThan(30)
  const users = ['map.css', 'ground.css', '../../layouts/scroll.css', '../../embed/stepper.css'].map(read).join('')
  expect(names.filter((name) => !users.includes(`var(${name})`))).toEqual([])
})
