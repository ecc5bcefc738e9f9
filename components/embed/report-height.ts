/**
 * Tells the host how high a frame is, or wants to be, in the host's own manner:
 *
 * - Pym (https://github.com/nprapps/pym.js, `pym.v1.js`): the host writes `childId` into the frame's address and reads
 *   `pymxPYMx<id>xPYMxheightxPYMx<px>`.
 * - `@newswire/frames` 1.0, AMP and our own `embed.js`: `{sentinel: 'amp', type: 'embed-size', height}`.
 * - iframe-resizer 4 (`iframeResizer.js`): the host sends `[iFrameSizer]<id>:…` and reads
 *   `[iFrameSizer]<id>:<height>:<width>:<event>`.
 * - `@open-iframe-resizer/core` 2: the host sends `{type: 'iframe-child-init'}` or asks with `iframe-get-child-dimensions`
 *   and reads `{type: 'iframe-resized', width, height}`.
 * - WordPress: the host writes `#?secret=…` into the address and reads `{message: 'height', value, secret}`.
 */
type Tell = (height: number, width: number) => void

/** A frame that would change for ever is told of no more than so often in a minute. */
const MOST = 30
/** ms without a change before a height is told. */
const CALM = 120

/** @param wished px for a width: what a frame asks for that is not as high as its content. */
export function reportHeight(root: HTMLElement, wished?: (width: number) => number): void {
  const host = window.parent
  if (host === window) return
  const send = (message: unknown) => host.postMessage(message, '*')
  const tells = new Map<string, Tell>([['unasked', tellUnasked(send, wished !== undefined)]])
  const heard = new Map<string, number>()
  const times: number[] = []

  const tell = () => {
    const height = wished?.(innerWidth) ?? Math.ceil(root.getBoundingClientRect().height)
    const now = performance.now()
    while (times[0] !== undefined && now - times[0] > 60_000) times.shift()
    for (const [name, say] of tells) {
      if (heard.get(name) === height || height === 0 || times.length >= MOST * tells.size) continue
      heard.set(name, height)
      times.push(now)
      say(height, root.clientWidth)
    }
  }
  addEventListener('message', ({ source, data }) => {
    if (source !== host) return
    const asked = answerTo(data, send)
    if (!asked) return
    tells.set(asked.name, asked.tell)
    if (asked.again) heard.delete(asked.name)
    tell()
  })
  tell()
  let timer: ReturnType<typeof setTimeout>
  const follow = () => {
    clearTimeout(timer)
    timer = setTimeout(tell, CALM)
  }
  // The text finds its height with its fonts: one more message then, not one a font.
  void document.fonts.ready.then(() => new ResizeObserver(follow).observe(root))
}

/** What is sent to a host that has not asked: to Pym when the address names a child of Pym's, else to the others. */
function tellUnasked(send: (message: unknown) => void, isLowest: boolean): Tell {
  const child = new URLSearchParams(location.search).get('childId')
  if (child) return (height) => send(['pym', child, 'height', height].join('xPYMx'))
  const secret = /secret=(\w{1,40})/.exec(location.hash)?.[1]
  if (secret) return (value) => send({ message: 'height', value, secret })
  // What would do with less is not made lower by who has given it more.
  return (height) =>
    isLowest && height <= innerHeight ? undefined : send({ sentinel: 'amp', type: 'embed-size', height })
}

/** How to answer a host that has asked in its own manner. `again`: it wants the height even when it has not changed. */
function answerTo(data: unknown, send: (message: unknown) => void) {
  const asked = typeof data === 'string' ? /^\[iFrameSizer\]([^:]+):/.exec(data)?.[1] : undefined
  if (asked !== undefined) {
    let event = 'init'
    const tell: Tell = (height, width) => {
      send(`[iFrameSizer]${asked}:${height}:${width}:${event}`)
      event = 'resizeObserver'
    }
    return { name: 'iframe-resizer', tell, again: true }
  }
  const type = (data as { type?: unknown } | null)?.type
  if (type !== 'iframe-child-init' && type !== 'iframe-get-child-dimensions') return undefined
  const tell: Tell = (height, width) => send({ type: 'iframe-resized', width, height })
  return { name: 'open-iframe-resizer', tell, again: type === 'iframe-get-child-dimensions' }
}
