/** Ends a command with one plain line instead of a stack of calls: every error that gets here is meant for its reader. */
export function stopWith(error: unknown): never {
  console.error(error instanceof Error ? error.message : error)
  process.exit(1)
}
