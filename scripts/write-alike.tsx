/**
 * Writes the pages that a build does not leave to Next (`app/alike.ts`), into the pages of their kind that Next has written and that have
 * been lightened. Of each kind Next writes two: what is written here of the first into the first, and of the last, must be what Next
 * wrote, to the byte, or nothing is written.
 */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { register } from 'node:module'
import { dirname, join } from 'node:path'
import type { Metadata } from 'next'
import type { ReactNode } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { ALIKE, type Alike, groupAlike, type Params } from '../app/alike'
import { MetadataTags } from '../app/metadata-tags'
import { OUT } from './site-folders'
import { stopWith } from './stop-with'

type Props = { params: Promise<Params> }
type Route = { default: (props: Props) => Promise<ReactNode>; generateMetadata: (props: Props) => Promise<Metadata> }
/** What differs between pages of one kind. */
type Written = { file: string; head: string; body: string }

/** What the policy of a page counts by its hash. */
const COUNTED = /<(style|script)\b(?![^>]*application\/(?:ld\+)?json)[^>]*>[\s\S]*?<\/\1>/g

register('./ignore-styles.js', import.meta.url)
try {
  for (const alike of ALIKE) await writeAll(alike)
} catch (error) {
  stopWith(error)
}

async function writeAll(alike: Alike): Promise<void> {
  const route: Route = await import(join('..', 'app', alike.route, 'page.tsx'))
  for (const { models, others } of groupAlike(alike)) {
    const [first, ...rest] = await Promise.all(models.map((params) => writePage(alike, route, params)))
    if (!first) continue
    const model = readFileSync(first.file, 'utf8')
    for (const one of [first, ...rest]) holdTo(readFileSync(one.file, 'utf8'), fill(model, first, one), one.file)
    for (const params of others) {
      const page = await writePage(alike, route, params)
      const html = fill(model, first, page)
      mkdirSync(dirname(page.file), { recursive: true })
      writeFileSync(page.file, html)
    }
  }
}

async function writePage({ route: folder }: Alike, route: Route, params: Params): Promise<Written> {
  const address = folder.replace(/\([^)]+\)\//, '').replaceAll(/\[(\w+)\]/g, (_, name: string) => params[name] ?? '')
  const props = { params: Promise.resolve(params) }
  return {
    file: join(OUT, address, 'index.html'),
    head: renderToStaticMarkup(<MetadataTags metadata={await route.generateMetadata(props)} />),
    body: renderToStaticMarkup(await route.default(props)),
  }
}

/** The page of `first` with what another says. */
function fill(model: string, first: Written, other: Written): string {
  const scripts = ({ body }: Written) => (body.match(COUNTED) ?? []).join('')
  if (scripts(first) !== scripts(other)) throw new Error(`${other.file} has another script or style than ${first.file}`)
  const [before, between, after] = cutAround(model, [first.head, `<body>${first.body}`], first.file)
  return `${before}${other.head}${between}<body>${other.body}${after}`
}

function cutAround(page: string, parts: readonly string[], file: string): string[] {
  const cut: string[] = []
  let at = 0
  for (const part of parts) {
    const from = page.indexOf(part, at)
    if (from < 0)
      throw new Error(
        `${file}: Next wrote nowhere ${JSON.stringify(part.slice(lengthFound(page, part)).slice(0, 160))}`,
      )
    cut.push(page.slice(at, from))
    at = from + part.length
  }
  return [...cut, page.slice(at)]
}

/** How much of the beginning of a text stands somewhere in another. */
function lengthFound(page: string, part: string): number {
  let [least, most] = [0, part.length]
  while (least < most) {
    const middle = Math.ceil((least + most) / 2)
    if (page.includes(part.slice(0, middle))) least = middle
    else most = middle - 1
  }
  return least
}

function holdTo(expected: string, found: string, file: string): void {
  if (found === expected) return
  let at = 0
  while (found[at] === expected[at]) at++
  const near = (page: string) => JSON.stringify(page.slice(Math.max(0, at - 80), at + 80))
  throw new Error(`${file}: Next wrote ${near(expected)}, expected as we write it: ${near(found)}`)
}
