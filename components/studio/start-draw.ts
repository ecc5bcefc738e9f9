/** Draws a place, a route or an area on the sheet, and writes it through `npm run new`. */
import type { Position } from '../../model/nouns'
import { certainty } from '../../model/nouns/scales'
import { kilometresPerPixel, type Point, unproject } from '../stage/world/camera'
import { ask } from './ask-desk'
import type { DrawnAs, NewEntry } from './contract'
import { copyFrom } from './copy'
import type { Around, DeskState, Tool } from './desk-state'
import { makeDrawing } from './draw-over'
import { chosen, fill, find } from './find'
import { addPoint, LEAST, movePoint, type ShapeKind, takeBack, writeShape } from './shape'
import { answerIn } from './show-answer'
import { makeSnapper } from './snap-lines'
import { startPlaceSearch } from './start-place-search'

/** How long fields must stand before the entry is written out anew, ms. */
const CALM = 200

export function startDraw(around: Around, folder: string): Tool & { isTaken(): boolean } {
  const { root, sheet, state, answer } = around
  const form = find<HTMLFormElement>(root, '[data-draw]')
  const snapper = makeSnapper(folder)
  const draw = makeDrawing(sheet, {
    moved: (index, to, isFree) => {
      const at = isFree ? sheet.positionAt(to) : snapped(to)
      if (at) set(movePoint(points, index, at))
    },
    takenBack: (index) => set(takeBack(points, index)),
  })
  let points: Position[] = []
  let calm: ReturnType<typeof setTimeout>
  let opened = ''
  let drafts = 0

  const isTaken = () => !form.hidden
  const kind = () => chosen(form, 'shape') as ShapeKind
  const input = (name: string) => form.elements.namedItem(name) as HTMLInputElement
  const wanted = () => ({ coast: input('coast').checked, roads: input('roads').checked })
  const sheets = () => sheet.picture?.basemaps ?? []

  /** Where a press means: on the nearest line within reach that it is to snap to, else where it is. */
  function snapped(pixel: Point): Position | undefined {
    const world = sheet.worldAt(pixel)
    if (!world) return undefined
    const reach = (input('within').valueAsNumber || 0) / 2 ** sheet.zoom
    return unproject(snapper.snap(world, reach, wanted(), sheets()) ?? world)
  }

  function set(next: Position[]): void {
    points = next
    draw(kind(), points)
    tell()
  }

  function entry(): NewEntry {
    const named = ['id', 'name', 'kind', 'accuracy', 'certainty', 'source', 'date', 'note'] as const
    const values = Object.fromEntries(
      named
        .filter((name) => name !== 'date' || kind() !== 'place')
        .map((name) => [name, input(name).value.trim()])
        .filter(([, value]) => value !== ''),
    )
    return {
      story: state().story.slug,
      kind: kind() === 'place' ? 'place' : 'route',
      values: { ...values, ...writeShape(kind(), points, sheet.zoom) },
    }
  }

  /** Says what is drawn, how exact a press is, and what would be written. */
  function tell(): void {
    const most = points.length === 1 ? '1 point' : `${points.length} points`
    const missing = Math.max(0, LEAST[kind()] - points.length)
    find(form, '[data-points]').textContent = missing > 0 ? `${most}: ${missing} more to press` : most
    const metres = kilometresPerPixel(sheet.zoom, points[0]?.[1] ?? sheet.explored?.wide.center[1] ?? 0) * 1000
    const lines = Math.min(
      ...state()
        .outline.sheets.filter(({ name }) => sheets().some((one) => one.name === name))
        .map(({ accuracy }) => accuracy),
    )
    find(form, '[data-off]').textContent = Number.isFinite(lines)
      ? `A pixel is ${Number(metres.toPrecision(2))} m here; the lines of this sheet are good to about ${lines} m. Accuracy can’t be better than either.`
      : ''
    clearTimeout(calm)
    calm = setTimeout(writeOut, CALM)
  }

  async function writeOut(): Promise<void> {
    const asked = ++drafts
    const isWhole = points.length >= LEAST[kind()]
    const text = isWhole
      ? await ask('draft', entry()).then(
          (draft) => draft.text,
          (error: Error) => error.message,
        )
      : ''
    // A later one may have been answered first.
    if (asked === drafts) find(form, '[data-draft]').textContent = text
  }

  function take(): void {
    for (const label of form.querySelectorAll<HTMLElement>('[data-only="route"]')) label.hidden = kind() === 'place'
    const { placeKinds, routeKinds } = state().story
    const kinds = kind() === 'place' ? placeKinds : routeKinds
    fill(
      form.elements.namedItem('kind') as HTMLSelectElement,
      kinds.map((one) => [one, one]),
    )
    if (kind() === 'area') input('kind').value = 'area'
    snapper.prepare(wanted(), sheets())
    draw(kind(), isTaken() ? points : [])
    tell()
  }

  form.addEventListener('input', ({ target }) => {
    const { name } = target as HTMLInputElement
    if (name === 'shape') points = kind() === 'place' ? points.slice(-1) : points
    if (['shape', 'coast', 'roads'].includes(name)) take()
    else if (name !== 'find') tell()
  })
  form.addEventListener('submit', async (event) => {
    event.preventDefault()
    const { story, chapter, id: scene } = state().scene
    const as = input('as').value as DrawnAs['as'] | ''
    const drawn = as ? { drawn: { story, chapter, scene, as, id: input('id').value.trim() } } : {}
    const missing = LEAST[kind()] - points.length
    const isWritten = await answerIn(answer, state().outline.root, async () =>
      missing > 0 ? { refused: `Press ${missing} more on the map first` } : ask('new', { ...entry(), ...drawn }),
    )
    if (!isWritten) return
    for (const name of ['id', 'name', 'note']) input(name).value = ''
    set([])
  })
  find(form, '[data-take-back]').addEventListener('click', () => set(takeBack(points)))
  find(form, '[data-clear]').addEventListener('click', () => set([]))
  find(form, '[data-draw-copy]').addEventListener(
    'click',
    ({ currentTarget }) => void copyFrom(currentTarget as HTMLElement, find(form, '[data-draft]').textContent ?? ''),
  )
  sheet.over.addEventListener('keydown', (event) => {
    if (!isTaken() || event.target !== sheet.over) return
    if (event.key === 'Enter' || event.key === ' ') press(sheet.middle)
    else if (event.key === 'Backspace') set(takeBack(points))
    else return
    event.preventDefault()
  })

  function press(pixel: Point): void {
    const at = snapped(pixel)
    if (at) set(addPoint(kind(), points, at))
  }

  startPlaceSearch(form, around, (at, name) => {
    if (!input('name').value) input('name').value = name
    set(addPoint(kind(), points, at))
  })

  return {
    isTaken,
    opened({ story, scene }: DeskState) {
      fill(form.elements.namedItem('source') as HTMLSelectElement, [
        ['', '…'],
        ...story.sources.map(({ id, name }) => [id, `${name} (${id})`] as const),
      ])
      fill(form.elements.namedItem('certainty') as HTMLSelectElement, [
        ['', '…'],
        ...certainty.options.map((one) => [one, one] as const),
      ])
      if (opened !== `${scene.story}/${scene.id}`) points = []
      opened = `${scene.story}/${scene.id}`
      take()
    },
    taken: take,
    moved: () => draw(kind(), isTaken() ? points : []),
    settled: take,
    pressed: (pixel) => isTaken() && press(pixel),
  }
}
