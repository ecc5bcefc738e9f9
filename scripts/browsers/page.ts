import { setTimeout as wait } from 'node:timers/promises'
import type { Browser } from './browser'

/** ms that a page has for what it is asked for, on a machine that does other things too. */
const PATIENCE = 20_000
/** ms that a finger stays on a key. */
const HOLD = 40
/** Keys without a letter, as WebDriver names them. */
const KEYS = {
  Enter: '\uE007',
  Tab: '\uE004',
  Escape: '\uE00C',
  Shift: '\uE008',
  PageDown: '\uE00F',
  End: '\uE010',
  ArrowLeft: '\uE012',
  ArrowUp: '\uE013',
  ArrowRight: '\uE014',
  ArrowDown: '\uE015',
} as const

/** What a page gives back: plain data. */
type Data = null | boolean | number | string | Data[] | { [name: string]: Data | undefined }

/** What a test does in a browser as a reader does it, and what it asks of the page. */
export class Page {
  constructor(
    readonly browser: Browser,
    readonly base: string,
    /** Takes away what serves the site, and brings it back; nothing where it is opened from a folder. */
    readonly network?: { off(): Promise<void>; on(): Promise<void> },
  ) {}

  /** Opens a page of the site afresh, also where only the fragment is another. */
  async open(path: string): Promise<void> {
    await this.browser.open('about:blank')
    await this.browser.open(this.base + path)
  }

  /** What a function comes to in the page. It knows nothing of what stands around it here. */
  async ask<Arguments extends Data[], Result extends Data | undefined>(
    question: (...all: Arguments) => Result | Promise<Result>,
    ...all: Arguments
  ): Promise<Result> {
    // tsx names functions by a helper, which pages have not.
    const call = `((__name) => (${question})(...${JSON.stringify(all)}))((it) => it)`
    const text = await this.browser.evaluate(`(async () => JSON.stringify({ is: await ${call} }))()`)
    return JSON.parse(text).is
  }

  /** Waits until a function comes to something true, and gives it. @throws Error that says what never came. */
  async until<Arguments extends Data[], Result extends Data | undefined>(
    what: string,
    question: (...all: Arguments) => Result | Promise<Result>,
    ...all: Arguments
  ): Promise<NonNullable<Result>> {
    for (const end = Date.now() + PATIENCE; ; await wait(100)) {
      // A page that is being left answers nothing.
      const answer = await this.ask(question, ...all).catch((error: Error) => error)
      if (answer && !(answer instanceof Error)) return answer
      if (Date.now() > end) throw new Error(`never: ${what}${answer instanceof Error ? ` (${answer.message})` : ''}`)
    }
  }

  /** Presses with the mouse what a selector finds first, where it can be seen and nothing lies over it. */
  async press(selector: string): Promise<void> {
    const [x, y] = await this.until(`${selector} can be pressed`, findPoint, selector)
    const actions = [
      { type: 'pointerMove', x, y, duration: 0 },
      { type: 'pointerDown', button: 0 },
      { type: 'pointerUp', button: 0 },
    ]
    await this.browser.act([{ type: 'pointer', id: 'mouse', actions }])
  }

  /** Presses keys one after another: names of KEYS, or letters. `Shift+Tab` holds the first. */
  async keys(...names: string[]): Promise<void> {
    const codeOf = (name: string) => KEYS[name as keyof typeof KEYS] ?? name
    const actions = names.flatMap((name) => {
      const held = name.length > 1 ? name.split('+').map(codeOf) : [name]
      return [
        ...held.map((value) => ({ type: 'keyDown', value })),
        { type: 'pause', duration: HOLD },
        ...held.toReversed().map((value) => ({ type: 'keyUp', value })),
      ]
    })
    await this.browser.act([{ type: 'key', id: 'keys', actions }])
  }

  async focus(selector: string): Promise<void> {
    await this.until(
      `${selector} takes the focus`,
      (wanted) => {
        const element = document.querySelector<HTMLElement>(wanted)
        element?.focus()
        return element !== null && element === document.activeElement
      },
      selector,
    )
  }

  /** Turns the wheel over a point of the window. @param by px, downwards. */
  async wheel(by: number, x = 200, y = 400): Promise<void> {
    await this.browser.act([
      { type: 'wheel', id: 'wheel', actions: [{ type: 'scroll', x, y, deltaX: 0, deltaY: by, duration: 0 }] },
    ])
  }
}

/** The middle of an element, brought into the window, where a press would meet it. */
async function findPoint(selector: string): Promise<number[] | undefined> {
  const element = document.querySelector(selector)
  if (!element?.checkVisibility({ checkVisibilityCSS: true })) return undefined
  let box = element.getBoundingClientRect()
  if (box.top < 0 || box.bottom > innerHeight) element.scrollIntoView({ block: 'center', behavior: 'instant' })
  // What moves meanwhile is pressed where it stands still.
  await new Promise((resolve) => setTimeout(resolve, 60))
  const before = element.getBoundingClientRect()
  await new Promise((resolve) => setTimeout(resolve, 60))
  box = element.getClientRects()[0] ?? element.getBoundingClientRect()
  if (element.getBoundingClientRect().top !== before.top) return undefined
  const [x, y] = [Math.round(box.left + box.width / 2), Math.round(box.top + box.height / 2)]
  const hit = document.elementFromPoint(x, y)
  return hit && (element.contains(hit) || hit.closest('label')?.contains(element)) ? [x, y] : undefined
}
