/**
 * `npm run bench`: prints times and frames beside those of the same page without its script. It fails nothing, because
 * they depend on the machine. `-- --no-build` measures the site that stands in out/.
 */
import { existsSync, rmSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { benchPages, type Row } from './bench-pages'
import { listFiles } from './lighten-pages'
import { runTool } from './run-tool'
import { stopWith } from './stop-with'

try {
  const rows = process.argv.includes('--no-build') ? [] : await benchBuild()
  rows.push(...(await benchPages()))
  console.log(`\n${formatRows([{ what: '', measured: 'measured', beside: 'beside' }, ...rows])}`)
  process.exit(0)
} catch (error) {
  stopWith(error)
}

async function benchBuild(): Promise<Row[]> {
  const check = await time('scripts/check.ts')
  for (const folder of ['.next', 'out', 'public/figures']) rmSync(folder, { recursive: true, force: true })
  const full = await time('scripts/build.ts')
  const drawn = Date.now()
  const again = await time('scripts/build.ts')
  const figures = existsSync('public/figures') ? listFiles('public/figures') : []
  const redrawn = figures.filter((file) => statSync(join('public/figures', file)).mtimeMs > drawn)
  return [
    { what: 'check', measured: seconds(check), beside: 'about 2 s' },
    { what: 'full build', measured: seconds(full), beside: 'about 60 s on two cores' },
    {
      what: 'second build',
      measured: seconds(again),
      beside: `${redrawn.length} of ${figures.length} figures drawn again`,
    },
  ]
}

/** Runs a script and gives its time in ms. */
async function time(script: string): Promise<number> {
  const start = performance.now()
  const code = await runTool('tsx', [script], { BASE_PATH: '' })
  if (code !== 0) throw new Error(`${script} failed: there is nothing to measure`)
  return performance.now() - start
}

function formatRows(rows: Row[]): string {
  const width = (key: keyof Row) => Math.max(...rows.map((row) => row[key].length))
  const [first, second] = [width('what'), width('measured')]
  return rows.map((row) => `${row.what.padEnd(first)}  ${row.measured.padStart(second)}  ${row.beside}`).join('\n')
}

function seconds(ms: number): string {
  return `${(ms / 1000).toFixed(1)} s`
}
