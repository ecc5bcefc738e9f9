/** One device and what it does, as WebDriver has it in both its protocols: https://w3c.github.io/webdriver/#actions */
export type Sequence = { type: 'key' | 'pointer' | 'wheel'; id: string; actions: Action[] }

/** A step of a device; `deltaY` is px that a wheel goes on by. */
type Action = { type: string; deltaY?: number; [more: string]: unknown }

/** A browser that is driven for real, in one of its windows at a time. */
export type Browser = {
  /** Its name and version, as it says them: `firefox 153.0`. */
  name: string
  open(address: string): Promise<void>
  /** Steps through the history: -1 is Back. */
  go(steps: number): Promise<void>
  reload(): Promise<void>
  /** @param expression Comes to a text, or to a promise of one. @throws Error with what the page has thrown. */
  evaluate(expression: string): Promise<string>
  act(sequences: Sequence[]): Promise<void>
  /** Makes what is seen of a page so large, in px. */
  resize(width: number, height: number): Promise<void>
  windows(): Promise<string[]>
  enter(window: string): Promise<void>
  closeWindow(): Promise<void>
  /** What the console has complained of since it was last asked. */
  takeComplaints(): Promise<string[]>
  /** The page as a PDF of A4; nothing where the browser can't be asked for it. */
  print?: () => Promise<Buffer>
  quit(): Promise<void>
}
