import { PHASE_DEVELOPMENT_SERVER } from 'next/constants.js'

/** What reads a story: in the preview taken from node_modules as it is, because compiling it again costs seconds of the first page. */
const READ_AS_THEY_ARE = ['@mdx-js/mdx', 'edtf', 'fastest-levenshtein', 'yaml', 'zod']

/**
 * A static export: every page is a file. `BASE_PATH` puts the site below a folder (`/stories`), without a slash at its end.
 * @param {string} phase
 * @returns {import('next').NextConfig}
 */
const config = (phase) => ({
  output: 'export',
  trailingSlash: true,
  basePath: process.env.BASE_PATH ?? '',
  // With output: 'export' any other name than this is the folder of the export.
  distDir: process.env.OUT_DIR || '.next',
  // The gallery is a page in the preview and in builds for the tests; no other build has it. The studio is in no build, nor is what a
  // build writes without Next.
  pageExtensions: [
    ...(phase === PHASE_DEVELOPMENT_SERVER ? ['studio.tsx', 'preview.ts'] : []),
    ...(process.env.GALLERY ? ['gallery.tsx'] : []),
    'tsx',
    'ts',
  ],
  reactStrictMode: true,
  poweredByHeader: false,
  images: { unoptimized: true },
  // They read a file of their own from beside themselves.
  serverExternalPackages: ['subset-font', 'esbuild', ...(phase === PHASE_DEVELOPMENT_SERVER ? READ_AS_THEY_ARE : [])],
  // `npm test` and an editor check the types; a story that is corrected need not wait for them.
  typescript: { ignoreBuildErrors: true },
  // Null leaves it to Next, which draws lots.
  generateBuildId: () => process.env.BUILD_NAME || null,
  experimental: {
    inlineCss: true,
    globalNotFound: true,
    // A machine that builds once writes for nobody what the next build could read.
    turbopackFileSystemCacheForBuild: !process.env.CI,
  },
})

export default config
