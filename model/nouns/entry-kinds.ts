/** What can be named by an id, and the file in which such entries stand. */
export const KINDS = {
  source: 'sources.yaml',
  quotation: 'sources.yaml',
  place: 'places.yaml',
  route: 'routes.geojson',
  event: 'events.yaml',
  statement: 'statements.yaml',
  claim: 'claims.yaml',
  contradiction: 'contradictions.yaml',
  term: 'glossary.yaml',
  chapter: 'chapters',
  scene: 'chapters',
} as const
export type Kind = keyof typeof KINDS
