import { type BuildOptions, build, context, type Metafile, type OutputFile } from 'esbuild'
import { type MapboxSettings, readMapbox } from './mapbox-settings'
import { shrinkScript } from './shrink-script'

const SOURCE = 'components/reader/reader.ts'
/** What the satellite needs as files of their own, and the variable that tells its module their names. */
const SATELLITE = {
  SATELLITE_WORKER: { name: 'satellite-worker', source: 'mapbox-gl/dist/esm/worker.js' },
  SATELLITE_STYLES: { name: 'satellite', source: 'components/stage/satellite/satellite.css' },
} as const
const OPTIONS = {
  bundle: true,
  format: 'esm',
  // What is loaded only when it is first asked for (`import()`) becomes a file of its own.
  splitting: true,
  target: 'es2022',
  charset: 'utf8',
  logLevel: 'warning',
} satisfies BuildOptions

/** `OFFLINE=off`: no page registers a service worker. */
const DEFINE_OFFLINE = { 'process.env.OFFLINE': JSON.stringify(process.env.OFFLINE ?? '') }

export type ReaderBundle = {
  /** Name of the module that a page names: `reader.3F2A91BC.js`. */
  entry: string
  files: { name: string; contents: Uint8Array }[]
  /** Names of the files that load with the page: the entry and what it imports outright. */
  atOnce: string[]
}

/**
 * Bundles the reader's module for the export, in memory: every name holds a hash of what is in the file. With a token for
 * Mapbox the satellite is bundled too, to be loaded when it is asked for; without one nothing of mapbox-gl is.
 */
export async function bundleReader(mapbox = readMapbox(process.env)): Promise<ReaderBundle> {
  const hash = { entryNames: '[name].[hash]', chunkNames: '[name].[hash]' }
  const files = mapbox.token ? await nameSatelliteFiles(hash) : {}
  const result = await build({
    ...OPTIONS,
    ...hash,
    entryPoints: { reader: SOURCE, ...satelliteEntries(mapbox) },
    outdir: 'reader',
    minify: true,
    define: { 'process.env.NODE_ENV': '"production"', ...DEFINE_OFFLINE, ...defineMapbox(mapbox, files) },
    metafile: true,
    write: false,
  })
  const outputs = Object.entries(result.metafile.outputs)
  const entry = outputs.find(([, output]) => output.entryPoint === SOURCE)?.[0]
  if (entry === undefined) throw new Error('esbuild gave no module for components/reader/reader.ts')
  const lost = Object.values(files).find((name) => !outputs.some(([path]) => baseName(path) === name))
  if (lost) throw new Error(`the satellite's module asks for ${lost}, which is not in the bundle`)
  const atOnce = [...importedAtOnce(entry, result.metafile)].map(baseName)
  const write = async ({ path, text, contents }: OutputFile) => {
    const name = baseName(path)
    if (!atOnce.includes(name)) return { name, contents }
    return { name, contents: new TextEncoder().encode(await shrinkScript(text, true)) }
  }
  return { entry: baseName(entry), files: await Promise.all(result.outputFiles.map(write)), atOnce }
}

/** Bundles it for development into a folder as `<name>.js`, again at every change, and says when it has. */
export async function watchReader(folder: string, name: string, onChange: () => void): Promise<void> {
  const mapbox = readMapbox(process.env)
  const files = {
    SATELLITE_WORKER: `${SATELLITE.SATELLITE_WORKER.name}.js`,
    SATELLITE_STYLES: `${SATELLITE.SATELLITE_STYLES.name}.css`,
  }
  const watcher = await context({
    ...OPTIONS,
    entryPoints: { [name]: SOURCE, ...satelliteEntries(mapbox) },
    outdir: folder,
    sourcemap: 'inline',
    define: { 'process.env.NODE_ENV': '"development"', ...DEFINE_OFFLINE, ...defineMapbox(mapbox, files) },
    plugins: [
      { name: 'say', setup: (setup) => setup.onEnd(({ errors }) => (errors.length === 0 ? onChange() : undefined)) },
    ],
  })
  await watcher.watch()
}

/** The names, with their hashes, that the worker and the styles get: they do not depend on who asks for them. */
async function nameSatelliteFiles(hash: { entryNames: string; chunkNames: string }): Promise<Record<string, string>> {
  const { token, style } = { token: '-', style: '' }
  const { metafile } = await build({
    ...OPTIONS,
    ...hash,
    entryPoints: { reader: SOURCE, ...satelliteEntries({ token, style }) },
    outdir: 'reader',
    minify: true,
    define: { 'process.env.NODE_ENV': '"production"', ...DEFINE_OFFLINE, ...defineMapbox({ token, style }, {}) },
    metafile: true,
    write: false,
  })
  const outputs = Object.entries(metafile.outputs)
  return Object.fromEntries(
    Object.entries(SATELLITE).map(([variable, { source }]) => {
      const path = outputs.find(([, { entryPoint }]) => entryPoint?.endsWith(source))?.[0]
      if (path === undefined) throw new Error(`esbuild gave no file for ${source}`)
      return [variable, baseName(path)]
    }),
  )
}

function satelliteEntries({ token }: MapboxSettings): Record<string, string> {
  if (!token) return {}
  return Object.fromEntries(Object.values(SATELLITE).map(({ name, source }) => [name, source]))
}

function defineMapbox({ token, style }: MapboxSettings, files: Record<string, string>): Record<string, string> {
  const values = {
    NEXT_PUBLIC_MAPBOX_TOKEN: token,
    NEXT_PUBLIC_MAPBOX_STYLE: style,
    SATELLITE_WORKER: '',
    SATELLITE_STYLES: '',
  }
  const entries = Object.entries({ ...values, ...files })
  return Object.fromEntries(entries.map(([name, value]) => [`process.env.${name}`, JSON.stringify(value)]))
}

function importedAtOnce(file: string, metafile: Metafile, seen = new Set<string>()): Set<string> {
  if (seen.has(file)) return seen
  seen.add(file)
  for (const { path, kind, external } of metafile.outputs[file]?.imports ?? []) {
    if (kind === 'import-statement' && !external) importedAtOnce(path, metafile, seen)
  }
  return seen
}

function baseName(path: string): string {
  return path.slice(Math.max(path.lastIndexOf('/'), path.lastIndexOf('\\')) + 1)
}
