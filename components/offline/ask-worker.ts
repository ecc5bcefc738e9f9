import type { Answer, Ask } from './messages'

/** After so long without a word the worker is taken to be gone (ms): browsers end those that take long. */
const SILENCE = 30_000

/**
 * Asks a worker, and gives its last answer; nothing where it stays silent.
 *
 * @param told Called with every answer before the last.
 */
export function askWorker(
  worker: ServiceWorker,
  asked: Ask,
  told: (answer: Answer) => void = () => {},
): Promise<Answer | undefined> {
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel()
    let timer: ReturnType<typeof setTimeout>
    const end = (answer?: Answer) => {
      clearTimeout(timer)
      port1.close()
      resolve(answer)
    }
    const wait = () => {
      clearTimeout(timer)
      timer = setTimeout(end, SILENCE)
    }
    port1.onmessage = ({ data }: MessageEvent<Answer>) => {
      if (data.answer !== 'progress') return end(data)
      wait()
      told(data)
    }
    wait()
    worker.postMessage(asked, [port2])
  })
}
