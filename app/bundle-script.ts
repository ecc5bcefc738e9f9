import { buildSync } from 'esbuild'

/**
 * One of our own modules with all that it imports, as a short classic script.
 *
 * @param entry Its path from the folder of the project.
 * @param define Names in it, each with the JavaScript that takes its place.
 * @throws when esbuild can't bundle it.
 */
export function bundleScript(entry: string, define: Record<string, string> = {}): string {
  const { outputFiles } = buildSync({
    entryPoints: [entry],
    bundle: true,
    write: false,
    minify: true,
    format: 'iife',
    target: 'es2022',
    charset: 'utf8',
    define,
  })
  return outputFiles[0]?.text ?? ''
}
