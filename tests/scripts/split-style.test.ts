import { expect, test } from 'vitest'
import { splitStyle } from '../../scripts/split-style'

const ORDER = '@layer base,map,visuals,page;'

test('layers that come later are taken out whole, wherever they stand, and all else stays in its order', () => {
  const style = `${ORDER}@layer base{a{b:c}}@layer visuals{.x{y:z}@media print{.x{y:w}}}:root{d:e}@layer page{@media print{f{g:h}}}@layer visuals{.v{w:x}}`
  expect(splitStyle(style, ['visuals'])).toEqual({
    first: `${ORDER}@layer base{a{b:c}}:root{d:e}@layer page{@media print{f{g:h}}}`,
    later: '@layer visuals{.x{y:z}@media print{.x{y:w}}}@layer visuals{.v{w:x}}',
  })
})

test('braces in what is quoted end nothing', () => {
  const style = `@layer visuals{a::before{content:"}}"}b{c:url('data:,{')}}@layer page{d{e:f}}`
  expect(splitStyle(style, ['visuals']).first).toBe('@layer page{d{e:f}}')
})

test('a style without them stays as it is', () => {
  const style = `${ORDER}@layer base{a{b:c}}/* } */d{e:f}`
  expect(splitStyle(style, ['visuals'])).toEqual({ first: style, later: '' })
})
