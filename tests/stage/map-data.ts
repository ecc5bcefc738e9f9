import type { BasemapName } from '../../components/stage/basemap/basemap'
import { readAtlas } from '../../components/stage/basemap/read-index'
import type { MapData } from '../../components/stage/picture/nouns'

/** The basemaps of this site, with the same names on each. */
export const mapData = (names: readonly BasemapName[] = []): MapData => ({ atlas: readAtlas(), namesOf: () => names })
