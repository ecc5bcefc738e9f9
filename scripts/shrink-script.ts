import { minify } from 'terser'

/**
 * What esbuild leaves, terser makes a twentieth smaller: 1.4 KB of a story page's 27 (gzip). Only for what loads with a page;
 * mapbox-gl would take it half a minute.
 *
 * @param isModule Whether names at the top are the module's own.
 */
export async function shrinkScript(text: string, isModule: boolean): Promise<string> {
  const { code } = await minify(text, {
    compress: {
      passes: 3,
      ecma: 2020,
      unsafe_arrows: true,
      unsafe_methods: true,
      keep_fargs: false,
      pure_getters: true,
    },
    module: isModule,
    toplevel: true,
  })
  if (!code) throw new Error('terser gave no script')
  return code
}
