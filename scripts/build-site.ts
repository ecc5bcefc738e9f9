import { existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { openStory } from '../components/open-story'
import { listStories } from '../model/read-story'
import { nameBuild, writeStamp } from './build-stamp'
import { bundleEmbed } from './bundle-embed'
import { bundleReader } from './bundle-reader'
import { compressFiles } from './compress-files'
import { writeHosting } from './hosting/write-hosting'
import { lightenPages, listFiles } from './lighten-pages'
import { mapboxOrigins, readMapbox } from './mapbox-settings'
import { writeOffline, writeRetired } from './offline/write-offline'
import { writePackFiles } from './pack-files/write-pack-files'
import { formatSizes, measurePages } from './report-sizes'
import { runTool } from './run-tool'
import { readSiteAddress } from './site-address'
import { OUT } from './site-folders'
import { writeOembed } from './write-oembed'

/** The faces that the first screen is set in. One that came later would have it laid out again. */
const FIRST_FONTS = ['text', 'head', 'label']

/**
 * Builds the site into out/ (or `OUT_DIR`): story checked, figures drawn, reader bundled, pages exported, lightened and compressed.
 * @param servedOn the address that stands in for SITE_URL where that is not set.
 * @throws Error in one line, after the tool that failed has said why.
 */
export async function buildSite(servedOn: string): Promise<void> {
  const site = readSiteAddress(process.env, servedOn)
  const mapbox = readMapbox(process.env)
  if (!site.known) console.log(`SITE_URL is not set: the site's own links say ${site.origin}${site.basePath}/`)

  await timed('Story checked', () => run('tsx', ['scripts/check.ts']))
  await timed('Figures drawn', () => drawFigures({ SITE_URL: site.origin, BASE_PATH: site.basePath }))
  const reader = await timed('Reader bundled', () => bundleReader(mapbox))
  const embed = await timed('Embed bundled', () => bundleEmbed())
  // The preview's pages are others (the gallery): their types, left behind, would not fit those of this build.
  rmSync('.next/dev/types', { recursive: true, force: true })
  const environment = { SITE_URL: site.origin, BASE_PATH: site.basePath, BUILD_NAME: nameBuild(site) }
  await timed('Pages written', () => run('next', ['build'], environment))

  const pages = await timed('Pages lightened', async () => {
    // Development may have left its own copy in public/, which Next has carried over.
    rmSync(join(OUT, 'reader'), { recursive: true, force: true })
    mkdirSync(join(OUT, 'reader'))
    for (const { name, contents } of [...reader.files, embed]) writeFileSync(join(OUT, 'reader', name), contents)
    const address = `${site.basePath}/reader/${reader.entry}`
    const readerParts = reader.atOnce.slice(1).map((name) => `${site.basePath}/reader/${name}`)
    return lightenPages(OUT, site.basePath, {
      reader: address,
      readerParts,
      embed: `${site.basePath}/reader/${embed.name}`,
      preloadFonts: FIRST_FONTS,
      origins: mapboxOrigins(mapbox),
    })
  })
  await timed('Pages like others written', () =>
    run('tsx', ['scripts/write-alike.tsx'], { ...environment, NODE_ENV: 'production' }),
  )
  for (const file of listFiles(OUT)) if (file.endsWith('.html') && !pages.has(file)) pages.set(file, 'document')
  await timed('Answers to oEmbed written', async () => writeOembed(OUT, site))
  await timed('Pack written', () => writePackFiles(OUT, site))
  await timed('Offline lists written', () =>
    process.env.OFFLINE === 'off'
      ? writeRetired(OUT)
      : writeOffline(
          OUT,
          site.basePath,
          listStories().map((slug) => openStory(slug)),
        ),
  )
  writeHosting(OUT, site.basePath)
  await timed('Files compressed', async () => compressFiles(OUT, join('.cache', 'compressed', OUT)))
  writeStamp(site)

  const atOnce = reader.atOnce.map((name) => join('reader', name))
  console.log(`\n${formatSizes(measurePages(OUT, pages, atOnce, site.basePath))}\n`)
}

async function drawFigures(environment: Record<string, string>) {
  const script = 'scripts/draw-figures.ts'
  if (existsSync(script)) await run('tsx', [script], environment)
  else console.log('There are no figures to draw yet.')
}

async function run(...[tool, args, environment]: Parameters<typeof runTool>) {
  const code = await runTool(tool, args, environment)
  if (code !== 0) throw new Error(`the build stopped at ${tool} ${args.join(' ')}`)
}

async function timed<T>(what: string, work: () => Promise<T>): Promise<T> {
  const start = performance.now()
  const result = await work()
  console.log(`${what} (${((performance.now() - start) / 1000).toFixed(1)} s)`)
  return result
}
