/** The camera picker: what the sheet shows as the camera of a scene, to be copied or written. */
import type { Camera } from '../../model/nouns'
import { coversOf } from '../stage/basemap/covers'
import type { Form } from '../stage/world/camera'
import { ask } from './ask-desk'
import { cameraText } from './camera-text'
import { copyFrom } from './copy'
import type { Around, DeskState, Tool } from './desk-state'
import { chosen, find } from './find'
import { sayScale, sayServing } from './say-serving'
import { answerIn } from './show-answer'

const FORMS = ['wide', 'narrow'] as const
const ATTRIBUTES = { wide: 'camera', narrow: 'cameraNarrow' } as const
const FIELDS = ['lon', 'lat', 'zoom'] as const

export function startCamera({ root, sheet, state, answer }: Around): Tool {
  const tool = find(root, '[data-tool="camera"]')
  const field = (name: (typeof FIELDS)[number]) => find<HTMLInputElement>(tool, `[data-camera="${name}"]`)
  const save = find<HTMLButtonElement>(tool, '[data-camera-save]')
  let written: Partial<Record<Form, Camera>> = {}
  let wanted: Partial<Record<Form, Camera>> = {}
  let opened = ''

  const form = () => chosen(tool, 'form') as Form
  const isChanged = (one: Form) => {
    const [now, before] = [wanted[one], written[one]]
    return now !== undefined && before !== undefined && cameraText(now) !== cameraText(before)
  }

  function open({ scene }: DeskState): void {
    const map = scene.map
    if (!map?.wide) return
    const narrow = map.narrow ?? map.wide
    const isSame = opened === `${scene.story}/${scene.id}`
    const kept = isSame ? Object.fromEntries(FORMS.filter(isChanged).map((one) => [one, wanted[one]])) : {}
    opened = `${scene.story}/${scene.id}`
    written = { wide: map.wide, narrow }
    wanted = { ...written, ...kept }
    show()
  }

  /** Puts the scene on the sheet in the chosen form. */
  function show(): void {
    const map = state().scene.map
    const camera = wanted[form()]
    if (map && camera) sheet.open(map, form(), camera)
    tell()
  }

  /** Says what camera it is, what serves it and at which scale, or why none does. */
  function tell(isTyping = false): void {
    const camera = wanted[form()]
    const { outline, scene } = state()
    if (!camera) return
    const [lon, lat, zoom] = cameraText(camera).split(' ')
    if (!isTyping)
      for (const [name, value] of [
        ['lon', lon],
        ['lat', lat],
        ['zoom', zoom],
      ] as const)
        field(name).value = value ?? ''
    for (const one of FORMS) {
      const line = find(tool, `[data-camera-text="${one}"]`)
      const text = wanted[one]
      line.textContent = text ? `${ATTRIBUTES[one]}="${cameraText(text)}"` : ''
      line.toggleAttribute('data-changed', isChanged(one))
    }
    find(tool, '[data-camera-scale]').textContent = sayScale(camera)
    find(tool, '[data-serving]').textContent = sayServing(camera, form(), outline.sheets)
    const wrong = coversOf(outline.sheets)(camera, form())
    const refusal = find(tool, '[data-refusal]')
    refusal.hidden = wrong === undefined && scene.isMap
    refusal.textContent = scene.isMap
      ? `The check refuses a camera ${wrong}.`
      : 'This scene shows no map, so it has no camera: the map is that of the nearest scene that has one.'
    save.disabled = !scene.isMap || !FORMS.some(isChanged)
  }

  tool.addEventListener('input', (event) => {
    if (!(event.target instanceof HTMLInputElement) || event.target.dataset.camera === undefined) return
    const [lon, lat, zoom] = FIELDS.map((name) => field(name).valueAsNumber)
    if (![lon, lat, zoom].every(Number.isFinite)) return
    if (Math.abs(lon ?? 0) > 180 || Math.abs(lat ?? 0) > 85 || (zoom ?? 0) < 0 || (zoom ?? 0) > 22) return
    const camera: Camera = { center: [lon ?? 0, lat ?? 0], zoom: zoom ?? 0 }
    wanted[form()] = camera
    sheet.lookFrom(camera)
    tell(true)
  })
  for (const radio of tool.querySelectorAll('input[name="form"]')) radio.addEventListener('change', show)
  find(tool, '[data-camera-copy]').addEventListener('click', ({ currentTarget }) => {
    const camera = wanted[form()]
    if (camera) void copyFrom(currentTarget as HTMLElement, `${ATTRIBUTES[form()]}="${cameraText(camera)}"`)
  })
  find(tool, '[data-camera-same]').addEventListener('click', () => {
    const other = form() === 'wide' ? 'narrow' : 'wide'
    const seen = sheet.explored
    if (seen) wanted[other] = seen[other]
    tell()
  })
  find(tool, '[data-camera-back]').addEventListener('click', back)
  save.addEventListener('click', async () => {
    const { story, chapter, id: scene } = state().scene
    const wish = Object.fromEntries(
      FORMS.flatMap((one) => {
        const camera = wanted[one]
        return camera && isChanged(one) ? [[ATTRIBUTES[one], cameraText(camera)]] : []
      }),
    )
    save.disabled = true
    const isWritten = await answerIn(answer, state().outline.root, () =>
      ask('camera', { story, chapter, scene, ...wish }),
    )
    if (isWritten) written = { ...wanted }
    tell()
  })

  function back(): void {
    wanted = { ...wanted, [form()]: written[form()] }
    const camera = written[form()]
    if (camera) sheet.lookFrom(camera)
    tell()
  }

  return {
    opened: open,
    // To draw one goes elsewhere; the scene's camera stays where it was.
    taken() {
      const camera = wanted[form()]
      if (camera && root.dataset.using !== 'draw') sheet.lookFrom(camera)
    },
    moved(isByHand) {
      const seen = sheet.explored
      if (!seen || !isByHand || root.dataset.using !== 'camera') return
      wanted[form()] = seen[form()]
      tell()
    },
  }
}
