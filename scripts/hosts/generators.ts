/** Hosts that make pages of Markdown. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { FOLDER, forget, type Host, install, type Kind, run, type Shown, writeSite } from './host'

const HEAD = '---\ntitle: A page\n---\n\nText.\n\n'
const MODULE = '{"type":"module"}'
const CODES = ['frame', 'markdown', 'element'] as const

/** A page for each code that a host takes, all built at once. */
function buildPages(
  {
    folder,
    name,
    kinds,
    codes,
  }: { folder: string; name: (kind: Kind) => string; kinds: readonly Kind[]; codes: Record<Kind, string> },
  build: (folder: string) => void,
  read: (kind: Kind) => string,
): Shown {
  writeSite(folder, Object.fromEntries(kinds.map((kind) => [name(kind), HEAD + codes[kind]])))
  build(join(FOLDER, folder))
  return Object.fromEntries(kinds.map((kind) => [kind, readFileSync(join(FOLDER, folder, read(kind)), 'utf8')]))
}

const WHOLE = { frame: 'whole', markdown: 'whole', element: 'whole' } as const

export const GENERATORS: Host[] = [
  {
    name: 'Hugo, as it comes',
    picture: 'markdown',
    commands: ['hugo'],
    from: 'apt-get install hugo',
    left: { frame: 'nothing', markdown: 'credit', element: 'nothing' },
    show: (codes) => buildHugo(codes, (kind) => codes[kind]),
  },
  {
    name: 'Hugo, with the shortcode',
    picture: 'frame',
    commands: ['hugo'],
    from: 'apt-get install hugo',
    left: { frame: 'whole', element: 'whole' },
    show: (codes) => buildHugo(codes, (kind) => `{{< this-${kind} >}}`),
  },
  {
    name: 'Jekyll',
    picture: 'frame',
    built: 'jekyll/_site',
    commands: ['jekyll'],
    from: 'apt-get install jekyll',
    left: WHOLE,
    show: (codes) => {
      writeSite('jekyll', { '_config.yml': 'title: A host\n' })
      return buildPages(
        { folder: 'jekyll', name: (kind) => `${kind}.md`, kinds: CODES, codes },
        (folder) => run('jekyll', ['build', '--quiet'], folder),
        (kind) => `_site/${kind}.html`,
      )
    },
  },
  {
    name: 'Eleventy',
    picture: 'frame',
    built: 'eleventy/_site',
    from: 'npm',
    left: WHOLE,
    show: (codes) => {
      const folder = writeSite('eleventy', { 'package.json': MODULE })
      install(folder, ['@11ty/eleventy@3.1.2'])
      return buildPages(
        { folder: 'eleventy', name: (kind) => `src/${kind}.md`, kinds: CODES, codes },
        () => run('npx', ['eleventy', '--input=src', '--quiet'], folder),
        (kind) => `_site/${kind}/index.html`,
      )
    },
  },
  {
    name: 'VitePress',
    picture: 'frame',
    built: 'vitepress/.vitepress/dist',
    from: 'npm',
    // A script in a page’s Markdown is the page’s own code there: the builder’s line goes into the site’s head.
    left: { frame: 'whole', markdown: 'whole' },
    show: (codes) => {
      const folder = writeSite('vitepress', { 'package.json': MODULE })
      install(folder, ['vitepress@1.6.4', 'vue@3.5.22'])
      forget(folder, 'index.md', '.vitepress')
      return buildPages(
        { folder: 'vitepress', name: (kind) => `${kind}.md`, kinds: ['frame', 'markdown'], codes },
        () => run('npx', ['vitepress', 'build'], folder),
        (kind) => `.vitepress/dist/${kind}.html`,
      )
    },
  },
  {
    name: 'Astro',
    picture: 'frame',
    built: 'astro/dist',
    from: 'npm',
    left: WHOLE,
    show: (codes) => {
      const folder = writeSite('astro', { 'package.json': MODULE })
      install(folder, ['astro@5.14.1'])
      forget(folder, 'src/pages')
      return buildPages(
        { folder: 'astro', name: (kind) => `src/pages/${kind}.md`, kinds: CODES, codes },
        () => run('npx', ['astro', 'build', '--silent'], folder),
        (kind) => `dist/${kind}/index.html`,
      )
    },
  },
  {
    name: 'Docusaurus, .mdx',
    picture: 'frame',
    built: 'docusaurus/build',
    from: 'npm',
    left: { frame: 'whole', markdown: 'whole' },
    show: (codes) => {
      const folder = writeSite('docusaurus', {
        'package.json': '{"name":"a-host","private":true}',
        'docusaurus.config.js': `module.exports = { title: 'A host', url: 'https://host.example', baseUrl: '/', onBrokenLinks: 'warn', presets: [['classic', { docs: { routeBasePath: '/' }, blog: false, theme: {} }]] }`,
      })
      install(folder, [
        '@docusaurus/core@3.9.1',
        '@docusaurus/preset-classic@3.9.1',
        '@mdx-js/react@3.1.1',
        // Its progress bar does not know what later ones ask of it.
        'webpack@5.101.3',
        'react@19.1.1',
        'react-dom@19.1.1',
      ])
      return buildPages(
        { folder: 'docusaurus', name: (kind) => `docs/${kind}.mdx`, kinds: ['frame', 'markdown'], codes },
        () => run('npx', ['docusaurus', 'build', '--no-minify'], folder),
        (kind) => `build/${kind}/index.html`,
      )
    },
  },
]

/** @param page What stands in the page of a code; `this-<kind>` is a shortcode with that code. */
function buildHugo(codes: Record<Kind, string>, page: (kind: Kind) => string): Shown {
  writeSite('hugo', {
    'config.toml': 'baseURL = "https://host.example/"\n',
    'layouts/_default/single.html': '{{ .Content }}',
    'layouts/index.html': '{{ .Content }}',
    ...Object.fromEntries(CODES.map((kind) => [`layouts/shortcodes/this-${kind}.html`, codes[kind]])),
  })
  return buildPages(
    { folder: 'hugo', name: (kind) => `content/${kind}.md`, kinds: CODES, codes: mapCodes(page) },
    (folder) => run('hugo', ['--quiet', '--disableKinds=taxonomy,term,RSS,sitemap'], folder),
    (kind) => `public/${kind}/index.html`,
  )
}

function mapCodes(page: (kind: Kind) => string): Record<Kind, string> {
  return Object.fromEntries(CODES.map((kind) => [kind, page(kind)])) as Record<Kind, string>
}
