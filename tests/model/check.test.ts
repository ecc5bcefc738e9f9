import { spawnSync } from 'node:child_process'
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, it, vi } from 'vitest'
import { readIndex } from '../../components/stage/basemap/read-index'
import { BROKEN_STORIES } from './broken-stories'

vi.setConfig({ testTimeout: 90_000 })

const root = mkdtempSync(join(tmpdir(), 'check-'))
mkdirSync(join(root, 'stories'))
for (const name of ['good', 'broken'])
  cpSync(join(BROKEN_STORIES, '_good'), join(root, 'stories', name), { recursive: true })
for (const name of ['unknown-source', 'unused-entries']) {
  const filter = (path: string) => !path.endsWith('expected.txt')
  cpSync(join(BROKEN_STORIES, name), join(root, 'stories/broken'), { recursive: true, filter })
}
// On one site two stories can't have one exercise.
const lessons = join(root, 'stories/broken/lessons.yaml')
writeFileSync(lessons, readFileSync(lessons, 'utf8').replaceAll('three-cards', 'three-slips'))
// One map of everything: which maps there are is not what is tested here.
mkdirSync(join(root, 'public/map'), { recursive: true })
const [world] = readIndex()
writeFileSync(
  join(root, 'public/map/index.json'),
  JSON.stringify({ basemaps: [{ ...world, extent: [-180, -85, 180, 85], zoom: [0, 22] }] }),
)
writeFileSync(join(root, 'stories/site.yaml'), 'name: Bridges\nlanguage: en\n')
afterAll(() => rmSync(root, { recursive: true }))

function run(...slugs: string[]) {
  const script = join(import.meta.dirname, '../../scripts/check.ts')
  const tsx = import.meta.resolve('tsx')
  return spawnSync(process.execPath, ['--import', tsx, script, ...slugs], { cwd: root, encoding: 'utf8' })
}

function check(...slugs: string[]): { lines: string[]; status: number | null } {
  const { stdout, status } = run(...slugs)
  return { lines: stdout.trimEnd().split('\n'), status }
}

it('says of a good story only what an editor should look at, and passes', () => {
  expect(check('good')).toEqual({
    lines: [
      'stories/good/claims.yaml:1:1  warning: claim "opened-in-may" is firm, but rests on one origin only, "register-2015"',
      'stories/good/sources.yaml:1:1  warning: sources with an address and no archived copy: 1, this one first',
      '1 story: 0 errors, 2 warnings',
    ],
    status: 0,
  })
})

it('prints warnings, then errors, of all stories, and fails', () => {
  const { lines, status } = check()
  expect(lines.at(-1)).toBe('2 stories: 1 error, 3 warnings')
  expect(lines.at(-2)).toBe(
    'stories/broken/events.yaml:8:13  unknown source "register-2016" — did you mean "register-2015"?',
  )
  expect(lines[0]).toContain('warning: nothing uses yet: ')
  expect(status).toBe(1)
})

it('counts warnings that were accepted, so that a new one is seen', () => {
  cpSync(join(root, 'stories/good'), join(root, 'stories/seen'), { recursive: true })
  expect(check('seen', '--accept').lines).toEqual([
    '1 story: 0 errors, 0 warnings, 2 accepted before (--all shows them)',
  ])
  const path = join(root, 'stories/seen/events.yaml')
  writeFileSync(path, readFileSync(path, 'utf8').replace('opens to carts.', 'opens to carts on 3 June 2015.'))
  expect(check('seen').lines).toEqual([
    'stories/seen/events.yaml:1:1  warning: event "bridge-opens" is dated 2015-05, and its words say 3 June 2015',
    '1 story: 0 errors, 1 warning, 2 accepted before (--all shows them)',
  ])
  const { problems } = JSON.parse(run('seen', '--json').stdout)
  expect(problems.map(({ line, accepted }: { line: number; accepted: boolean }) => [line, accepted])).toEqual([
    [1, true],
    [1, true],
    [1, false],
  ])
  rmSync(join(root, 'stories/seen'), { recursive: true })
})

it('ends with 2 and one line, when it is called wrongly', () => {
  expect(run('god')).toMatchObject({ status: 2, stderr: 'unknown story "god" — did you mean "good"?\n' })
  expect(run('--al').status).toBe(2)
})
