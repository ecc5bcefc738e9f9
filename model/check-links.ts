export type Link = { id: string; address: string }
export type Answer = Link & { why: string }

/** How many addresses are asked at once, and how long one may take (ms). */
const AT_ONCE = 6
const PATIENCE = 20_000

/**
 * Asks addresses whether they answer. Dead is what says that it is gone (404, 410) or whose host is no more while others
 * answer; a refusal (403, 429) or a fault of the server (5xx) is no clear answer, because many hosts refuse programs.
 *
 * @param ask `fetch`, or a stand-in.
 * @returns `isOffline` when not one of them could be reached; nothing is called dead then.
 */
export async function checkLinks(
  links: readonly Link[],
  ask: typeof fetch,
): Promise<{ dead: Answer[]; unclear: Answer[]; isOffline: boolean }> {
  const results: { link: Link; status?: number; why: string }[] = []
  const waiting = [...links]
  const work = async () => {
    for (let link = waiting.shift(); link; link = waiting.shift()) results.push({ link, ...(await askOne(link, ask)) })
  }
  await Promise.all(Array.from({ length: AT_ONCE }, work))
  const isOffline = results.length > 0 && results.every(({ status }) => status === undefined)
  if (isOffline) return { dead: [], unclear: [], isOffline }
  const answers = (test: (status: number | undefined) => boolean) =>
    results.filter(({ status }) => test(status)).map(({ link, why }) => ({ ...link, why }))
  return {
    dead: answers((status) => status === undefined || status === 404 || status === 410),
    unclear: answers((status) => status !== undefined && status >= 400 && status !== 404 && status !== 410),
    isOffline,
  }
}

async function askOne({ address }: Link, ask: typeof fetch): Promise<{ status?: number; why: string }> {
  try {
    const { status, body } = await ask(address, { signal: AbortSignal.timeout(PATIENCE), redirect: 'follow' })
    await body?.cancel()
    return { status, why: String(status) }
  } catch (error) {
    const cause = error instanceof Error && error.cause instanceof Error ? error.cause : error
    return { why: cause instanceof Error ? cause.message : String(cause) }
  }
}
