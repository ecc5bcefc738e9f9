import type { RootContent } from 'mdast'
import { toString as plainText } from 'mdast-util-to-string'
import { parseDate } from './dates'
import { countWords } from './nouns/count-words'
import { attributesOf, isTag, type Tag, whereAttribute, whereIs } from './parse-chapter'
import type { Report } from './problems'

const LONGEST_SHORT = 30
const NOTES = { least: 30, most: 80 }
const LONGEST_PROSE = 110

/** A scene as it stands in the tree. */
export type SceneTree = {
  tag: Tag
  body: RootContent[]
  description: Tag | undefined
  short: Tag | undefined
  notes: Tag | undefined
}

/** All tags of that name below some nodes, in order. */
export function tagsNamed(name: string, nodes: readonly RootContent[]): Tag[] {
  return nodes.flatMap((node) => {
    const inside = 'children' in node ? tagsNamed(name, node.children) : []
    return isTag(node) && node.name === name ? [node, ...inside] : inside
  })
}

/** The rules of writing for one scene: what must be there, how long it may be, what must be cited. */
export function checkScene(scene: SceneTree, isTold: (claim: string) => boolean, file: string, report: Report): void {
  checkDescription(scene, file, report)
  checkShort(scene, file, report)
  checkNotes(scene, file, report)
  checkClaims(scene, isTold, file, report)
  for (const register of tagsNamed('Register', scene.body)) checkRegister(register, file, report)
}

function checkDescription({ tag, description }: SceneTree, file: string, report: Report): void {
  const where = whereIs(file, description ?? tag)
  if (!description) report.error(where, 'found a scene without <Description>, expected what the picture shows')
  else if (plainText(description).trim() === '') report.error(where, 'found an empty <Description>, expected some text')
}

function checkShort({ tag, body, short }: SceneTree, file: string, report: Report): void {
  const where = whereIs(file, short ?? tag)
  if (!short) {
    report.error(where, `found a scene without <Short>, expected its text in at most ${LONGEST_SHORT} words`)
    return
  }
  const count = countWords(plainText(short))
  if (count === 0) report.error(where, 'found an empty <Short>, expected some text')
  if (count > LONGEST_SHORT) report.error(where, `found ${count} words in <Short>, expected at most ${LONGEST_SHORT}`)
  const cited = new Set(tagsNamed('Cite', body).map((cite) => attributesOf(cite).source))
  const cites = tagsNamed('Cite', short.children)
  if (cites.length === 0)
    report.error(where, "found <Short> without <Cite>, expected at least one of the scene's sources")
  for (const cite of cites) {
    const { source } = attributesOf(cite)
    if (source === undefined || cited.has(source)) continue
    const names = [...cited].map((name) => `"${name}"`).join(', ')
    report.error(
      whereAttribute(file, cite, 'source'),
      `found "${source}" in <Short>, expected a source that the scene's prose cites too: ${names || 'it cites none'}`,
    )
  }
}

function checkNotes({ tag, notes }: SceneTree, file: string, report: Report): void {
  const where = whereIs(file, notes ?? tag)
  const expected = `expected ${NOTES.least} to ${NOTES.most} words for the presenter`
  if (!notes) {
    report.warn(where, `found a scene without <Notes>, ${expected}`)
    return
  }
  const count = countWords(plainText(notes))
  if (count === 0) report.error(where, `found empty <Notes>, ${expected}`)
  else if (count < NOTES.least || count > NOTES.most) report.warn(where, `found ${count} words in <Notes>, ${expected}`)
}

function checkClaims({ tag, body }: SceneTree, isTold: (claim: string) => boolean, file: string, report: Report): void {
  if (tagsNamed('Cite', body).length === 0) {
    report.error(whereIs(file, tag), 'found a scene without <Cite>, expected at least one source')
  }
  let words = 0
  for (const node of body) {
    if (!isTag(node)) words += countWords(plainText(node))
    else if (node.name === 'Claim' && isTold(attributesOf(node).id ?? '')) break
  }
  if (words > LONGEST_PROSE) {
    const message = `found ${words} words of prose before what is told, expected at most ${LONGEST_PROSE}`
    report.warn(whereIs(file, tag), message)
  }
  for (const claim of tagsNamed('Claim', body)) {
    const where = whereIs(file, claim)
    if (tagsNamed('Cite', claim.children).length === 0) {
      report.error(where, 'found <Claim> without <Cite>, expected the source in which it stands')
    }
    if (claim.children.some((child) => child.type === 'paragraph')) {
      report.error(where, 'found <Claim> with several paragraphs, expected one line')
    }
  }
}

/** A register check lies along time, and then holds dates, or along a list of names. */
function checkRegister(tag: Tag, file: string, report: Report): void {
  const attributes = attributesOf(tag)
  const axis = attributes.axis?.split(',').map((name) => name.trim())
  for (const name of ['record', 'told'] as const) {
    const value = attributes[name]
    if (value === undefined) continue
    const where = whereAttribute(file, tag, name)
    if (!axis) {
      const date = parseDate(value)
      if ('problem' in date) report.error(where, `${name}: found ${date.problem}, expected ${date.expected}`)
      continue
    }
    for (const word of value.split(',').map((part) => part.trim())) {
      if (!axis.includes(word))
        report.error(where, `${name}: found "${word}", expected names of the axis: ${axis.join(', ')}`)
    }
  }
}
