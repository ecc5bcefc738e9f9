import type { Source } from '../../model/nouns'

export type GraphNode = { id: string; layer: number; row: number }
export type SourceGraph = { nodes: GraphNode[]; edges: { from: string; to: string }[]; layers: number; rows: number }

/**
 * Lays out who repeats whom: origins in layer 0, every other source one layer to the right of the farthest that it rests
 * on, and rows in each layer ordered by the middle of what they rest on, so that few lines cross (the barycentre rule of
 * Sugiyama, Tagawa and Toda, 1981). Sources that neither repeat nor are repeated are left out.
 *
 * @param sources Sources by id; `dependsOn` holds no circle, which `readStory` has made sure of.
 */
export function layerSources(sources: ReadonlyMap<string, Pick<Source, 'id' | 'dependsOn'>>): SourceGraph {
  const edges = [...sources.values()].flatMap(({ id, dependsOn }) =>
    dependsOn.map((origin) => ({ from: id, to: origin })),
  )
  const named = new Set(edges.flatMap(({ from, to }) => [from, to]))
  const ids = [...sources.keys()].filter((id) => named.has(id))
  const layerOf = (id: string): number =>
    Math.max(0, ...(sources.get(id)?.dependsOn ?? []).map((to) => layerOf(to) + 1))
  const layers = new Map(ids.map((id) => [id, layerOf(id)]))
  const last = Math.max(0, ...layers.values())
  const rows = new Map<string, number>()
  for (let layer = 0; layer <= last; layer++) {
    const own = ids.filter((id) => layers.get(id) === layer)
    const wish = (id: string): number => {
      const neighbours = edges
        .filter(({ from, to }) => from === id || (layer === 0 && to === id))
        .map(({ from, to }) => (from === id ? rows.get(to) : ids.indexOf(from)))
      const known = neighbours.filter((row) => row !== undefined)
      return known.length > 0 ? known.reduce((sum, row) => sum + row, 0) / known.length : ids.indexOf(id)
    }
    const ordered = own.map((id) => ({ id, wish: wish(id) })).sort((a, b) => a.wish - b.wish)
    for (const [index, { id, wish }] of ordered.entries()) {
      const before = index === 0 ? -1 : (rows.get(ordered[index - 1]?.id ?? '') ?? -1)
      rows.set(id, layer === 0 ? index : Math.max(before + 1, Math.round(wish)))
    }
  }
  const nodes = ids.map((id) => ({ id, layer: layers.get(id) ?? 0, row: rows.get(id) ?? 0 }))
  return { nodes, edges, layers: last + 1, rows: Math.max(0, ...nodes.map(({ row }) => row)) + 1 }
}
