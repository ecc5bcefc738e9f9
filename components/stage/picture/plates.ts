/**
 * How the plates are drawn: widths, dashes and letters, stated once. The paper's style sheet gets them as custom properties
 * (`plates.css`, written by `npm run plates`), the satellite as features and images, figures in files as outlined letters.
 * Lengths in px, tracking in parts of the size.
 */

/** Lengths of dash and gap. */
export type Dash = readonly [dash: number, gap: number]
type ScaleName = 'continent' | 'region' | 'coast'

/** Widths of the two inks by the scale of the map. */
export const WIDTHS: Record<ScaleName, { record: number; told: number }> = {
  continent: { record: 3, told: 2.4 },
  region: { record: 3.5, told: 2.75 },
  coast: { record: 4, told: 3 },
}

/** What a casing adds to a line's width, and how much of what lies below it hides. */
export const CASE = { wider: 4.5, opacity: 0.85 }
/** The part of a line that is not yet drawn. */
export const NEXT = { width: 1.25, opacity: 0.55 }

/** Widths of all other lines. */
export const LINES = {
  /** Roads and routes for orientation, edges of areas. */
  base: 1.5,
  breakwater: 4,
  'runway-centre': 1.2,
  /** Rings of places for orientation, and of those in an ink. */
  ring: 1.75,
  'ring-ink': 2,
  hull: 2,
  'hull-told': 1.8,
  'head-told': 2.2,
  windows: 2.4,
} as const

export const DASHES = {
  told: [7, 5],
  area: [5, 4],
  runway: [9, 7],
  'ring-told': [3.4, 2.2],
  'ring-both': [4, 2.6],
  /** A place that is only estimated. */
  'ring-about': [2.4, 2],
  'hull-told': [4, 2.6],
  windows: [3.4, 2.4],
} as const satisfies Record<string, Dash>

export type Letters = { weight: number; slope: 'normal' | 'italic'; tracking: number }

/** How each kind of name is lettered. */
export const LETTERS = {
  key: { weight: 700, slope: 'normal', tracking: 0.01 },
  place: { weight: 500, slope: 'normal', tracking: 0.02 },
  note: { weight: 500, slope: 'normal', tracking: 0.01 },
  told: { weight: 450, slope: 'italic', tracking: 0.01 },
  water: { weight: 450, slope: 'italic', tracking: 0.16 },
  town: { weight: 450, slope: 'normal', tracking: 0.02 },
  range: { weight: 450, slope: 'italic', tracking: 0.14 },
  land: { weight: 500, slope: 'normal', tracking: 0.3 },
  degree: { weight: 500, slope: 'normal', tracking: 0.04 },
} as const satisfies Record<string, Letters>
