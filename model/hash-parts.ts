import { createHash } from 'node:crypto'

/** A hash of what a file is made of: the same for the same parts in the same order. */
export function hashParts(parts: readonly (string | Uint8Array)[]): string {
  const hash = createHash('sha256')
  for (const part of parts) hash.update(part).update('\0')
  return hash.digest('base64url')
}
