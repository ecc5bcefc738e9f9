/** Colours and weights for a figure that stands in a file of its own: the same rules, with the values of one scheme. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'

const read = (...path: string[]) => readFileSync(join(process.cwd(), ...path), 'utf8')
const styles = new Map<string, string>()

type Values = ReadonlyMap<string, { day: string; night: string }>
let own: Values = new Map()

/** Tokens that the figures drawn from here on have in the place of the usual ones: those of their story. */
export function provideValues(values: Values): void {
  own = values
  styles.clear()
}

/** The style sheet of a scheme: values from app/styles/tokens.css, plates and rules from plates.css, map.css and ground.css. */
export function figureStyle(scheme: 'light' | 'dark'): string {
  const known = styles.get(scheme)
  if (known) return known
  const rules = inScheme(mapRules(), scheme)
  const used = new Set(rules.match(/(?<=var\()--[a-z0-9-]+/g))
  const values = [...tokens(scheme)].filter(([name]) => used.has(name)).map(([name, value]) => `${name}:${value}`)
  const style = `.map{${values.join(';')}}${rules}`
  styles.set(scheme, style)
  return style
}

/** The tokens of one scheme: those that differ say both, `light-dark(#EDF0EB, #151B1A)`. */
function tokens(scheme: 'light' | 'dark'): Map<string, string> {
  const text = read('app', 'styles', 'tokens.css').replace(/\/\*[\s\S]*?\*\//g, '')
  const root = text.slice(text.indexOf('{') + 1, text.indexOf('}'))
  const pairs = root.match(/--[a-z0-9-]+\s*:[^;]+/g) ?? []
  return new Map(
    pairs.map((pair) => {
      const value = pair.slice(pair.indexOf(':') + 1).trim()
      const both = /^light-dark\(((?:[^,()]|\([^)]*\))+),((?:[^,()]|\([^)]*\))+)\)$/.exec(value)
      const name = pair.slice(0, pair.indexOf(':')).trim()
      const usual = both ? both[scheme === 'light' ? 1 : 2] : value
      return [name, (own.get(name)?.[scheme === 'light' ? 'day' : 'night'] ?? usual ?? value).trim()]
    }),
  )
}

/** Colours that differ by scheme (`light-dark(#fff,#000)`) as one of them has them. */
const inScheme = (rules: string, scheme: 'light' | 'dark') =>
  rules.replace(/light-dark\(([^,()]+),([^,()]+)\)/g, scheme === 'light' ? '$1' : '$2')

/** The rules of map.css and ground.css that belong to the drawing, not to the stage, without media queries, as short as may be. */
function mapRules(): string {
  const text = ['plates.css', 'map.css', 'ground.css']
    .map((file) => read('components', 'stage', 'paper', file))
    .join('')
    .replace(/\/\*[\s\S]*?\*\//g, '')
    .replace(/@media[^{]*\{(?:[^{}]*\{[^{}]*\})*[^{}]*\}/g, '')
  const rules = text.match(/[^{}]+\{[^{}]*\}/g) ?? []
  return rules
    .filter((rule) => !rule.includes('.stage-map'))
    .join('')
    .replace(/\s+/g, ' ')
    .replace(/ ?([{}:;,]) ?/g, (_, sign: string) => sign)
    .replaceAll(';}', '}')
    .trim()
}
