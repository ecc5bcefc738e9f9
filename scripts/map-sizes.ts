/** `npm run map:sizes`: what each sheet of the atlas weighs as fetched, on telephones and on desktops. */
import { readAtlas } from '../components/stage/basemap/read-index'
import { MOST_GROUND, weighGround } from './map-data/weigh-ground'

const kb = (bytes: number) => (bytes / 1000).toFixed(1).padStart(7)

console.log(
  `sheet           telephone  desktop   KB of ground, of ${MOST_GROUND.narrow / 1000} and ${MOST_GROUND.wide / 1000}`,
)
for (const entry of readAtlas()) {
  const [narrow, wide] = [weighGround(entry, 'narrow'), weighGround(entry, 'wide')]
  if (wide > 0) console.log(`${entry.name.padEnd(16)} ${kb(narrow)}  ${kb(wide)}`)
}
