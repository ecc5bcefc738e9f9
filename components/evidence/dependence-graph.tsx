import type { Source } from '../../model/nouns'
import type { SourceName } from '../prose/show-source'
import type { Words } from '../words/words'
import { layerSources } from './layer-sources'
import { SourceMark } from './source-mark'

/** px; a label holds about 26 letters of Sofia Sans Condensed at 16 px. */
const COLUMN = 330
const LABEL = 210
const ROW = 34

type GraphSource = Pick<Source, 'id' | 'dependsOn'>
type Props = {
  sources: ReadonlyMap<string, GraphSource>
  /** @throws when there is no such source. */
  nameOf: (id: string) => SourceName
  words: Words
}

/** Origins and what repeats them, drawn in layers; the same as a list for those who don't see it and for narrow screens. */
export function DependenceGraph({ sources, nameOf, words }: Props) {
  const { nodes, edges, layers, rows } = layerSources(sources)
  if (nodes.length === 0) return null
  const at = (id: string) => {
    const node = nodes.find((entry) => entry.id === id)
    return { x: (node?.layer ?? 0) * COLUMN, y: (node?.row ?? 0) * ROW + ROW / 2 }
  }
  return (
    <div className="dependence">
      <svg
        viewBox={`-4 0 ${(layers - 1) * COLUMN + LABEL + 8} ${rows * ROW}`}
        style={{ maxInlineSize: (layers - 1) * COLUMN + LABEL + 8 }}
        aria-hidden="true"
      >
        <defs>
          <marker
            id="dependence-arrow"
            viewBox="0 0 8 8"
            refX="7"
            refY="4"
            markerWidth="8"
            markerHeight="8"
            orient="auto"
          >
            <path d="M0 0 8 4 0 8Z" />
          </marker>
        </defs>
        {edges.map(({ from, to }) => {
          const [start, end] = [at(from), at(to)]
          const [x0, x1] = [start.x - 4, end.x + LABEL + 3]
          const bend = Math.min((x0 - x1) / 2, 60)
          return (
            <path
              key={`${from} ${to}`}
              className="dependence-line"
              d={`M${x0} ${start.y}C${x0 - bend} ${start.y} ${x1 + bend} ${end.y} ${x1} ${end.y}`}
              markerEnd="url(#dependence-arrow)"
            />
          )
        })}
        {nodes.map(({ id, layer }) => {
          const { number, name, href } = nameOf(id)
          const { x, y } = at(id)
          return (
            <a key={id} href={href} tabIndex={-1} className={layer === 0 ? 'origin' : 'repetition'}>
              <rect x={x} y={y - 13} width={LABEL} height={26} />
              <text x={x + 9} y={y + 5.5}>
                {number} {shorten(name, 27)}
              </text>
            </a>
          )
        })}
      </svg>
      <ul className="dependence-list">
        {[...sources.values()]
          .filter(({ dependsOn }) => dependsOn.length > 0)
          .map(({ id, dependsOn }) => (
            <li key={id}>
              <SourceMark source={nameOf(id)} /> {words.evidence.repeats}{' '}
              {dependsOn.map((origin, index) => (
                <span key={origin}>
                  {index > 0 && ', '}
                  <SourceMark source={nameOf(origin)} />
                </span>
              ))}
            </li>
          ))}
      </ul>
    </div>
  )
}

function shorten(text: string, letters: number): string {
  return text.length <= letters ? text : `${text.slice(0, letters - 1).trimEnd()}…`
}
