import { askWorker } from './ask-worker'
import type { Answer, Ask } from './messages'

type Name = 'keep' | 'again' | 'keeping' | 'kept' | 'removed' | 'room' | 'network'

/**
 * `[data-keep]`: the control that keeps a story on the device, and removes it. It is hidden until the worker has said how large the
 * story is, and brings its sentences along (`data-words`, with `{size}`, `{version}`, `{done}`).
 */
export async function startKeep(control: HTMLElement): Promise<void> {
  const story = control.dataset.keep ?? ''
  const button = control.querySelector<HTMLButtonElement>('[data-keep-button]')
  const remove = control.querySelector<HTMLButtonElement>('[data-keep-remove]')
  const bar = control.querySelector('progress')
  const line = control.querySelector<HTMLElement>('[role="status"]')
  if (!button || !remove || !bar || !line) return
  const sentences = JSON.parse(control.dataset.words ?? '{}') as Record<Name, string>
  const known = { size: '', version: '' }
  const say = (name: Name, done = '') => {
    const values: Record<string, string> = { ...known, done }
    line.textContent = sentences[name].replace(/\{(\w+)\}/g, (_, key: string) => values[key] ?? '')
  }
  const ask = async (asked: Ask['ask'] & ('state' | 'keep' | 'remove'), told?: (answer: Answer) => void) => {
    // Asked anew each time: the worker may have been replaced, or removed with the site's data.
    const { active } = await navigator.serviceWorker.ready
    return active ? askWorker(active, { ask: asked, story }, told) : undefined
  }
  const show = (answer: Answer | undefined) => {
    if (answer?.answer !== 'state') return
    known.size = inMegabytes(answer.bytes)
    known.version = answer.version
    button.textContent = sentences.keep.replace('{size}', known.size)
    button.hidden = answer.isKept
    remove.hidden = !answer.isKept
    control.hidden = false
    if (answer.isKept) say('kept')
  }
  const keep = async () => {
    button.disabled = true
    bar.hidden = false
    bar.value = 0
    say('keeping', '0 %')
    // So that the browser does not clear it away; it may say no.
    await navigator.storage?.persist?.().catch(() => false)
    let last = 0
    const answer = await ask('keep', (progress) => {
      if (progress.answer !== 'progress') return
      const share = progress.done / progress.of
      bar.value = share
      // Said at each tenth, not at each file.
      if (share - last < 0.1) return
      last = share
      say('keeping', `${Math.floor(share * 100)} %`)
    }).catch(() => undefined)
    bar.hidden = true
    button.disabled = false
    if (answer?.answer === 'done') {
      show(await ask('state'))
      remove.focus()
      return
    }
    say(answer?.answer === 'failed' && answer.why === 'room' ? 'room' : 'network')
  }
  button.addEventListener('click', keep)
  remove.addEventListener('click', async () => {
    show(await ask('remove'))
    say('removed')
    button.focus()
  })
  show(await ask('state'))
}

/** Of the device's room, with one figure after the point where it is small. */
function inMegabytes(bytes: number): string {
  const size = bytes / 1e6
  return `${size < 10 ? size.toFixed(1) : Math.round(size)} MB`
}
