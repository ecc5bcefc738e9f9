import { readFileSync } from 'node:fs'
import { brotliCompressSync } from 'node:zlib'
import type { BasemapEntry } from '../../components/stage/basemap/atlas'
import { groundsOf } from '../../components/stage/basemap/atlas'
import { readGround } from '../../components/stage/basemap/read-index'
import type { Form } from '../../components/stage/world/camera'

/** What the ground of one sheet may weigh, bytes as fetched. */
export const MOST_GROUND = { narrow: 60_000, wide: 140_000 } as const

/** What a form fetches for the ground of a basemap, bytes: paths as brotli, pictures as they are. */
export function weighGround(entry: BasemapEntry, form: Form & keyof typeof MOST_GROUND): number {
  return groundsOf(entry, form).reduce((sum, name) => {
    const { relief } = readGround(name)
    const picture = relief ? readFileSync(`public/map/${form === 'wide' ? relief.file : relief.small}`).length : 0
    return sum + brotliCompressSync(readFileSync(`public/map/ground/${name}.json`)).length + picture
  }, 0)
}
