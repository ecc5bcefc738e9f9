import { existsSync } from 'node:fs'
import { delimiter, join } from 'node:path'

/** The path of the first of some commands that a shell would find here; nothing where there is none. */
export function findCommand(...names: string[]): string | undefined {
  const folders = (process.env.PATH ?? '').split(delimiter).filter(Boolean)
  return names.flatMap((name) => folders.map((folder) => join(folder, name))).find((path) => existsSync(path))
}
