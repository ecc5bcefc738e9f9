import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from '@playwright/test'
import { listFiles } from '../../scripts/lighten-pages'

/** What only the preview has: the gallery, the studio, the scripts that its pages run, links into an editor. */
const PATHS = /(^|\/)(gallery|studio)(\/|\.|$)|development/
const CONTENT = /vscode:\/\/file|LIVE_PORT/

test('no file of the build is of the preview, and none holds what its panels do', () => {
  const files = listFiles('out')
  expect(files.length).toBeGreaterThan(500)
  expect(files.filter((file) => PATHS.test(file))).toEqual([])
  const scripts = files.filter((file) => /\.(js|html)$/.test(file))
  expect(scripts.filter((file) => CONTENT.test(readFileSync(join('out', file), 'utf8')))).toEqual([])
})
