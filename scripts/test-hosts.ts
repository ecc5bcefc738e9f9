/**
 * `npm run test:hosts`: puts the builder's codes into real hosts, and prints what is left of each. What a host is made of is
 * installed by npm beside it (`.cache/hosts`), or named where it comes from the system. Words after `--` choose among the hosts; `--pictures`
 * takes those of docs/embedding.md again.
 */
import { join } from 'node:path'
import { frameCode, markdownCode, scriptCode } from '../components/embed/embed-code'
import { findCommand } from './find-command'
import { FOLDER, type Host, KINDS, type Kind, type Left, type Shown } from './hosts/host'
import { HOSTS } from './hosts/list-hosts'
import { SAMPLE } from './hosts/sample-choice'
import { openCamera } from './hosts/take-pictures'

const { addresses, chapter, scene } = SAMPLE
const ADDRESS = addresses.whole(addresses.chapter(chapter.slug, scene))
const CODES: Record<Kind, string> = {
  frame: frameCode(SAMPLE),
  markdown: markdownCode(SAMPLE),
  element: scriptCode(SAMPLE),
  address: ADDRESS,
  block: `<!-- wp:map-story/story {"address":"${ADDRESS}","title":"The first, from “A story”"} /-->`,
  package: '',
}

const isWithPictures = process.argv.includes('--pictures')
const wanted = process.argv.slice(2).filter((word) => !word.startsWith('--'))
const camera = isWithPictures ? await openCamera() : undefined
const hosts = HOSTS.filter(({ name }) => wanted.every((word) => name.toLowerCase().includes(word.toLowerCase())))
let failures = 0
print('', KINDS)
for (const host of hosts) {
  const missing = host.commands?.find((command) => !findCommand(command))
  print(host.name, missing ? [`skipped: ${missing} is missing (${host.from})`] : await tryHost(host))
}
await camera?.close()
console.log(failures === 0 ? '\nAs docs/embedding.md says.' : `\n${failures} otherwise than docs/embedding.md says.`)
process.exit(failures === 0 ? 0 : 1)

/** A word for each kind of code. */
async function tryHost(host: Host): Promise<string[]> {
  let shown: Shown
  try {
    shown = await host.show(CODES)
  } catch (error) {
    failures++
    const said = error as { stderr?: string; message: string }
    return [`FAILED: ${(said.stderr || said.message).trim().split('\n').slice(0, 3).join(' ').slice(0, 300)}`]
  }
  const picture = host.picture && shown[host.picture]
  if (camera && picture) await camera.take(pictureOf(host), picture, host.built && join(FOLDER, host.built))
  return KINDS.map((kind) => {
    const expected = host.left[kind]
    if (!expected) return '–'
    const left = readLeft(shown[kind] ?? '', kind)
    if (left === expected) return left
    failures++
    return `${left.toUpperCase()}, not ${expected}`
  })
}

/** `hugo-as-it-comes` */
function pictureOf({ name }: Host): string {
  return name.toLowerCase().replace(/[^a-z0-9]+/g, '-')
}

function readLeft(html: string, kind: Kind): Left {
  // It has been opened and has said itself what came of it.
  if (kind === 'package') return html === 'whole' ? 'whole' : 'nothing'
  const hasCredit =
    /<a [^>]*href="?https:\/\/example\.org\/a-story\/one\/#dawn"?[^>]*>\s*The first, from “A story”/.test(html)
  const frame =
    kind === 'element'
      ? /<map-story [^>]*scene="?dawn/
      : /<iframe [^>]*src="?https:\/\/example\.org\/embed\/a-story\/one\/\?scene=dawn/
  if (frame.test(html)) return hasCredit ? 'whole' : 'frame'
  return hasCredit ? 'credit' : 'nothing'
}

function print(name: string, cells: readonly string[]): void {
  console.log(`${name.padEnd(72)}${cells.map((cell) => cell.padEnd(18)).join('')}`)
}
