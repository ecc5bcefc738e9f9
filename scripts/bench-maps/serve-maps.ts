import { existsSync, readFileSync } from 'node:fs'
import { createServer } from 'node:http'
import { extname, join } from 'node:path'
import { brotliCompressSync, constants, gzipSync } from 'node:zlib'
import { build } from 'esbuild'
import { sureBasemap } from '../../components/layouts/first-basemap'
import { readAtlas } from '../../components/stage/basemap/read-index'
import type { Setting } from './map-page'

export const MAPS = ['idle', 'paper', 'd3-svg', 'leaflet', 'mapbox'] as const
export type MapName = (typeof MAPS)[number]
/** Address of a map's page, for a setting of that name. */
export type MapAddress = (map: MapName, setting: string) => string

const STYLES = {
  idle: [],
  paper: [
    'app/styles/tokens.css',
    'components/stage/paper/plates.css',
    'components/stage/paper/ground.css',
    'components/stage/paper/map.css',
  ],
  'd3-svg': [],
  leaflet: ['node_modules/leaflet/dist/leaflet.css'],
  mapbox: ['node_modules/mapbox-gl/dist/mapbox-gl.css'],
} satisfies Record<MapName, string[]>
const TYPES: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.json': 'application/json',
}
const STAGE = `<div class="stage" data-stage data-engine="paper" data-atlas='${JSON.stringify(readAtlas())}'><div class="stage-map" data-stage-map></div></div>`
const FULL =
  'body{margin:0;background:#fff}.stage,.stage-map{position:absolute;inset:0}@media(max-width:599px){.stage{--stage-form:narrow}}'

/** Bundles the pages of all maps and serves them, compressed, with the site's own map data. */
export async function serveMaps(settings: Record<string, Setting>, port: number): Promise<MapAddress> {
  const files = await bundlePages()
  for (const [name, setting] of Object.entries(settings)) {
    for (const map of MAPS) files.set(`/${map}-${name}.html`, writePage(map, setting))
  }
  const compressed = new Map<string, Buffer>()
  const server = createServer((request, response) => {
    const path = new URL(request.url ?? '/', 'http://localhost').pathname
    const known = compressed.get(path)
    const file = join('public', path)
    const content = known ?? files.get(path) ?? (path.startsWith('/map/') && existsSync(file) ? readFileSync(file) : '')
    if (content.length === 0) return response.writeHead(404).end()
    const body = known ?? brotliCompressSync(content, { params: { [constants.BROTLI_PARAM_QUALITY]: 9 } })
    compressed.set(path, body)
    response.writeHead(200, { 'Content-Type': TYPES[extname(path)] ?? 'text/plain', 'Content-Encoding': 'br' })
    response.end(body)
  })
  await new Promise<void>((resolve) => server.listen(port, resolve))
  return (map, setting) => `http://localhost:${port}/${map}-${setting}.html`
}

/** What the drawn map's own code comes to, bytes as gzip. */
export async function coreBytes(): Promise<number> {
  const files = await bundle({ core: 'components/stage/map/mount-map.ts' })
  return gzipSync(files.get('/core.js') ?? '', { level: 9 }).length
}

function bundlePages(): Promise<Map<string, string>> {
  const entries = Object.fromEntries(MAPS.map((map) => [map, `scripts/bench-maps/${map}.ts`]))
  return bundle({ ...entries, 'mapbox-worker': 'mapbox-gl/dist/esm/worker.js' })
}

async function bundle(entryPoints: Record<string, string>): Promise<Map<string, string>> {
  const { outputFiles } = await build({
    entryPoints,
    outdir: '/',
    bundle: true,
    splitting: true,
    format: 'esm',
    target: 'es2022',
    minify: true,
    write: false,
    logLevel: 'error',
    define: {
      'process.env.NODE_ENV': '"production"',
      'process.env.NEXT_PUBLIC_MAPBOX_TOKEN': '""',
      'process.env.NEXT_PUBLIC_MAPBOX_STYLE': '""',
      'process.env.SATELLITE_WORKER': '""',
      'process.env.SATELLITE_STYLES': '""',
    },
  })
  return new Map(outputFiles.map(({ path, text }) => [path.slice(path.lastIndexOf('/')), text]))
}

function writePage(map: MapName, setting: Setting): string {
  const styles = STYLES[map].map((file) => readFileSync(file, 'utf8')).join('')
  const json = JSON.stringify(setting).replaceAll('<', '\\u003c')
  return `<!doctype html><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>${map}</title>
<style>${styles}${FULL}</style>${map === 'paper' ? preload(setting) : ''}<body>${map === 'paper' ? STAGE : ''}
<script type="application/json" data-setting>${json}</script><script type="module" src="${map}.js"></script>`
}

/** As a page of the site does (first-basemap.ts). */
function preload({ from }: Setting): string {
  const name = sureBasemap(from)
  return name
    ? `<link rel="preload" as="fetch" href="/map/${name}.json" crossorigin="anonymous" fetchpriority="low">`
    : ''
}
