import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import type { Server } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { compressFiles } from '../../scripts/compress-files'
import { findFreePort } from '../../scripts/free-port'
import { serveFolder } from '../../scripts/static-server'

const folder = mkdtempSync(join(tmpdir(), 'site-'))
let address: string
let server: Server

beforeAll(async () => {
  mkdirSync(join(folder, 'chapter'))
  mkdirSync(join(folder, 'reader'))
  writeFileSync(join(folder, 'index.html'), `<p>${'long enough to be worth it '.repeat(80)}</p>`)
  writeFileSync(join(folder, 'chapter/index.html'), 'a chapter')
  writeFileSync(join(folder, '404.html'), 'not here')
  writeFileSync(join(folder, 'reader/reader.ABCD1234.js'), '1')
  compressFiles(folder)
  ;({ address, server } = await serveFolder(folder, { basePath: '/stories', port: await findFreePort(4300) }))
})
afterAll(() => {
  server.close()
  rmSync(folder, { recursive: true })
})

const ask = (path: string, headers = {}) => fetch(new URL(path, address), { redirect: 'manual', headers })

test('a page is sent compressed, and asked for again every time', async () => {
  const response = await ask('./', { 'Accept-Encoding': 'br' })
  expect(response.status).toBe(200)
  expect(response.headers.get('content-encoding')).toBe('br')
  expect(response.headers.get('cache-control')).toBe('no-cache')
  expect(await response.text()).toContain('worth it')
})

test('a file with a hash in its name is kept for good', async () => {
  expect((await ask('reader/reader.ABCD1234.js')).headers.get('cache-control')).toContain('immutable')
})

test('what is not there gets the 404 page', async () => {
  const response = await ask('nowhere/')
  expect(response.status).toBe(404)
  expect(await response.text()).toBe('not here')
})

test('an address without its last slash leads to the one with it', async () => {
  const response = await ask('chapter')
  expect(response.status).toBe(302)
  expect(response.headers.get('location')).toBe('/stories/chapter/')
})

test('what is above the base path leads to it', async () => {
  expect((await ask('/')).headers.get('location')).toBe('/stories/')
})

test('a port that is taken is an error in one line', async () => {
  const port = Number(new URL(address).port)
  await expect(serveFolder(folder, { basePath: '', port })).rejects.toThrow(`port ${port} is taken`)
})
