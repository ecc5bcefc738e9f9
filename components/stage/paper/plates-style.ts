/** The plates and the stage's insets as custom properties of a style sheet: what stands in `plates.css`. */
import { FREE } from '../picture/insets'
import { CASE, DASHES, LETTERS, LINES, NEXT, WIDTHS } from '../picture/plates'

type Properties = [name: string, value: string][]

/** The whole of `plates.css`. */
export function writePlates(): string {
  const { region, ...others } = WIDTHS
  const widths = ({ record, told }: typeof region): Properties => [
    ['w-record', `${record}px`],
    ['w-told', `${told}px`],
  ]
  const fixed: Properties = [
    ['w-case', `${CASE.wider}px`],
    ['case-opacity', `${CASE.opacity}`],
    ['w-next', `${NEXT.width}px`],
    ['next-opacity', `${NEXT.opacity}`],
    ...Object.entries(LINES).map(([name, width]): [string, string] => [`w-${name}`, `${width}px`]),
    ...Object.entries(DASHES).map(([name, dash]): [string, string] => [`dash-${name}`, dash.join(' ')]),
    ...Object.entries(LETTERS).flatMap(
      ([name, { weight, slope, tracking }]): Properties => [
        [`${name}-weight`, `${weight}`],
        [`${name}-slope`, slope],
        [`${name}-tracking`, `${tracking}em`],
      ],
    ),
  ]
  const insets = Object.entries(FREE).flatMap(
    ([room, sides]): Properties => Object.entries(sides).map(([side, inset]) => [`free-${room}-${side}`, `${inset}px`]),
  )
  return [
    '/* Made by npm run plates from picture/plates.ts: change it there. */',
    rule(':root', insets),
    rule('.map', [...widths(region), ...fixed]),
    ...Object.entries(others).map(([scale, its]) => rule(`.map[data-scale="${scale}"]`, widths(its))),
    '',
  ].join('\n')
}

const rule = (selector: string, properties: Properties) =>
  `${selector} {\n${properties.map(([name, value]) => `  --${name}: ${value};\n`).join('')}}`
