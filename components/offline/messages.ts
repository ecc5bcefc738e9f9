/** What pages ask of the worker, each over a channel of its own, and what it answers. */
export type Ask =
  | { ask: 'state' | 'keep' | 'remove'; story: string }
  /** The page has been opened: keep it with what it needs. */
  | { ask: 'visit'; page: string }
  /** To a worker that waits: take over, unless a second window is open. */
  | { ask: 'take-over' }

export type Answer =
  | { answer: 'state'; isKept: boolean; version: string; bytes: number }
  | { answer: 'progress'; done: number; of: number }
  | { answer: 'done' }
  /** Whether the page that asks was served from what is kept. */
  | { answer: 'visited'; wasKept: boolean }
  | { answer: 'failed'; why: 'room' | 'network' | 'windows' }

/** Whether a message is one of ours: any page of the origin can send one. */
export function isAsk(data: unknown): data is Ask {
  if (typeof data !== 'object' || data === null) return false
  const { ask, story, page } = data as Record<string, unknown>
  if (ask === 'take-over') return true
  if (ask === 'visit') return typeof page === 'string'
  return (ask === 'state' || ask === 'keep' || ask === 'remove') && typeof story === 'string'
}
