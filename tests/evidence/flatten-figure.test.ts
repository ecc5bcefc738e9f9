import { expect, it } from 'vitest'
import { flattenFigure } from '../../app/og/flatten-figure'

const svg = (scale: string, rule: string) =>
  `<svg class="map" data-form="narrow" data-scale="${scale}"><style>.map{--sea:#D5DFDE;--reach:16px}.map[data-scale="continent"]{--reach:15px}.map[data-form="narrow"]{--w:2px}.map[data-scale="coast"]{--reach:19px}${rule}</style></svg>`

it.each([
  ['continent', '15px'],
  ['coast', '19px'],
  ['region', '16px'],
])('takes the values of the figure’s own scale, %s', (scale, reach) => {
  expect(flattenFigure(svg(scale, '.a{stroke-width:var(--reach)}'))).toContain(`stroke-width:${reach}`)
})

it('works sums out, and leaves no property that the library would not know', () => {
  const flat = flattenFigure(svg('region', '.a{stroke-width:calc(var(--reach) * 0.5 - 0.9px);fill:var(--sea)}'))
  expect(flat).toContain('stroke-width:7.1px;fill:#D5DFDE')
  expect(flat).not.toMatch(/--|var\(|calc\(/)
})

it('a route that fades in keeps its fading, at the width that comes to the same', () => {
  const route =
    '<g data-routes="" transform="translate(1 2)scale(0.125)"><path class="m-route-record" style="stroke:url(#f)" d="M0 0"/></g>'
  const flat = flattenFigure(svg('region', `.map .m-route-record{stroke-width:3px}</style>${route}<style>`))
  expect(flat).toContain('style="stroke:url(#f);vector-effect:none;stroke-width:24px"')
})
