/** The ground of a basemap as markup, by what it lies on. */
export type GroundParts = {
  /** On its sea, on its land, and over its coast and borders. */
  sea: string
  land: string
  ways: string
  /** Whether it has shading, which needs the sheet's own sea below it. */
  isShaded: boolean
  /** Whether it has rivers and lakes of its own: the basemap's are then left out. */
  hasRivers: boolean
  hasLakes: boolean
}

export const NO_GROUND: GroundParts = {
  sea: '',
  land: '',
  ways: '',
  isShaded: false,
  hasRivers: false,
  hasLakes: false,
}
