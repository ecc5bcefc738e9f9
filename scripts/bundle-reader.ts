import { type BuildOptions, build, context, type Metafile, type OutputFile } from 'esbuild'

const SOURCE = 'components/reader/reader.ts'
const OPTIONS = {
  bundle: true,
  format: 'esm',
  // What is loaded only when it is first asked for (`import()`) becomes a file of its own.
  splitting: true,
  target: 'es2022',
  charset: 'utf8',
  logLevel: 'warning',
} satisfies BuildOptions

export type ReaderBundle = {
  /** Name of the module that a page names: `reader.3F2A91BC.js`. */
  entry: string
  files: { name: string; contents: Uint8Array }[]
  /** Names of the files that load with the page: the entry and what it imports outright. */
  atOnce: string[]
}

/** Bundles the reader's module for the export, in memory: every name holds a hash of what is in the file. */
export async function bundleReader(): Promise<ReaderBundle> {
  const result = await build({
    ...OPTIONS,
    entryPoints: { reader: SOURCE },
    outdir: 'reader',
    entryNames: '[name].[hash]',
    chunkNames: '[name].[hash]',
    minify: true,
    define: { 'process.env.NODE_ENV': '"production"' },
    metafile: true,
    write: false,
  })
  const entry = Object.entries(result.metafile.outputs).find(([, output]) => output.entryPoint !== undefined)?.[0]
  if (entry === undefined) throw new Error('esbuild gave no module for components/reader/reader.ts')
  return {
    entry: baseName(entry),
    files: result.outputFiles.map((file: OutputFile) => ({ name: baseName(file.path), contents: file.contents })),
    atOnce: [...importedAtOnce(entry, result.metafile)].map(baseName),
  }
}

/** Bundles it for development into a folder as `<name>.js`, again at every change, and says when it has. */
export async function watchReader(folder: string, name: string, onChange: () => void): Promise<void> {
  const watcher = await context({
    ...OPTIONS,
    entryPoints: { [name]: SOURCE },
    outdir: folder,
    sourcemap: 'inline',
    define: { 'process.env.NODE_ENV': '"development"' },
    plugins: [
      { name: 'say', setup: (setup) => setup.onEnd(({ errors }) => (errors.length === 0 ? onChange() : undefined)) },
    ],
  })
  await watcher.watch()
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
