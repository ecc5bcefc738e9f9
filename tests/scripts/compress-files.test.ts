import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { brotliDecompressSync, gunzipSync } from 'node:zlib'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { compressFiles } from '../../scripts/compress-files'

let out = ''
let kept = ''
beforeEach(() => {
  out = mkdtempSync(join(tmpdir(), 'out-'))
  kept = mkdtempSync(join(tmpdir(), 'kept-'))
})
afterEach(() => {
  for (const folder of [out, kept]) rmSync(folder, { recursive: true })
})

const page = (name: string, text: string) => writeFileSync(join(out, name), text.repeat(1000))
const readBoth = (name: string) => [
  String(brotliDecompressSync(readFileSync(join(out, `${name}.br`)))),
  String(gunzipSync(readFileSync(join(out, `${name}.gz`)))),
]

describe('files of a site are compressed', () => {
  it('by content: what is as it was is copied, what has changed is compressed anew', () => {
    page('a.html', 'one ')
    page('b.html', 'two ')
    compressFiles(out, kept)
    // What is kept is marked, so that a copy can be told from a new one.
    for (const name of readdirSync(kept)) writeFileSync(join(kept, name), 'kept')
    page('b.html', 'three ')
    compressFiles(out, kept)
    expect(readFileSync(join(out, 'a.html.br'), 'utf8')).toBe('kept')
    expect(readFileSync(join(out, 'a.html.gz'), 'utf8')).toBe('kept')
    expect(readBoth('b.html')).toEqual(['three '.repeat(1000), 'three '.repeat(1000)])
  })

  it('and copies that no file wants any more go', () => {
    page('a.html', 'one ')
    page('same.html', 'one ')
    compressFiles(out, kept)
    const first = readdirSync(kept)
    expect(first).toHaveLength(2)
    page('a.html', 'two ')
    page('same.html', 'two ')
    compressFiles(out, kept)
    expect(readdirSync(kept)).toHaveLength(2)
    expect(readdirSync(kept).filter((name) => first.includes(name))).toEqual([])
    expect(readBoth('same.html')).toEqual(['two '.repeat(1000), 'two '.repeat(1000)])
  })

  it('unless they are small, or of a kind that is compressed already', () => {
    writeFileSync(join(out, 'small.html'), 'one')
    page('picture.png', 'one ')
    compressFiles(out, kept)
    expect(readdirSync(out).sort()).toEqual(['picture.png', 'small.html'])
  })
})
