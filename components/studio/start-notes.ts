/** Notes on the scene's map: their words are dragged to another side, their leaders along a line or to another point. */
import type { MapNote, SceneMap, Side } from '../stage/picture/nouns'
import { measureLine, pointAt } from '../stage/picture/route-path'
import type { Point } from '../stage/world/camera'
import { ask } from './ask-desk'
import type { Around, DeskState, Tool } from './desk-state'
import { draggable } from './draggable'
import { find } from './find'
import { linkTo } from './list-problems'
import { sideOf, slide } from './note-place'
import { writePosition } from './shape'
import { answerIn } from './show-answer'

const SIDES = ['', 'left', 'right', 'above', 'below'] as const
type Changed = { side?: Side | ''; along?: string; position?: string }

export function startNotes({ root, sheet, state, answer }: Around): Tool {
  const tool = find(root, '[data-tool="notes"]')
  const list = find(tool, '[data-notes]')
  let changed: Changed[] = []
  let handles: HTMLElement[] = []

  const map = (): SceneMap | undefined => (state().scene.isMap ? state().scene.map : undefined)
  const noteAt = (index: number): MapNote | undefined => map()?.mapNotes?.[index]

  function change(index: number, what: Changed): void {
    const note = noteAt(index)
    if (!note) return
    changed[index] = { ...changed[index], ...what }
    if (what.side) note.side = what.side
    else if (what.side === '') delete note.side
    sheet.redraw()
    showRow(index)
  }

  /** To where on its line, or to which point, a leader is dragged. */
  function move(index: number, pixel: Point): void {
    const [scene, note, world, at] = [map(), noteAt(index), sheet.worldAt(pixel), sheet.positionAt(pixel)]
    if (!scene || !note || !world || !at) return
    if (state().scene.notes[index]?.moves === 'position') {
      note.at = at
      change(index, { position: writePosition(at, sheet.zoom).replace(',', ' ') })
      return
    }
    const slid = slide(note, scene, world)
    if (!slid) return
    note.at = slid.at
    if (note.along !== undefined) note.along = slid.along
    change(index, { along: String(slid.along) })
  }

  function makeRow(index: number): HTMLElement {
    const { text, line, moves, side = '' } = state().scene.notes[index] as DeskState['scene']['notes'][number]
    const row = document.createElement('li')
    const words = row.appendChild(document.createElement('p'))
    words.append(`${text} `, linkTo(state().outline.root, state().scene.file, line))
    const label = row.appendChild(document.createElement('label'))
    const select = document.createElement('select')
    label.append('Side ', select)
    select.append(...SIDES.map((one) => new Option(one || 'where there is room', one, one === side, one === side)))
    select.addEventListener('change', () => change(index, { side: select.value as Side | '' }))
    const where = row.appendChild(document.createElement('span'))
    where.dataset.where = ''
    where.textContent = { position: 'its point can be dragged', along: 'it slides along its line', nothing: '' }[moves]
    const save = row.appendChild(document.createElement('button'))
    save.type = 'button'
    save.textContent = 'Save'
    save.disabled = true
    save.addEventListener('click', async () => {
      const { story, chapter, id: scene } = state().scene
      save.disabled = true
      const wish = { story, chapter, scene, index, ...changed[index] }
      if (await answerIn(answer, state().outline.root, () => ask('note', wish))) changed[index] = {}
      else save.disabled = false
    })
    return row
  }

  function showRow(index: number): void {
    const row = list.children[index]
    const { side, along, position } = changed[index] ?? {}
    if (!row) return
    const select = row.querySelector('select')
    if (select && side !== undefined) select.value = side
    const where = row.querySelector('[data-where]')
    if (where && (along ?? position)) where.textContent = along ? `along="${along}"` : `position="${position}"`
    const save = row.querySelector('button')
    if (save) save.disabled = Object.keys(changed[index] ?? {}).length === 0
  }

  /** What is dragged: the words of each note where they stand, and where its leader begins. */
  function lay(): void {
    for (const handle of handles) if (handle !== document.activeElement) handle.remove()
    const notes = sheet.picture?.mapNotes()
    const kept = handles.filter((handle) => handle.isConnected)
    handles = kept
    if (tool.hidden || !notes || !map()) return
    const place = (key: string, make: () => HTMLElement, style: Partial<CSSStyleDeclaration>) => {
      const handle = kept.find((one) => one.dataset.key === key) ?? make()
      handle.dataset.key = key
      Object.assign(handle.style, style)
      if (!handle.isConnected) sheet.over.append(handle)
      if (!handles.includes(handle)) handles.push(handle)
    }
    for (const { index, x, y, width, height } of notes.seated) {
      const make = () =>
        draggable(sheet.over, 'sheet-words', `Words of note ${index + 1}: arrow keys choose the side`, (to) => {
          const thing = sheet.pixelOf(noteAt(index)?.at ?? [0, 0])
          if (thing) change(index, { side: sideOf(thing, to) })
        })
      place(`words ${index}`, make, { left: `${x}px`, top: `${y}px`, width: `${width}px`, height: `${height}px` })
    }
    map()?.mapNotes?.forEach((note, index) => {
      if (state().scene.notes[index]?.moves === 'nothing') return
      const begin = startOf(note)
      if (!begin) return
      const make = () => draggable(sheet.over, 'sheet-point', `Leader of note ${index + 1}`, (to) => move(index, to))
      place(`leader ${index}`, make, { left: `${begin[0]}px`, top: `${begin[1]}px` })
    })
  }

  function startOf(note: MapNote): Point | undefined {
    const line = note.way ?? map()?.lines.find(({ id }) => id === note.of)?.points
    if (!line || note.along === undefined || note.ring) return sheet.pixelOf(note.at)
    const pixels = line.flatMap((at) => [sheet.pixelOf(at)].filter((pixel) => pixel !== undefined))
    return pixels.length > 0 ? pointAt(measureLine(pixels), note.along).at : undefined
  }

  return {
    opened({ scene }) {
      changed = []
      const notes = scene.isMap ? scene.notes : []
      find(tool, '[data-no-notes]').hidden = notes.length > 0
      list.replaceChildren(...notes.map((_, index) => makeRow(index)))
      lay()
    },
    taken: lay,
    settled: lay,
    moved() {
      for (const handle of handles) handle.remove()
      handles = []
    },
  }
}
