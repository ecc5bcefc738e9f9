import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { writePlates } from '../../components/stage/paper/plates-style'

const read = (file: string) => readFileSync(`components/stage/paper/${file}`, 'utf8')

it('the style sheet of the plates is that of picture/plates.ts: npm run plates writes it', () => {
  expect(read('plates.css')).toBe(writePlates())
})

it('every property of the plates is used by the drawing', () => {
  const names = read('plates.css').match(/(?<=^ {2})--[\w-]+/gm) ?? []
  expect(names.length).toBeGreaterThan(30)
  expect(names.filter((name) => !read('map.css').includes(`var(${name})`))).toEqual([])
})
