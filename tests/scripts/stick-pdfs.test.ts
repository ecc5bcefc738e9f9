import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { strFromU8, unzipSync } from 'fflate'
import { afterAll, expect, it } from 'vitest'
import { listMade } from '../../scripts/list-made'
import { writeStick } from '../../scripts/stick/write-stick'
import { readFixture } from '../fixture-story/read-fixture'

const out = mkdtempSync(join(tmpdir(), 'out-'))
afterAll(() => rmSync(out, { recursive: true }))
const site = { origin: '', basePath: '', known: false }
const story = { slug: 'lamp', updated: readFixture().updated }
const PDF = 'lamp/teach/pack/slips-a4.pdf'

it('takes the printed pack along once it is listed on its page, with a link that works in a folder', async () => {
  const page = join(out, 'lamp/teach/pack/index.html')
  mkdirSync(join(page, '..'), { recursive: true })
  writeFileSync(
    page,
    `<!DOCTYPE html><html><head></head><body><ul hidden="" data-made="true"><li data-address="/${PDF}">Slips</li></ul></body></html>`,
  )
  expect(Object.keys(unzipSync(await writeStick(out, story, site)))).not.toContain(PDF)
  writeFileSync(join(out, PDF), '%PDF-1.4 slips')
  listMade(page)
  const files = unzipSync(await writeStick(out, story, site))
  expect(strFromU8(files[PDF] as Uint8Array)).toBe(readFileSync(join(out, PDF), 'utf8'))
  expect(strFromU8(files['lamp/teach/pack/index.html'] as Uint8Array)).toContain('href="slips-a4.pdf"')
})
