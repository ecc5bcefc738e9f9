/** Hosts that are built with `packages/map-story` as it is packed, and opened: two elements on a page must both come to life. */
import { existsSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { chromium } from '@playwright/test'
import { thisMachine } from '../find-browser'
import { FIXTURE } from '../fixture-site'
import { findFreePort } from '../free-port'
import { ensureBrowser, waysToInstall } from '../install-browser'
import { serveFolder } from '../static-server'
import { forget, type Host, install, run, writeSite } from './host'

const CHAPTERS = ['quay', 'barges']
const PAGE =
  '<!doctype html><html lang="en"><title>A host</title><div id="root"></div><script type="module" src="/main.js"></script></html>'
const VITE = 'vite@7.1.7'
const REACT = ['react@19.1.1', 'react-dom@19.1.1']

type Builder = {
  packages: string[]
  /** @param site Where the fixture story stands, with a slash at its end. */
  files(site: string): Record<string, string>
  build: string[]
  out: string
}

const attributes = 'story="lamp-on-the-pier" layout="stepper"'
const COUNT = 'window.ready = (window.ready ?? 0) + 1'
const reactHost = (site: string) =>
  `<>{${JSON.stringify(CHAPTERS)}.map((chapter) => <MapStory key={chapter} site="${site}" chapter={chapter} ${attributes} onReady={() => { ${COUNT} }}><a href="#">A story</a></MapStory>)}</>`

const BUILDERS: Record<string, Builder> = {
  'Vite with React, in StrictMode': {
    packages: [VITE, '@vitejs/plugin-react@5.0.4', ...REACT],
    files: (site) => ({
      'index.html': PAGE.replace('main.js', 'main.jsx'),
      'vite.config.js': `import react from '@vitejs/plugin-react'; export default { plugins: [react()] }`,
      'main.jsx': `import { StrictMode } from 'react'; import { createRoot } from 'react-dom/client'; import { MapStory } from 'map-story/react'
createRoot(document.getElementById('root')).render(<StrictMode>${reactHost(site)}</StrictMode>)`,
    }),
    build: ['vite', 'build'],
    out: 'dist',
  },
  'Vite with Vue': {
    packages: [VITE, '@vitejs/plugin-vue@6.0.1', 'vue@3.5.22'],
    files: (site) => ({
      'index.html': PAGE,
      'vite.config.js': `import vue from '@vitejs/plugin-vue'; export default { plugins: [vue()] }`,
      'main.js': `import { createApp } from 'vue'; import App from './App.vue'; createApp(App).mount('#root')`,
      'App.vue': `<script setup>import { MapStory } from 'map-story/vue'
const count = () => { ${COUNT} }</script>
<template><MapStory v-for="chapter in ${JSON.stringify(CHAPTERS).replaceAll('"', "'")}" :key="chapter" site="${site}" :chapter="chapter" ${attributes} @ready="count"><a href="#">A story</a></MapStory></template>`,
    }),
    build: ['vite', 'build'],
    out: 'dist',
  },
  'Vite with Svelte': {
    packages: [VITE, '@sveltejs/vite-plugin-svelte@6.2.1', 'svelte@5.39.6'],
    files: (site) => ({
      'index.html': PAGE,
      'vite.config.js': `import { svelte } from '@sveltejs/vite-plugin-svelte'; export default { plugins: [svelte()] }`,
      'main.js': `import { mount } from 'svelte'; import App from './App.svelte'; mount(App, { target: document.getElementById('root') })`,
      'App.svelte': `<script>import { onMount } from 'svelte'; import { loadMapStory } from 'map-story'
onMount(() => loadMapStory('${site}')); const count = () => { ${COUNT} }</script>
{#each ${JSON.stringify(CHAPTERS)} as chapter}<map-story {chapter} ${attributes} onready={count}><a href="#top">A story</a></map-story>{/each}`,
    }),
    build: ['vite', 'build'],
    out: 'dist',
  },
  'Next, exported': {
    // This site’s own copies stand above the folder.
    packages: [],
    files: (site) => ({
      'next.config.js': `export default { output: 'export', devIndicators: false }`,
      'app/layout.jsx':
        'export default function Layout({ children }) { return <html lang="en"><body>{children}</body></html> }',
      'app/page.jsx': `'use client'
import { StrictMode } from 'react'; import { MapStory } from 'map-story/react'
export default function Page() { return <StrictMode>${reactHost(site)}</StrictMode> }`,
    }),
    build: ['next', 'build'],
    out: 'out',
  },
}

export const PACKAGES: Host[] = Object.entries(BUILDERS).map(([name, builder]) => ({
  name: `map-story in ${name}`,
  from: 'npm',
  left: { package: 'whole' },
  show: async () => ({ package: await buildAndOpen(name, builder) }),
}))

/** @returns `whole` when every element of the page has told that it is ready and has its frame. */
async function buildAndOpen(name: string, { packages, files, build, out }: Builder): Promise<string> {
  if (!existsSync(join(FIXTURE.OUT_DIR, 'index.html'))) throw new Error('needs the fixture site: npm run build:fixture')
  const story = await serveFolder(FIXTURE.OUT_DIR, { basePath: FIXTURE.BASE_PATH, port: await findFreePort(8180) })
  try {
    const folder = writeSite(name.toLowerCase().replace(/[^a-z]+/g, '-'), {
      'package.json': '{"name":"a-host","private":true,"type":"module"}',
      ...files(story.address),
    })
    forget(folder, out)
    if (packages.length > 0) install(folder, packages)
    run('npm', ['pack', '--silent', '--pack-destination', resolve(folder), resolve('packages/map-story')], folder)
    run(
      'sh',
      ['-c', 'mkdir -p node_modules/map-story && tar xzf map-story-*.tgz --strip 1 -C node_modules/map-story'],
      folder,
    )
    run('npx', build, folder)
    // What serves it has a page for what it does not find.
    if (!existsSync(join(folder, out, '404.html'))) writeFileSync(join(folder, out, '404.html'), '')
    const host = await serveFolder(join(folder, out), { basePath: '', port: await findFreePort(8190) })
    try {
      return await open(host.address)
    } finally {
      host.server.close()
    }
  } finally {
    story.server.close()
  }
}

async function open(address: string): Promise<string> {
  const machine = await thisMachine()
  const browser = await chromium.launch({
    executablePath: ensureBrowser(machine, waysToInstall()),
    args: ['--no-sandbox', '--disable-gpu'],
  })
  try {
    const page = await browser.newPage({ viewport: { width: 900, height: 1400 } })
    const errors: string[] = []
    page.on('pageerror', ({ message }) => errors.push(message))
    await page.goto(address)
    await page.waitForFunction((count) => (window as unknown as { ready?: number }).ready === count, CHAPTERS.length, {
      timeout: 30_000,
    })
    if (errors.length > 0) throw new Error(errors.join('; '))
    const frames = await page.locator('map-story iframe').count()
    return frames === CHAPTERS.length ? 'whole' : 'nothing'
  } finally {
    await browser.close()
  }
}
