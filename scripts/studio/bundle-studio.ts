import { context } from 'esbuild'

/** Bundles the script of the studio's page into a folder as `studio-development.js`, again at every change. */
export async function watchStudio(folder: string, livePort: number): Promise<void> {
  const watcher = await context({
    entryPoints: { 'studio-development': 'components/studio/start-studio.ts' },
    bundle: true,
    format: 'esm',
    target: 'es2022',
    charset: 'utf8',
    logLevel: 'warning',
    outdir: folder,
    sourcemap: 'inline',
    define: {
      'process.env.NODE_ENV': '"development"',
      'process.env.NEXT_PUBLIC_MAPBOX_TOKEN': '""',
      LIVE_PORT: String(livePort),
      LIVE_BASE: JSON.stringify(process.env.BASE_PATH ?? ''),
    },
  })
  await watcher.watch()
}
