/**
 * Names that come with the ground: towns, and what has no edge (ranges, plains, rivers). Towns lie where Natural Earth and
 * OpenStreetMap have them, spelt as the story spells; a place of the scene itself is named by the scene. The most needed first.
 */
import type { BasemapName } from '../../../components/stage/basemap/basemap'

const named =
  (kind: BasemapName['kind']) =>
  (text: string, lon: number, lat: number, from: number, to: number): BasemapName => ({
    text,
    kind,
    at: [lon, lat],
    zoom: [from, to],
  })
const town = named('town')
const range = named('range')

/** From the whole region to one country. */
const GREAT = [
  town('Istanbul', 28.98, 41.01, 3.4, 7.6),
  town('Ankara', 32.86, 39.93, 3.4, 8),
  town('Baghdad', 44.39, 33.34, 3.4, 8),
  town('Cairo', 31.25, 30.05, 3.4, 7.6),
  town('Kyiv', 30.51, 50.44, 3.4, 7.6),
  town('Athens', 23.73, 37.99, 3.6, 7.6),
  town('Baku', 49.86, 40.4, 3.4, 7.6),
  town('Tbilisi', 44.79, 41.73, 3.6, 7.6),
  town('Volgograd', 44.5, 48.71, 3.4, 7.6),
  town('Bucharest', 26.1, 44.44, 3.6, 7.6),
  town('Minsk', 27.56, 53.9, 3.4, 7.6),
  town('Astrakhan', 48.05, 46.35, 3.8, 7.6),
]
const RANGES = [
  range('Caucasus', 43.6, 42.95, 3.3, 7),
  range('Taurus', 34.6, 37.35, 3.5, 7.4),
  range('Zagros', 47.6, 33.6, 3.5, 7.4),
  range('Elburz', 51.6, 36.35, 3.5, 7.4),
  range('Carpathians', 24.6, 47.4, 3.5, 6.5),
]

export const NAMES: Readonly<Record<string, readonly BasemapName[]>> = {
  wide: [...RANGES, ...GREAT],
  region: [
    ...RANGES,
    ...GREAT,
    range('Syrian Desert', 39.6, 33.3, 5, 8),
    range('Euphrates', 40.55, 35.05, 5.4, 9),
    range('Tigris', 43.35, 35.6, 5.4, 8),
    range('Anatolia', 33.2, 39.2, 5, 7),
    town('Amman', 35.93, 31.95, 4.6, 8),
    town('Mosul', 43.14, 36.35, 4.6, 8),
    town('Adana', 35.32, 37, 4.8, 8),
    town('Tabriz', 46.3, 38.09, 4.6, 8),
    town('Nicosia', 33.37, 35.17, 5, 8),
    town('Izmir', 27.15, 38.44, 4.8, 8),
    town('Konya', 32.47, 37.88, 4.8, 8),
    town('Yerevan', 44.51, 40.18, 4.6, 8),
    town('Kirkuk', 44.39, 35.47, 5, 8),
    town('Gaziantep', 37.38, 37.08, 5.2, 8),
    town('Raqqa', 39.02, 35.93, 5.4, 9),
    town('Hama', 36.75, 35.13, 5.6, 9),
    town('Kermanshah', 47.06, 34.38, 5, 8),
    town('Isfahan', 51.68, 32.66, 4.6, 8),
    town('Basra', 47.81, 30.52, 4.6, 8),
    town('Antalya', 30.7, 36.89, 5, 8),
    town('Trabzon', 39.72, 40.98, 5, 8),
    town('Haifa', 34.98, 32.82, 5.6, 8),
  ],
  levant: [
    range('Alawite Mountains', 36.17, 35.42, 7, 8.6),
    range('Ghab', 36.36, 35.52, 7.6, 9),
    town('Hama', 36.75, 35.13, 6.8, 9.6),
    town('Homs', 36.72, 34.73, 6.8, 9.6),
    town('Tripoli', 35.84, 34.44, 6.8, 9.6),
    town('Raqqa', 39.02, 35.93, 6.8, 9.6),
    town('Antakya', 36.16, 36.2, 6.8, 9.6),
    town('Deir ez-Zor', 40.14, 35.34, 6.8, 9.6),
    town('Latakia', 35.78, 35.52, 6.8, 9.6),
    town('Aleppo', 37.16, 36.2, 6.8, 9),
    town('Idlib', 36.63, 35.93, 6.8, 9),
    town('Salamiyah', 37.05, 35.01, 7.4, 9.6),
    town('Maarat al-Numan', 36.68, 35.64, 7.8, 9),
    town('Zahle', 35.9, 33.85, 7, 9.6),
  ],
  coast: [
    town('Jableh', 35.926, 35.362, 7.9, 12),
    town('Baniyas', 35.949, 35.182, 7.9, 12),
    town('Masyaf', 36.341, 35.065, 7.9, 12),
    town('Safita', 36.118, 34.821, 7.9, 12),
    town('Jisr al-Shughur', 36.32, 35.812, 7.9, 12),
  ],
  aleppo: [
    town('Ariha', 36.61, 35.814, 8.9, 12),
    town('Saraqib', 36.8, 35.863, 8.9, 12),
    town('Azaz', 37.045, 36.586, 8.9, 12),
    town('Khan al-Asal', 37.03, 36.166, 9.2, 11.4),
    town('Anadan', 37.045, 36.294, 9.2, 12),
  ],
  'aleppo-city': [
    town('Citadel', 37.1626, 36.1992, 10.6, 14),
    town('Hamdaniya', 37.0997, 36.1788, 10.6, 14),
    town('Airport', 37.224, 36.181, 10.4, 14),
    town('Masaken Hanano', 37.1992, 36.227, 11, 14),
    town('Sheikh Maqsoud', 37.1549, 36.2383, 11, 14),
    town('New Aleppo', 37.0981, 36.1999, 11, 14),
    town('Khan al-Asal', 37.03, 36.166, 10.4, 14),
  ],
  hmeimim: [range('to Latakia, 20 km', 35.923, 35.425, 12.2, 15)],
  tartus: [town('Tartus', 35.887, 34.89, 11.6, 15)],
  hamedan: [town('Hamedan', 48.515, 34.8, 8.8, 12), town('Kabudarahang', 48.724, 35.208, 9.2, 12)],
  nojeh: [town('Kabudarahang', 48.724, 35.208, 11, 14)],
  bosporus: [
    town('Beyoğlu', 28.977, 41.035, 10.2, 13),
    town('Üsküdar', 29.016, 41.023, 10.2, 13),
    town('Sarıyer', 29.057, 41.168, 9.6, 13),
  ],
}
