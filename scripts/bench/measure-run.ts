import { readdirSync, readFileSync } from 'node:fs'
import { runTool } from '../run-tool'

/** What a run took: processor time of it and of all that it started, and the most memory that they held together. */
export type Run = { processorSeconds: number; peakBytes: number }

/** Of /proc/<pid>/stat behind the name: parent, and times of the children that have ended, in ticks. */
const [PARENT, CHILDREN_USER, CHILDREN_SYSTEM] = [1, 13, 14]
const TICKS_A_SECOND = 100
const SAMPLE_EVERY_MS = 250

/**
 * Runs one of our tools and measures it. Wall time says little on a machine that does other things.
 *
 * @throws Error when the tool fails, or where there is no /proc (Linux has it).
 */
export async function measureRun(...call: Parameters<typeof runTool>): Promise<Run> {
  const before = endedSeconds()
  let peakBytes = 0
  const timer = setInterval(() => {
    peakBytes = Math.max(
      peakBytes,
      descendantsOf(process.pid).reduce((sum, pid) => sum + memoryOf(pid), 0),
    )
  }, SAMPLE_EVERY_MS)
  try {
    const code = await runTool(...call)
    if (code !== 0) throw new Error(`${call[0]} ${call[1].join(' ')} failed: there is nothing to measure`)
  } finally {
    clearInterval(timer)
  }
  return { processorSeconds: endedSeconds() - before, peakBytes }
}

/** Seconds of processor that ended children of this process have taken, with theirs. */
function endedSeconds(): number {
  const stat = statOf('self')
  if (!stat) throw new Error('found no /proc here, expected Linux: processor time is read there')
  return (Number(stat[CHILDREN_USER]) + Number(stat[CHILDREN_SYSTEM])) / TICKS_A_SECOND
}

/** The fields of /proc/<pid>/stat behind the name in brackets; nothing for a process that is gone. */
function statOf(pid: string): string[] | undefined {
  try {
    return readFileSync(`/proc/${pid}/stat`, 'utf8')
      .replace(/^.*\) /s, '')
      .split(' ')
  } catch {
    return undefined
  }
}

function descendantsOf(root: number): string[] {
  const children = new Map<string, string[]>()
  for (const pid of readdirSync('/proc').filter((name) => /^\d+$/.test(name))) {
    const parent = statOf(pid)?.[PARENT]
    if (parent !== undefined) children.set(parent, [...(children.get(parent) ?? []), pid])
  }
  const below = (pid: string): string[] => (children.get(pid) ?? []).flatMap((child) => [child, ...below(child)])
  return below(String(root))
}

/** Bytes that a process holds, with its share of what it has in common with others. */
function memoryOf(pid: string): number {
  try {
    const [, kilobytes] = /^Pss:\s+(\d+) kB/m.exec(readFileSync(`/proc/${pid}/smaps_rollup`, 'utf8')) ?? []
    return Number(kilobytes ?? 0) * 1024
  } catch {
    return 0
  }
}
