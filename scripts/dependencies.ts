/**
 * `npm run dependencies`: what the packages are that this rests on. Known holes of those that ship (npm audit), a bill of materials
 * (`.cache/sbom.json`, CycloneDX), and their licences. What the registry does not answer is said, and is no failure.
 */
import { execFileSync } from 'node:child_process'
import { mkdirSync, writeFileSync } from 'node:fs'

/** What may be shipped, and what may build and test it. */
const LICENCES = [
  'MIT',
  'MIT-0',
  'ISC',
  'BSD-2-Clause',
  'BSD-3-Clause',
  '0BSD',
  'Apache-2.0',
  'MPL-2.0',
  'CC0-1.0',
  'CC-BY-4.0',
  'CC-BY-3.0',
  'BlueOak-1.0.0',
  'Python-2.0',
  'OFL-1.1',
  'Zlib',
]
/** Others, each looked at: in a site only with a token (README.md), and two that run at build time only and are not changed. */
const LOOKED_AT = ['mapbox-gl', '@img/sharp-libvips', 'citeproc']
const OURS = 'the-map-on-the-table@'
const OUT = '.cache/sbom.json'

mkdirSync('.cache', { recursive: true })
const problems = [...auditShipped(), ...writeBill(), ...checkLicences()]
for (const problem of problems) console.error(problem)
process.exit(problems.length > 0 ? 1 : 0)

function auditShipped(): string[] {
  const answer = npm(['audit', '--omit=dev', '--json'])
  const { metadata, message } = JSON.parse(answer || '{}') as {
    metadata?: { vulnerabilities: Record<string, number> }
    message?: string
  }
  if (!metadata) {
    console.log(`Known holes: not asked, the registry does not answer (${message?.split('\n')[0] ?? 'no answer'})`)
    return []
  }
  const { total = 0 } = metadata.vulnerabilities
  console.log(`Known holes in what ships: ${total}`)
  return total > 0 ? ['npm audit --omit=dev names them'] : []
}

function writeBill(): string[] {
  const bill = npm(['sbom', '--sbom-format=cyclonedx', '--sbom-type=application'])
  try {
    const { components } = JSON.parse(bill) as { components: unknown[] }
    writeFileSync(OUT, bill)
    console.log(`Bill of materials: ${components.length} packages, ${OUT}`)
    return []
  } catch {
    return [`npm sbom gave no bill of materials: ${bill.slice(0, 200)}`]
  }
}

function checkLicences(): string[] {
  const tool = 'node_modules/license-checker-rseidelsohn/bin/license-checker-rseidelsohn.js'
  const found = execFileSync(process.execPath, [tool, '--json', '--excludePrivatePackages'], {
    encoding: 'utf8',
    maxBuffer: 1e8,
  })
  const packages = Object.entries(JSON.parse(found) as Record<string, { licenses: string | string[] }>)
  // Any of what is offered, with all that goes with it.
  const isFree = (licence: string) =>
    licence
      .replace(/[()*]/g, '')
      .split(' OR ')
      .some((offer) => offer.split(' AND ').every((one) => LICENCES.includes(one)))
  const others = packages.filter(
    ([name, { licenses }]) =>
      ![licenses].flat().every(isFree) && !LOOKED_AT.some((one) => name.startsWith(one)) && !name.startsWith(OURS),
  )
  console.log(`Licences: ${packages.length} packages, ${others.length} not on the list`)
  return others.map(([name, { licenses }]) => `${name}: ${licenses}`)
}

function npm(args: string[]): string {
  const command = process.env.npm_execpath
  try {
    return command
      ? execFileSync(process.execPath, [command, ...args], {
          encoding: 'utf8',
          maxBuffer: 1e8,
          stdio: ['ignore', 'pipe', 'ignore'],
        })
      : execFileSync('npm', args, { encoding: 'utf8', maxBuffer: 1e8, stdio: ['ignore', 'pipe', 'ignore'] })
  } catch (error) {
    return (error as { stdout?: string }).stdout ?? ''
  }
}
