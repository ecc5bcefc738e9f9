/** Names on the ground: only water and countries, and only where a scene looks. Positions by hand, in degrees. */
import type { BasemapName } from '../../components/stage/basemap/basemap'

const label =
  (kind: BasemapName['kind']) =>
  (text: string, lon: number, lat: number, from: number, to: number): BasemapName => ({
    text,
    kind,
    at: [lon, lat],
    zoom: [from, to],
  })
const water = label('water')
const land = label('land')

/**
 * From the most to the least needed: where two names want one spot, the first gets it. A country has more spots than one, the best
 * first: of those with the same name the first that lies on the sheet is tried.
 */
export const BASEMAP_NAMES: BasemapName[] = [
  water('Mediterranean Sea', 30.5, 33.4, 4.4, 7),
  water('Mediterranean', 27, 33.9, 3, 4.4),
  water('Mediterranean Sea', 35.25, 35.05, 7, 10.5),
  water('Mediterranean Sea', 35.845, 34.9, 11, 14),
  water('Mediterranean Sea', 35.89, 35.4, 10.5, 13),
  water('Black Sea', 34.2, 43.2, 3, 7),
  water('Caspian Sea', 50.6, 41.9, 3.4, 6.5),
  water('Aegean', 25.1, 38.7, 4.6, 7.5),
  water('Sea of Marmara', 28.1, 40.72, 6.6, 10),
  water('Sea of Azov', 36.7, 46.1, 5.4, 8),
  water('Gulf of Iskenderun', 35.75, 36.55, 7.5, 10),
  land('Turkey', 33.6, 39.1, 2.4, 6.8),
  land('Turkey', 29.9, 39.7, 4.6, 6.8),
  land('Turkey', 39.4, 39.2, 3.4, 5.2),
  land('Syria', 38.4, 35.1, 4.2, 8.6),
  land('Syria', 37.15, 34.75, 6, 8.6),
  land('Syria', 36.7, 35.4, 6.8, 8.6),
  land('Syria', 36.55, 35.55, 8.6, 10.5),
  land('Syria', 37.05, 35.86, 8, 9.8),
  land('Turkey', 36.35, 36.4, 7.6, 9.6),
  land('Iran', 54, 33.6, 2.4, 6),
  land('Iran', 51.2, 32.9, 2.8, 6),
  land('Iran', 49.4, 35.6, 4.4, 6),
  land('Iran', 48.2, 34.2, 6, 9),
  land('Iraq', 43.4, 32.9, 3.8, 7.5),
  land('Russia', 41.5, 52.6, 2.4, 6.5),
  land('Russia', 40.6, 46.6, 4.8, 6.5),
  land('Ukraine', 31.4, 49.2, 3.4, 6.5),
  land('Georgia', 43.6, 42.1, 4.8, 7.5),
  land('Azerbaijan', 47.9, 40.5, 5, 7.5),
  land('Armenia', 44.8, 40.35, 5.4, 7.5),
  land('Lebanon', 35.85, 33.95, 6.2, 9),
  land('Cyprus', 33.1, 34.98, 5.2, 8.5),
  land('Israel', 34.85, 31.2, 6, 8),
  land('Jordan', 36.6, 31.2, 4.8, 7.5),
  land('Egypt', 29.5, 29.6, 4, 7),
  land('Greece', 22.1, 39.4, 4.2, 7.5),
  land('Bulgaria', 25.3, 42.7, 4.6, 7.5),
  land('Romania', 25.2, 45.8, 4.2, 7),
  land('Kazakhstan', 56, 48.4, 3.6, 6.5),
  land('Turkmenistan', 58, 39.6, 4, 6.5),
  land('Saudi Arabia', 42.8, 27.8, 3.8, 6.5),
  land('Italy', 14.1, 42.2, 4, 6.5),
  land('Belarus', 28.2, 53.3, 4, 6.5),
  land('Poland', 19.6, 52, 4, 6.5),
  land('Libya', 18, 28.5, 4, 6.5),
]
