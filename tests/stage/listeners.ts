/** Counts what is left behind: listeners, observers and frames of the screen. For tests in a made-up page. */
type Live = { target: EventTarget; type: string; listener: unknown }

/**
 * Watches everything that is started from now on.
 *
 * @returns `left`: what still listens, by its kind; `end` puts the page's own methods back.
 */
export function watchListeners(): { left(): string[]; end(): void } {
  const live = new Set<Live>()
  const owners = [ownerOf(document.body), globalThis as unknown as EventTarget]
  const restoreListeners = owners.map((owner) => {
    const { addEventListener: add, removeEventListener: remove } = owner
    owner.addEventListener = function (this: EventTarget, type, listener, options) {
      const target = this ?? owner
      const signal = typeof options === 'object' ? options?.signal : undefined
      const one: Live = { target, type, listener }
      // A signal's own listeners go with the signal.
      if (!signal?.aborted && !(target instanceof AbortSignal)) live.add(one)
      signal?.addEventListener('abort', () => live.delete(one))
      return add.call(target, type, listener, options)
    }
    owner.removeEventListener = function (this: EventTarget, type, listener, options) {
      const target = this ?? owner
      for (const one of live)
        if (one.target === target && one.type === type && one.listener === listener) live.delete(one)
      return remove.call(target, type, listener, options)
    }
    return () => Object.assign(owner, { addEventListener: add, removeEventListener: remove })
  })
  const observing = new Set<object>()
  const restores = (['ResizeObserver', 'MutationObserver', 'IntersectionObserver'] as const).map((name) => {
    const Given = globalThis[name] as unknown as new (...args: unknown[]) => { observe(): void; disconnect(): void }
    const Watched = class extends Given {
      override observe(...args: []) {
        observing.add(this)
        super.observe(...args)
      }
      override disconnect() {
        observing.delete(this)
        super.disconnect()
      }
    }
    Object.assign(globalThis, { [name]: Watched })
    return () => Object.assign(globalThis, { [name]: Given })
  })
  const frames = new Set<number>()
  const { requestAnimationFrame: ask, cancelAnimationFrame: cancel } = globalThis
  globalThis.requestAnimationFrame = (draw) => {
    const frame = ask((time) => {
      frames.delete(frame)
      draw(time)
    })
    frames.add(frame)
    return frame
  }
  globalThis.cancelAnimationFrame = (frame) => {
    frames.delete(frame)
    cancel(frame)
  }
  return {
    left: () => [
      ...[...live].map(({ target, type }) => `${target.constructor.name} ${type}`),
      ...[...observing].map((one) => Object.getPrototypeOf(one.constructor).name as string),
      ...[...frames].map(() => 'frame'),
    ],
    end() {
      for (const restore of [...restoreListeners, ...restores]) restore()
      Object.assign(globalThis, { requestAnimationFrame: ask, cancelAnimationFrame: cancel })
    },
  }
}

/** The prototype of an element that has the methods: in a made-up page it is not the global `EventTarget`. */
function ownerOf(element: EventTarget): EventTarget {
  let owner = element
  while (!Object.hasOwn(owner, 'addEventListener')) owner = Object.getPrototypeOf(owner) as EventTarget
  return owner
}
