import type { Scene } from './chapter'
import { checkShape } from './check-shape'
import type { Ids } from './ids'
import type { SceneAttributes } from './nouns'
import type { Report, Where } from './problems'
import { isRecord, noteReferences } from './read-entries'
import type { YamlFile } from './read-yaml'
import { suggest } from './suggest'
import type { VisualEntries, VisualModel } from './visual'

/** What a chapter's reader must know of a visual. */
export type KnownVisual = {
  model: VisualModel
  /** Whether the story has data for it, right or wrong. */
  isThere: boolean
  /** The scenes that its data name; nothing when one set of data serves all. */
  scenes?: ReadonlySet<string>
}

/** By the names that scenes use. */
export type KnownVisuals = ReadonlyMap<string, KnownVisual>

/** What stands in story.yaml for each visual, before it is checked. */
export function knownVisuals(models: readonly VisualModel[], file: YamlFile): KnownVisuals {
  const all = isRecord(file.data) && isRecord(file.data.visuals) ? file.data.visuals : {}
  const known = models.map((model): [string, KnownVisual] => {
    const data = all[model.field ?? '']
    // A file that can't be read says nothing about what stands in it.
    const isThere = model.field === undefined || data !== undefined || file.data === undefined
    const entries = Array.isArray(data) ? data.filter(isRecord).map(({ scene }) => String(scene)) : []
    const isListed = model.scenes === 'listed' && file.data !== undefined
    return [model.name, { model, isThere, ...(isListed && { scenes: new Set(entries) }) }]
  })
  return new Map(known)
}

/**
 * Reads the part of story.yaml that belongs to each visual and looks up the ids in it.
 *
 * @returns the data by field; undefined where a part does not fit its schema.
 */
export function readVisuals(
  models: readonly VisualModel[],
  file: YamlFile,
  own: readonly string[],
  ids: Ids,
  report: Report,
): Record<string, unknown> {
  const all = isRecord(file.data) && isRecord(file.data.visuals) ? file.data.visuals : {}
  const fields = [...own, ...models.flatMap(({ field }) => field ?? [])]
  for (const field of Object.keys(all)) {
    if (fields.includes(field)) continue
    const hint = suggest(field, fields, `one of ${[...new Set(fields)].join(', ')}`)
    report.error(file.whereField(['visuals'], field), `unknown field "${field}"${hint}`)
  }
  const read: Record<string, unknown> = {}
  for (const { field, schema } of models) {
    if (!field || !schema || all[field] === undefined) continue
    noteReferences(schema, all[field], file, ids, ['visuals', field])
    read[field] = checkShape(schema, all[field], file, report, ['visuals', field])
  }
  return read
}

/** Refuses a scene that names a visual that isn't there, that has no data for it, or a beat that it doesn't have. */
export function checkSceneVisual(
  { id, visual, beat }: SceneAttributes,
  visuals: KnownVisuals,
  where: (attribute: string) => Where,
  report: Report,
): void {
  const known = visuals.get(visual)
  const refuse = (expected: string) => report.error(where('visual'), `visual: found "${visual}"${expected}`)
  if (!known && visual !== 'map') {
    const names = ['map', ...visuals.keys()]
    refuse(suggest(visual, names, `one of ${names.join(', ')}`))
    return
  }
  const field = `story.yaml: visuals.${known?.model.field}`
  if (known && !known.isThere) refuse(`, expected its data in ${field}`)
  else if (known?.scenes && !known.scenes.has(id)) refuse(`, expected an entry with "scene: ${id}" in ${field}`)
  checkBeat(visual, beat, known?.model.beats ?? 0, where, report)
}

function checkBeat(
  visual: string,
  beat: number | undefined,
  most: number,
  where: (attribute: string) => Where,
  report: Report,
): void {
  if (most === 0 ? beat === undefined : beat !== undefined && beat <= most) return
  const expected = most === 0 ? `none, because "${visual}" has no beats` : `1 to ${most}`
  report.error(where(beat === undefined ? 'visual' : 'beat'), `beat: found ${beat ?? 'nothing'}, expected ${expected}`)
}

/** Checks every visual's data against the story's entries and scenes. */
export function checkVisuals(
  models: readonly VisualModel[],
  visuals: Readonly<Record<string, unknown>>,
  known: Omit<VisualEntries, 'visuals'>,
  file: YamlFile,
  report: Report,
): void {
  const entries = { ...known, visuals }
  for (const model of models) {
    const data = visuals[model.field ?? '']
    if (!model.field || data === undefined) continue
    const base = ['visuals', model.field]
    if (model.scenes === 'listed')
      checkListed(model, data, entries.scenes, (path) => file.where([...base, ...path]), report)
    if (model.schema) model.check?.(data, entries, (path) => file.where([...base, ...path]), report)
  }
}

/** Every entry is for a scene that shows it, and no scene has two. */
function checkListed(
  { name }: VisualModel,
  data: unknown,
  scenes: readonly Scene[],
  where: (path: readonly PropertyKey[]) => Where,
  report: Report,
): void {
  const seen = new Set<unknown>()
  for (const [index, entry] of (Array.isArray(data) ? data : []).entries()) {
    const id: unknown = isRecord(entry) ? entry.scene : undefined
    const shows = scenes.find((scene) => scene.id === id)?.visual
    if (shows !== undefined && shows !== name) {
      report.error(
        where([index, 'scene']),
        `scene: found "${id}", which shows "${shows}", expected a scene with visual="${name}"`,
      )
    }
    if (seen.has(id))
      report.error(where([index, 'scene']), `scene: found "${id}" twice, expected one entry for each scene`)
    seen.add(id)
  }
}
