/**
 * `npm run lock`: puts back the entries of packages for other systems that npm leaves out of the lock file when it can't
 * reach them (a registry mirror that holds only some systems), because `npm ci` refuses a lock file without them. Run it
 * after a change of dependencies. Their names say for which system they are: `@next/swc-win32-x64-msvc`.
 */
import { readFileSync, writeFileSync } from 'node:fs'

type Entry = {
  version?: string
  cpu?: string[]
  libc?: string[]
  dev?: boolean
  optional?: boolean
  os?: string[]
  optionalDependencies?: Record<string, string>
}

const FILE = 'package-lock.json'
const SYSTEM =
  /(aix|android|darwin|freebsd|linux|netbsd|openbsd|openharmony|sunos|win32)-(arm64|arm|ia32|x64|ppc64|riscv64|s390x)(?:-(gnu|musl|msvc|eabi)\w*)?$/

const lock = JSON.parse(readFileSync(FILE, 'utf8')) as { packages: Record<string, Entry> }
let added = 0
for (const [path, parent] of Object.entries(lock.packages)) {
  for (const [name, version] of Object.entries(parent.optionalDependencies ?? {})) {
    if (lock.packages[`node_modules/${name}`] || lock.packages[`${path}/node_modules/${name}`]) continue
    lock.packages[`node_modules/${name}`] = describePackage(name, version, parent.dev)
    added += 1
  }
}
const sorted = Object.entries(lock.packages).sort(([a], [b]) => a.localeCompare(b, 'en'))
writeFileSync(FILE, `${JSON.stringify({ ...lock, packages: Object.fromEntries(sorted) }, null, 2)}\n`)
console.log(`${added} packages of other systems were put back into ${FILE}`)

function describePackage(name: string, version: string, dev: boolean | undefined): Entry {
  const [, os, cpu, library] = SYSTEM.exec(name) ?? []
  if (!os || !cpu) throw new Error(`${name}: its name does not say for which system it is`)
  if (!/^\d+\.\d+\.\d+[\w.-]*$/.test(version)) throw new Error(`${name}: "${version}" is not one exact version`)
  const libc = os === 'linux' && library ? { libc: [library === 'musl' ? 'musl' : 'glibc'] } : {}
  return { version, cpu: [cpu], ...libc, ...(dev ? { dev } : {}), optional: true, os: [os] }
}
