import { dirname, posix } from 'node:path'

/**
 * The paths in an export of all that stands between quotation marks or brackets like the address of a file: in a page, or in a
 * style sheet. Not all of them are there.
 *
 * @param from The path of the text itself.
 */
export function namedPaths(text: string, from: string, basePath: string): Set<string> {
  const found = new Set<string>()
  for (const [, address = ''] of text.matchAll(/["'(,\s]((?:\.\.?\/|\/)[^"'()\s,\\<>?#]+\.\w+)/g)) {
    if (!address.startsWith('/')) found.add(posix.join(dirname(from), address))
    else if (address.startsWith(`${basePath}/`)) found.add(address.slice(basePath.length + 1))
  }
  return found
}
