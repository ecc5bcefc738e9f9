import { execFileSync } from 'node:child_process'
import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'

/** What is left of a code in a host: all of it, the line with its link, or nothing. */
export type Left = 'whole' | 'credit' | 'nothing'

/** A kind of page that a code is pasted into, and what has to be left of it there. */
export type Host = {
  name: string
  /** The command that it is made of; nothing where npm brings it. */
  command?: string
  /** Where that comes from. */
  from: string
  /** @returns what has become of the code, as HTML. */
  show(code: string, kind: Kind): string
  left: Partial<Record<Kind, Left>>
}

/** The codes of the builder. */
export type Kind = 'frame' | 'markdown' | 'element'

/** Where hosts are put together; what they need from npm stays there from run to run. */
const FOLDER = join('.cache', 'hosts')

/** Writes the files of a host's site, and gives its folder. */
export function writeSite(name: string, files: Record<string, string>): string {
  const folder = join(FOLDER, name)
  for (const [file, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, file)), { recursive: true })
    writeFileSync(join(folder, file), text)
  }
  return folder
}

/** Runs a command in a host's folder; what it says is given back. @throws with what it said. */
export function run(command: string, args: string[], cwd: string, input?: string): string {
  return execFileSync(command, args, {
    cwd,
    input,
    encoding: 'utf8',
    stdio: ['pipe', 'pipe', 'pipe'],
    timeout: 300_000,
  })
}

/** Installs packages of npm beside a host's files, with their exact versions: `@11ty/eleventy@3.1.2`. */
export function install(folder: string, packages: string[]): void {
  run('npm', ['install', '--no-audit', '--no-fund', '--no-save', '--prefer-offline', ...packages], folder)
}
