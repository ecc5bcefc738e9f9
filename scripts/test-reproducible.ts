/**
 * `npm run test:reproducible`: builds the fixture's site twice, from copies of this folder at two other places, and names every file
 * that is not the same to the byte. `-- --site` builds the real site instead.
 */
import { spawnSync } from 'node:child_process'
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { FIXTURE, REAL } from './fixture-site'
import { listFiles } from './lighten-pages'
import { stopWith } from './stop-with'

try {
  const environment = process.argv.includes('--site') ? REAL : FIXTURE
  const work = mkdtempSync(join(tmpdir(), 'twice-'))
  try {
    // Of different lengths, for what holds a path would then differ in length, too.
    const [first = '', second = ''] = ['one', 'another/place'].map((name) => buildIn(join(work, name), environment))
    const different = compareFolders(first, second)
    if (different.length > 0) throw new Error(`not the same in both builds:\n  ${different.join('\n  ')}`)
    console.log(`Two builds, ${listFiles(first).length} files: the same to the byte.`)
  } finally {
    rmSync(work, { recursive: true, force: true, maxRetries: 5 })
  }
} catch (error) {
  stopWith(error)
}

/** Copies what git knows of this folder, and builds there. @returns the folder of the export. */
function buildIn(folder: string, environment: Record<string, string>): string {
  const { stdout } = run('git', ['ls-files', '-z', '--cached', '--others', '--exclude-standard'], '.')
  for (const file of stdout.split('\0').filter(Boolean)) {
    mkdirSync(dirname(join(folder, file)), { recursive: true })
    cpSync(file, join(folder, file))
  }
  cpSync('node_modules', join(folder, 'node_modules'), { recursive: true, verbatimSymlinks: true })
  console.log(`Building in ${folder}`)
  run('npx', ['tsx', 'scripts/build.ts'], folder, environment)
  return join(folder, environment.OUT_DIR || 'out')
}

function run(command: string, args: string[], cwd: string, environment: Record<string, string> = {}) {
  // Without the store of the build: what was once made would be the same in any case.
  const env = { ...process.env, ...environment, CI: 'true' }
  const done = spawnSync(command, args, { cwd, env, encoding: 'utf8', maxBuffer: 1 << 28 })
  if (done.status !== 0) throw new Error(`${command} ${args.join(' ')} stopped:\n${done.stdout}\n${done.stderr}`)
  return done
}

/** Files that one of two folders lacks, or that are not the same in both. */
function compareFolders(first: string, second: string): string[] {
  const [ours, others] = [new Set(listFiles(first)), new Set(listFiles(second))]
  return [...new Set([...ours, ...others])]
    .sort()
    .filter(
      (file) =>
        !ours.has(file) ||
        !others.has(file) ||
        !readFileSync(join(first, file)).equals(readFileSync(join(second, file))),
    )
}
