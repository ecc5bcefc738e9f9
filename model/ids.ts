import { KINDS, type Kind } from './nouns/entry-kinds'
import type { Report, Where } from './problems'
import { suggest } from './suggest'

/**
 * Entries that are only there to be used by others. Events, statements and contradictions are shown for their own sake.
 */
const USED_BY_OTHERS: readonly Kind[] = ['source', 'quotation', 'place', 'route', 'claim', 'term']
/** A scene names places and routes alike, so that they share one name space. */
const SHARED: readonly (readonly Kind[])[] = [['place', 'route']]

type Definition = { kind: Kind; id: string; where: Where; source?: string }
type Use = { kinds: readonly Kind[]; id: string; where: Where; sources: readonly string[] }

const LIST = new Intl.ListFormat('en-GB', { type: 'disjunction' })

/** All ids of a story and all their uses: who is there twice, who is named but missing, who is never named. */
export class Ids {
  private readonly definitions: Definition[] = []
  private readonly byId = new Map<string, Definition[]>()
  private readonly uses: Use[] = []
  /** Files that could not be read: nothing is said about ids that may stand there. */
  private readonly broken = new Set<string>()

  /** @param source For a quotation, the id of the source in which it stands. */
  define(kind: Kind, id: string, where: Where, source?: string): void {
    const definition = { kind, id, where, source }
    this.definitions.push(definition)
    this.byId.set(id, [...(this.byId.get(id) ?? []), definition])
  }

  /**
   * @param kinds What the id may name.
   * @param sources For a quotation, the ids of the sources that are named beside it: it must stand in one of them.
   */
  use(kinds: readonly Kind[], id: string, where: Where, sources: readonly string[] = []): void {
    this.uses.push({ kinds, id, where, sources })
  }

  /** @param name A value of {@link KINDS}. */
  markBroken(name: string): void {
    this.broken.add(name)
  }

  /** True when the entries of that kind are all known. */
  isComplete(kind: Kind): boolean {
    return !this.broken.has(KINDS[kind])
  }

  report(report: Report): void {
    this.reportDuplicates(report)
    for (const use of this.uses) this.reportUse(use, report)
    if (this.broken.size === 0) this.reportUnused(report)
  }

  /** Where an id is defined. */
  whereOf(kind: Kind, id: string): Where | undefined {
    return this.find([kind], id)?.where
  }

  private find(kinds: readonly Kind[], id: string): Definition | undefined {
    return this.byId.get(id)?.find(({ kind }) => kinds.includes(kind))
  }

  private reportDuplicates(report: Report): void {
    const first = new Map<string, Definition>()
    for (const definition of this.definitions) {
      const { kind, id, where } = definition
      const key = `${SHARED.find((kinds) => kinds.includes(kind))?.join() ?? kind} ${id}`
      const other = first.get(key)
      if (!other) first.set(key, definition)
      else
        report.error(
          where,
          `duplicate id "${id}" — the ${other.kind} at ${other.where.file}:${other.where.line} has it`,
        )
    }
  }

  private reportUse({ kinds, id, where, sources }: Use, report: Report): void {
    const found = this.find(kinds, id)
    if (found) {
      const known = sources.filter((source) => this.find(['source'], source))
      if (found.source !== undefined && known.length > 0 && !known.includes(found.source)) {
        const named = LIST.format(known.map((source) => `"${source}"`))
        report.error(where, `found quotation "${id}" of source "${found.source}", expected one of ${named}`)
      }
      return
    }
    if (!kinds.every((kind) => this.isComplete(kind))) return
    const noun = LIST.format(kinds)
    const elsewhere = this.find(Object.keys(KINDS) as Kind[], id)
    const candidates = this.definitions.filter(({ kind }) => kinds.includes(kind)).map((definition) => definition.id)
    const files = LIST.format(new Set(kinds.map((kind) => KINDS[kind])))
    const hint = elsewhere
      ? ` — it is the id of a different kind: ${elsewhere.kind}`
      : suggest(id, candidates, `an id from ${files}`)
    report.error(where, `unknown ${noun} "${id}"${hint}`)
  }

  /** One line for all, at the first: it must be possible to add one thing at a time. */
  private reportUnused(report: Report): void {
    const used = new Set(this.uses.flatMap(({ kinds, id }) => kinds.map((kind) => `${kind} ${id}`)))
    const unused = this.definitions.filter(
      ({ kind, id }) => USED_BY_OTHERS.includes(kind) && !used.has(`${kind} ${id}`),
    )
    const [first] = unused
    if (!first) return
    const kinds = [...new Set(unused.map(({ kind }) => kind))].map((kind) => {
      const ids = unused.filter((one) => one.kind === kind).map(({ id }) => `"${id}"`)
      return `${kind} ${ids.join(', ')}`
    })
    report.warn(first.where, `nothing uses yet: ${kinds.join('; ')}`)
  }
}
