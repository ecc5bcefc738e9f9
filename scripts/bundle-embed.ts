import { resolve } from 'node:path'
import { type BuildOptions, build, context, type PluginBuild } from 'esbuild'
import { shrinkScript } from './shrink-script'

/**
 * How the script of embedded pages is bundled: one classic script, because a module needs CORS in a frame without an
 * origin; without the ground; and with the browser's own animations in the place of a library.
 */
const OPTIONS = {
  entryPoints: { embed: 'components/embed/embed.ts' },
  bundle: true,
  format: 'iife',
  target: 'es2022',
  charset: 'utf8',
  logLevel: 'warning',
  alias: { 'framer-motion/dom/mini': resolve('components/embed/animate.ts') },
  define: { 'process.env.NEXT_PUBLIC_MAPBOX_TOKEN': '""', 'process.env.NODE_ENV': '"production"' },
} satisfies BuildOptions

/** Bundles it in memory; its name holds a hash of what is in it: `embed.3F2A91BC.js`. */
export async function bundleEmbed(): Promise<{ name: string; contents: Uint8Array }> {
  const options: BuildOptions = { ...OPTIONS, entryNames: '[name].[hash]', outdir: 'reader', minify: true }
  const { outputFiles } = await build({ ...options, write: false })
  const [file] = outputFiles ?? []
  if (!file) throw new Error('esbuild gave no script for components/embed/embed.ts')
  const code = await shrinkScript(file.text, false)
  return { name: file.path.slice(file.path.lastIndexOf('embed.')), contents: new TextEncoder().encode(code) }
}

/** Bundles it for development into a folder as `<name>.js`, again at every change, and says when it has. */
export async function watchEmbed(folder: string, name: string, onChange: () => void): Promise<void> {
  const say = {
    name: 'say',
    setup: (setup: PluginBuild) => setup.onEnd(({ errors }) => (errors.length === 0 ? onChange() : undefined)),
  }
  const entryPoints = { [name]: OPTIONS.entryPoints.embed }
  const watcher = await context({ ...OPTIONS, entryPoints, outdir: folder, sourcemap: 'inline', plugins: [say] })
  await watcher.watch()
}
