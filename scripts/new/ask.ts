import { createInterface } from 'node:readline/promises'

/** Asks in a terminal; elsewhere takes what is usual. */
export async function ask(question: string, usual: string): Promise<string> {
  if (!process.stdin.isTTY) return usual
  const terminal = createInterface({ input: process.stdin, output: process.stdout })
  const answer = await terminal.question(`${question}${usual && ` (${usual})`}: `)
  terminal.close()
  return answer.trim() || usual
}
