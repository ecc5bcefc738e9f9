import { askWorker } from './ask-worker'

/**
 * `[data-update]`: the line that says that a newer version is ready, on pages that are kept of the version before. Nothing changes by
 * itself: the new one is shown when its button is pressed, or when no page of the old one is open.
 *
 * @param isKept Whether this page was served from what is kept.
 */
export function announceUpdate(root: Document, registration: ServiceWorkerRegistration, isKept: boolean): void {
  const line = root.querySelector<HTMLElement>('[data-update]')
  const words = line?.querySelector<HTMLElement>('[data-update-words]')
  const button = line?.querySelector('button')
  if (!line || !words || !button || !isKept) return
  const show = () => {
    if (registration.waiting) line.hidden = false
  }
  const watch = (worker: ServiceWorker | null) => worker?.addEventListener('statechange', show)
  show()
  watch(registration.installing)
  registration.addEventListener('updatefound', () => watch(registration.installing))
  button.addEventListener('click', async () => {
    const { waiting } = registration
    if (!waiting) return location.reload()
    navigator.serviceWorker.addEventListener('controllerchange', () => location.reload(), { once: true })
    const answer = await askWorker(waiting, { ask: 'take-over' })
    if (answer?.answer === 'failed') words.textContent = line.dataset.others ?? ''
  })
}
