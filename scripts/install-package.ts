import { spawnSync } from 'node:child_process'
import { findCommand } from './find-command'

/** Whether this user may install packages of Debian here. */
export const mayInstall = (): boolean => process.getuid?.() === 0 && findCommand('apt-get') !== undefined

/** Installs a package of Debian, and starts nothing of it. Gives whether that ended well; what apt-get says is shown. */
export function installPackage(name: string): boolean {
  // At run level 1 Debian starts nothing that it installs.
  const environment = { ...process.env, DEBIAN_FRONTEND: 'noninteractive', RUNLEVEL: '1' }
  return [['update'], ['install', '-y', name]].every(
    (args) => spawnSync('apt-get', args, { stdio: ['ignore', 'inherit', 'inherit'], env: environment }).status === 0,
  )
}
