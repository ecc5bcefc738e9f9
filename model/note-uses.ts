import type { Root, RootContent } from 'mdast'
import { tagsNamed } from './check-scene'
import type { Ids } from './ids'
import type { Ink } from './nouns'
import type { Kind } from './nouns/entry-kinds'
import { attributesOf, type Tag, whereAttribute, whereIs } from './parse-chapter'
import type { Report } from './problems'
import type { Known } from './read-scenes'

/** Notes the scene's own id and the places and routes that it draws. */
export function noteSceneIds(tag: Tag, file: string, ids: Ids, report: Report): void {
  const words = attributesOf(tag)
  const where = (name: string) => whereAttribute(file, tag, name)
  const list = (name: string) => (words[name] ?? '').split(/\s+/).filter(Boolean)
  if (words.id !== undefined) ids.define('scene', words.id, where('id'))
  if (words.place !== undefined) ids.use(['place'], words.place, where('place'))
  const drawn = ['record', 'told', 'base'].flatMap((name) => list(name).map((id) => ({ id, name })))
  for (const { id, name } of drawn) ids.use(['place', 'route'], id, where(name))
  for (const id of list('scrub')) {
    ids.use(['route'], id, where('scrub'))
    if (!drawn.some((other) => other.id === id)) {
      report.error(where('scrub'), `scrub: found "${id}", expected a route that is also in record, told or base`)
    }
  }
}

/** The attributes of tags that hold ids. `Cite quote` is noted together with its source. */
const TAG_IDS: readonly (readonly [tag: string, attribute: string, kind: Kind])[] = [
  ['Cite', 'source', 'source'],
  ['Cite', 'quote', 'quotation'],
  ['Claim', 'id', 'claim'],
  ['Term', 'id', 'term'],
  ['Likelihood', 'claim', 'claim'],
  ['ClaimAndRecord', 'record', 'claim'],
  ['ClaimAndRecord', 'told', 'claim'],
]

/** How the kinds of claim are called in a message. */
const SAYS: Readonly<Record<Ink, string>> = { told: 'as told', record: 'on record' }

/** Notes every id that prose names, and every scene to which it links. */
export function noteUses(
  root: Root,
  file: string,
  known: Pick<Known, 'hasLikelihood' | 'kindOf' | 'hasRetellings'>,
  ids: Ids,
  report: Report,
): void {
  for (const [name, attribute, kind] of TAG_IDS) {
    for (const tag of tagsNamed(name, root.children)) {
      const { [attribute]: id, source } = attributesOf(tag)
      if (id === undefined) continue
      const where = whereAttribute(file, tag, attribute)
      ids.use([kind], id, where, kind === 'quotation' && source !== undefined ? [source] : [])
      if (name === 'Likelihood' && !known.hasLikelihood(id)) {
        report.error(where, `found claim "${id}" without likelihood, expected "likelihood" in claims.yaml`)
      }
      if (name === 'ClaimAndRecord' && ![attribute, undefined].includes(known.kindOf(id))) {
        report.error(
          where,
          `${attribute}: found claim "${id}", which is ${SAYS[known.kindOf(id) ?? 'told']}, expected one ${SAYS[attribute as Ink]}`,
        )
      }
    }
  }
  for (const tag of tagsNamed('Retellings', root.children)) {
    if (!known.hasRetellings)
      report.error(whereIs(file, tag), 'found <Retellings>, expected "visuals.retelling" in story.yaml')
  }
  const walk = (node: RootContent): void => {
    if (node.type === 'link' && node.url.startsWith('#')) ids.use(['scene'], node.url.slice(1), whereIs(file, node))
    if ('children' in node) node.children.forEach(walk)
  }
  root.children.forEach(walk)
}
