import { z } from 'zod'
import { text } from './basics'

/**
 * Kinds of routes and places. A kind is a word of the story, for lists; its family is how the map draws it. A story declares
 * in `story.yaml` what the lists below have not.
 */

/** How a route is drawn: what moves along it, or what it is part of. */
const ROUTE_FAMILIES = {
  sea: 'a way over water; a ship sails it',
  air: 'a flight; an aircraft flies it',
  missile: 'the path of a missile',
  road: 'a road, by itself',
  convoy: 'a way on land; a bus drives it',
  telling: 'no path: an arrow that stands for a telling',
  runway: 'a runway, as broad as it is',
  breakwater: 'a wall in the sea',
  harbour: 'the surveyed edge of a harbour',
  area: 'a surface',
} as const
export type RouteFamily = keyof typeof ROUTE_FAMILIES

/** How a place is drawn. */
const PLACE_FAMILIES = {
  settlement: 'a ring with a name',
  airfield: 'a ring that gives way to runways where they are drawn',
  harbour: 'a ring on the shore',
  water: 'a name without a ring',
  point: 'a ring at one spot: a crossing, a building',
} as const
export type PlaceFamily = keyof typeof PLACE_FAMILIES

const BASE_ROUTES: Readonly<Record<string, RouteFamily>> = {
  'sea route': 'sea',
  flight: 'air',
  'missile path': 'missile',
  road: 'road',
  'bus route': 'convoy',
  telling: 'telling',
  runway: 'runway',
  breakwater: 'breakwater',
  harbour: 'harbour',
  area: 'area',
}

const BASE_PLACES: Readonly<Record<string, PlaceFamily>> = {
  city: 'settlement',
  town: 'settlement',
  village: 'settlement',
  'air base': 'airfield',
  airport: 'airfield',
  port: 'harbour',
  strait: 'water',
  crossing: 'point',
  building: 'point',
}

const familyOf = <F extends string>(families: Readonly<Record<F, string>>) =>
  z.enum(Object.keys(families) as [F, ...F[]])

/** `kinds` of `story.yaml`. */
export const extraKinds = z.strictObject({
  routes: z
    .record(text, familyOf<RouteFamily>(ROUTE_FAMILIES))
    .default({})
    .describe('Kinds of routes by the family that draws them: `railway: road`.'),
  places: z
    .record(text, familyOf<PlaceFamily>(PLACE_FAMILIES))
    .default({})
    .describe('Kinds of places by the family that draws them: `lighthouse: point`.'),
})

export const routeKind = text.describe(
  `One of ${Object.keys(BASE_ROUTES).join(', ')}, or a kind that story.yaml declares.`,
)
export const placeKind = text.describe(
  `One of ${Object.keys(BASE_PLACES).join(', ')}, or a kind that story.yaml declares.`,
)

/** All kinds of one story, with their families. */
export type Kinds = { routes: Readonly<Record<string, RouteFamily>>; places: Readonly<Record<string, PlaceFamily>> }

/** @param extra What the story declares. */
export function kindsOf(extra: z.infer<typeof extraKinds> = { routes: {}, places: {} }): Kinds {
  return { routes: { ...BASE_ROUTES, ...extra.routes }, places: { ...BASE_PLACES, ...extra.places } }
}
