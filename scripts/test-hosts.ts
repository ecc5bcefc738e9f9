/**
 * `npm run test:hosts`: pastes the builder's codes into real hosts, and prints what is left of each. What a host is made of is
 * installed by npm beside it (`.cache/hosts`), or named where it comes from the system. Words after `--` choose among the hosts.
 */
import { execFileSync } from 'node:child_process'
import { frameCode, markdownCode, scriptCode } from '../components/embed/embed-code'
import type { Host, Kind, Left } from './hosts/host'
import { HOSTS } from './hosts/list-hosts'
import { SAMPLE } from './hosts/sample-choice'

const CODES: Record<Kind, string> = {
  frame: frameCode(SAMPLE),
  markdown: markdownCode(SAMPLE),
  element: scriptCode(SAMPLE),
}
const KINDS = Object.keys(CODES) as Kind[]

const wanted = process.argv.slice(2)
const hosts = HOSTS.filter(({ name }) => wanted.every((word) => name.toLowerCase().includes(word.toLowerCase())))
let failures = 0
print('', KINDS)
for (const host of hosts) {
  if (host.command && !isThere(host.command)) {
    print(host.name, [`skipped: ${host.command} is missing (${host.from})`])
    continue
  }
  print(
    host.name,
    KINDS.map((kind) => tryCode(host, kind)),
  )
}
console.log(failures === 0 ? '\nAs docs/embedding.md says.' : `\n${failures} otherwise than docs/embedding.md says.`)
process.exit(failures === 0 ? 0 : 1)

function tryCode(host: Host, kind: Kind): string {
  const expected = host.left[kind]
  if (!expected) return 'not meant for it'
  try {
    const left = readLeft(host.show(CODES[kind], kind), kind)
    if (left === expected) return left
    failures++
    return `${left.toUpperCase()}, not ${expected}`
  } catch (error) {
    failures++
    const said = error as { stderr?: string; message: string }
    return `FAILED: ${(said.stderr || said.message).trim().split('\n').slice(0, 3).join(' ').slice(0, 300)}`
  }
}

function readLeft(html: string, kind: Kind): Left {
  const hasCredit =
    /<a [^>]*href="?https:\/\/example\.org\/a-story\/one\/#dawn"?[^>]*>\s*The first, from “A story”/.test(html)
  const frame =
    kind === 'element'
      ? /<map-story [^>]*scene="?dawn/
      : /<iframe [^>]*src="?https:\/\/example\.org\/embed\/a-story\/one\/\?scene=dawn/
  if (frame.test(html) && hasCredit) return 'whole'
  return hasCredit ? 'credit' : 'nothing'
}

function isThere(command: string): boolean {
  try {
    execFileSync('sh', ['-c', `command -v ${command}`], { stdio: 'ignore' })
    return true
  } catch {
    return false
  }
}

function print(name: string, cells: readonly string[]): void {
  console.log(`${name.padEnd(42)}${cells.map((cell) => cell.padEnd(18)).join('')}`)
}
