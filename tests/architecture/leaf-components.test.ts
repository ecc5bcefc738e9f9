import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'

/** Files whose components put a page, a frame, a sheet or a stage together; every other takes what it shows, so that it can be shown alone. */
const COMPOSERS = [
  /-(page|piece|sheet|print|key)\.tsx$/,
  /\/(scroll|stage|first-picture|stage-visuals|frame-stage|scene-figure|scene-maps|scene-section|printed-scene|stepped-scene)\.tsx$/,
  /\/(site-front|who-knew|piece-picture)\.tsx$/,
]

it('components take what they show, not the story that it is from', () => {
  const files = readdirSync('components', { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.tsx'))
    .map((name) => join('components', name))
  expect(files.length).toBeGreaterThan(100)
  const takers = files.filter((file) => takesStory(readFileSync(file, 'utf8')))
  expect(takers.length).toBeGreaterThan(10)
  expect(takers.filter((file) => !COMPOSERS.some((composer) => composer.test(file)))).toEqual([])
})

/** Whether an exported component has the story, or its setting, among its properties. */
function takesStory(text: string): boolean {
  const components = text.matchAll(/export function [A-Z]\w*\((.*?)\) \{\n/gs)
  return [...components].some(([, parameters = '']) => {
    const named = /:\s*([A-Z]\w*)/.exec(parameters)?.[1]
    const properties = named ? new RegExp(`type ${named} =(.*?)\\n(?:}|\\n)`, 's').exec(text)?.[1] : ''
    return /: (Pick<)?(Setting|Story)\b(?!\[)|: Setting\['story'\]/.test(`${parameters} ${properties}`)
  })
}
