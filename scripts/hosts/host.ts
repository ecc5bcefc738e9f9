import { execFileSync } from 'node:child_process'
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'

/** What is left of a code in a host: all of it, the frame alone, the line with its link, or nothing. */
export type Left = 'whole' | 'frame' | 'credit' | 'nothing'

/**
 * What is put into a host: the codes of the builder, an address on a line of its own, the block of our plugin, or our package in a host that
 * is built with it and opened.
 */
export const KINDS = ['frame', 'markdown', 'element', 'address', 'block', 'package'] as const
export type Kind = (typeof KINDS)[number]
/** What has become of each, as HTML. */
export type Shown = Partial<Record<Kind, string>>

/** A kind of page, and what has to be left there. What it has no entry for is not meant for it. */
export type Host = {
  name: string
  /** Commands that it is made of; none where npm brings it. */
  commands?: string[]
  /** Where those come from. */
  from: string
  left: Partial<Record<Kind, Left>>
  /** What its picture in docs/embedding.md shows; none has no picture. */
  picture?: Kind
  /** The folder of its built site in that of all hosts, for a picture with its styles. */
  built?: string
  /** @throws with what its tools said. */
  show(codes: Record<Kind, string>): Shown | Promise<Shown>
}

/** Where hosts are put together; what they need from npm stays there from run to run. */
export const FOLDER = join('.cache', 'hosts')

/** Writes the files of a host's site, and gives its folder. */
export function writeSite(name: string, files: Record<string, string>): string {
  const folder = join(FOLDER, name)
  for (const [file, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, file)), { recursive: true })
    writeFileSync(join(folder, file), text)
  }
  return folder
}

/** Takes away what a host has built before, so that nothing old is read. */
export function forget(folder: string, ...names: string[]): void {
  for (const name of names) rmSync(join(folder, name), { recursive: true, force: true })
}

/** Runs a command in a host's folder; what it says is given back. @throws with what it said, or after six minutes. */
export function run(command: string, args: string[], cwd: string, input = ''): string {
  return execFileSync(command, args, {
    cwd,
    input,
    encoding: 'utf8',
    stdio: ['pipe', 'pipe', 'pipe'],
    timeout: 360_000,
    maxBuffer: 1 << 26,
    env: {
      ...process.env,
      CI: '1',
      NO_COLOR: '1',
      ASTRO_TELEMETRY_DISABLED: '1',
      DOCUSAURUS_NO_DUPLICATE_TITLE_WARNING: '1',
      NODE_OPTIONS: '',
    },
  })
}

/** Installs packages of npm beside a host's files, with their exact versions, unless they are there: `@11ty/eleventy@3.1.2`. */
export function install(folder: string, packages: string[]): void {
  const isThere = packages.every((one) => {
    const at = one.lastIndexOf('@')
    const file = join(folder, 'node_modules', one.slice(0, at), 'package.json')
    return existsSync(file) && JSON.parse(readFileSync(file, 'utf8')).version === one.slice(at + 1)
  })
  if (!isThere) run('npm', ['install', '--no-audit', '--no-fund', '--no-save', '--prefer-offline', ...packages], folder)
}
