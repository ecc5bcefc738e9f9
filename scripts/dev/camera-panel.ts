/**
 * While one explores the map in the preview: the camera that shows what is seen, for wide and for narrow screens, to be copied
 * into a scene, and which sheet of map data serves it.
 */
import { coversOf } from '../../components/stage/basemap/covers'
import type { IndexEntry } from '../../components/stage/basemap/read-index'
import type { Explored } from '../../components/stage/explore/tell-camera'
import { cameraText } from '../../components/studio/camera-text'
import { sayServing } from '../../components/studio/say-serving'
import { addPanel, COLOURS } from './panel'

const NAME = 'live-camera'
const STYLE = `
  :host { all: initial; position: fixed; inset: 4.5rem auto auto 50%; transform: translateX(-50%); z-index: 2147483646; }
  section { box-sizing: border-box; max-inline-size: calc(100vw - 2rem); inline-size: max-content; padding: .6rem .8rem;
    border: 1px solid; border-radius: 4px; font: 14px/1.5 system-ui, sans-serif; ${COLOURS} }
  p { margin: 0; display: flex; gap: .75rem; align-items: center; justify-content: space-between; }
  code { font: 13px ui-monospace, monospace; }
  button { font: inherit; cursor: pointer; min-block-size: 28px; }
  .sheet { display: block; max-inline-size: 34rem; margin-block-start: .35rem; }
  .wrong { font-weight: 600; }`

/** @param base The folder that the site is put below. */
export function startCameraPanel(base: string): void {
  let index: Promise<readonly IndexEntry[]> | undefined
  document.addEventListener('explored', async (event) => {
    const { target, detail } = event as CustomEvent<Explored>
    index ??= fetch(`${base}/map/index.json`)
      .then((response) => response.json())
      .then(({ basemaps }) => basemaps)
    const sheets = await index
    if (target instanceof HTMLElement && target.dataset.exploring !== undefined) show(detail, sheets)
  })
  const ended = new MutationObserver(() => {
    if (!document.querySelector('[data-exploring]')) document.querySelector(NAME)?.remove()
  })
  ended.observe(document.documentElement, { subtree: true, attributeFilter: ['data-exploring'] })
}

function show({ wide, narrow }: Explored, sheets: readonly IndexEntry[]): void {
  const panel = addPanel(NAME, STYLE, document.createElement('section'))
  panel.setAttribute('aria-label', 'Camera')
  const forms = [
    ['camera', 'wide', wide],
    ['cameraNarrow', 'narrow', narrow],
  ] as const
  for (const [attribute, form, camera] of forms) {
    const line = panel.appendChild(document.createElement('p'))
    const text = `${attribute}="${cameraText(camera)}"`
    line.appendChild(document.createElement('code')).textContent = text
    const button = line.appendChild(document.createElement('button'))
    button.textContent = 'Copy'
    button.addEventListener('click', async () => {
      await navigator.clipboard.writeText(text)
      button.textContent = 'Copied'
    })
    const wrong = coversOf(sheets)(camera, form)
    if (wrong) {
      const note = panel.appendChild(document.createElement('p'))
      note.className = 'sheet wrong'
      note.textContent = `npm run check refuses a camera ${wrong}.`
    }
  }
  const note = panel.appendChild(document.createElement('p'))
  note.className = 'sheet'
  note.textContent = sayServing(wide, 'wide', sheets)
}
