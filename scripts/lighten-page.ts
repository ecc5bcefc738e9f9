import { APPLICATION_GUARD, APPLICATION_TRUSTED, DOCUMENT_TRUSTED, writePolicy } from './content-security-policy'
import { cutHtml, type Piece } from './html-pieces'
import { splitStyle } from './split-style'

export type LightenOptions = {
  /** Address of the reader's module, with the base path: `/reader/reader.3F2A91BC.js`. */
  reader: string
  /** Addresses of what that module imports outright, to be fetched beside it and not after it. */
  readerParts?: string[]
  /** Address of the script of embedded pages, which takes the place of `<script data-reader="embed">`. */
  embed?: string
  /** Names of the fonts to fetch at once, as they stand in the style's addresses before the hash: `piazzolla`. */
  preloadFonts: string[]
  /** Origins that a document may ask for data besides its own. */
  origins?: string[]
  /** Puts a style that pages share into a file and gives its address; without it, documents keep their styles. */
  shareStyle?: (content: string) => string
}
export type LightPage = { kind: 'document' | 'application'; html: string }

const MARKER = 'data-page'
/** Where a page has the style of layers that its first view does without. */
const LATER_STYLES = /<template data-later-styles\b[^>]*><\/template>/
const LATER_LAYERS = ['visuals']
/** For hosts that send no headers of ours. */
const REFERRER = '<meta name="referrer" content="strict-origin-when-cross-origin"/>'

/**
 * Makes a page of Next's export ready to be served. A document (its html, body or main element has
 * `data-page="document"`) loses Next's scripts and data and gets the reader's one module, or the script of embedded pages, in
 * the place of `<script data-reader>` or else at the end of its head, and nothing where that says `none`; Next's styles become a file,
 * and another for what comes later where the page has `<template data-later-styles>`. Every other page is an
 * application and keeps both. Both get a content security policy as a meta tag.
 * @throws Error in one line, when the page is not as Next is known to write it.
 */
export function lightenPage(html: string, options: LightenOptions): LightPage {
  const pieces = cutHtml(html)
  if (!pieces.some(isOfNext)) throw new Error('no script of Next’s was found to take out: has its output changed?')
  const marker = pieces.find((piece) => piece.kind === 'tag' && piece.attributes.has(MARKER))?.attributes.get(MARKER)
  if (marker !== undefined && marker !== 'document') throw new Error(`data-page="${marker}": only "document" is known`)
  return marker ? lightenDocument(pieces, options) : keepApplication(pieces)
}

function lightenDocument(pieces: Piece[], options: LightenOptions): LightPage {
  // React keeps a place with templates; our own are no places to be filled.
  const unfinished = pieces.find(
    ({ html }) => html === '<!--$?-->' || /^<template\b(?![^>]*\sdata-(?:stage-visuals|later)\b)/i.test(html),
  )
  if (unfinished) throw new Error('part of the page waits for a script of React’s: a document must not suspend')

  const placeholders = pieces.filter(isReader)
  if (placeholders.length > 1) throw new Error('more than one <script data-reader>')
  const parts = (options.readerParts ?? []).map((part) => `<link rel="modulepreload" href="${part}"/>`)
  /** A page that has no script of the reader's. */
  const isBare = placeholders[0]?.attributes.get('data-reader') === 'none'
  const module = isBare
    ? ''
    : placeholders[0]?.attributes.get('data-reader') === 'embed'
      ? classicScript(options.embed)
      : `${parts.join('')}<script type="module" src="${options.reader}"></script>`
  const left = pieces.filter(
    (piece) => !isOfNext(piece) && !isScriptHint(piece) && !isSaidTwice(piece) && piece.kind !== 'comment',
  )

  const inline = left.filter((piece) => piece.kind === 'script' && piece.attributes.has('data-head'))
  if (inline.length > 1) throw new Error('more than one inline script: a document may have one, marked data-head')
  const rules = left.filter(isRules)
  const stranger = left.find(
    (piece) => piece.kind === 'script' && ![...inline, ...rules].includes(piece) && !isReader(piece) && !isData(piece),
  )
  if (stranger) throw new Error(`a script that a document must not have: ${stranger.html.slice(0, 120)}`)

  const rest = left.find((piece) => !isData(piece) && /__next_f|\/_next\/[^"')]*\.js/.test(piece.html))
  if (rest) throw new Error(`something of Next’s was left: ${rest.html.slice(0, 120)}`)

  const styles = left.filter((piece) => piece.kind === 'style')
  const { shareStyle } = options
  const isShared = (piece: Piece) => shareStyle !== undefined && isStyleOfNext(piece)
  const policy = writePolicy(
    contents([...inline, ...rules]),
    contents(styles.filter((style) => !isShared(style))),
    options.origins,
    DOCUMENT_TRUSTED,
  )
  const laterStyles: string[] = []
  const hasLater = left.some(({ attributes }) => attributes.has('data-later-styles'))
  const linkStyle = (content: string) => (content ? `<link rel="stylesheet" href="${shareStyle?.(content)}"/>` : '')
  const write = (piece: Piece) => {
    if (isReader(piece)) return module
    if (!isShared(piece)) return piece.html
    const { first, later } = splitStyle(piece.content, hasLater ? LATER_LAYERS : [])
    laterStyles.push(later)
    return linkStyle(first)
  }
  let page = left.map(write).join('')
  page = page.replace(LATER_STYLES, () => linkStyle(laterStyles.join('')))
  page = page.replace('<div hidden=""></div>', '')
  if (placeholders.length === 0) page = putBefore(page, '</head>', module)
  const preloads = (isBare ? [] : options.preloadFonts).map((name) => preloadFont(name, contents(styles)))
  page = putPolicy(page, policy, preloads.join(''))
  return { kind: 'document', html: page }
}

/** Not a module: in a frame without an origin a module would need CORS. */
function classicScript(address: string | undefined): string {
  if (!address) throw new Error('a page asks for the script of embedded pages, and none was bundled')
  return `<script defer src="${address}"></script>`
}

function keepApplication(pieces: Piece[]): LightPage {
  if (pieces.some(isReader)) throw new Error('a <script data-reader> in a page that is not marked data-page="document"')
  const scripts = pieces.filter((piece) => piece.kind === 'script' && !piece.attributes.has('src') && !isData(piece))
  const styles = pieces.filter((piece) => piece.kind === 'style')
  const policy = writePolicy([APPLICATION_GUARD, ...contents(scripts)], contents(styles), [], APPLICATION_TRUSTED)
  const guard = `<script>${APPLICATION_GUARD}</script>`
  return { kind: 'application', html: putPolicy(pieces.map((piece) => piece.html).join(''), policy, guard) }
}

/** The policy holds only for what comes after it, and the character set must stand in the first 1024 bytes. */
function putPolicy(page: string, policy: string, preloads: string): string {
  const meta = `<meta http-equiv="Content-Security-Policy" content="${policy}"/>${REFERRER}${preloads}`
  const charset = /<meta charset="utf-8"\/>/i.exec(page)?.[0]
  if (!charset) throw new Error('no <meta charset="utf-8"/> was found to put the policy after')
  return page.replace(charset, () => `${charset}${meta}`)
}

function putBefore(page: string, mark: string, html: string): string {
  if (!page.includes(mark)) throw new Error(`no ${mark} was found`)
  return page.replace(mark, () => `${html}${mark}`)
}

function preloadFont(name: string, styles: string[]): string {
  const address = new RegExp(`url\\("?([^")]*/${name}\\.[^")]*woff2)"?\\)`).exec(styles.join('\n'))?.[1]
  if (!address)
    throw new Error(`the styles name no font file "${name}": is app/styles/fonts.css imported, and inlined?`)
  return `<link rel="preload" as="font" type="font/woff2" crossorigin="" href="${address}"/>`
}

const contents = (pieces: readonly Piece[]) => pieces.map(({ content }) => content)

const isStyleOfNext = (piece: Piece) => piece.kind === 'style' && piece.attributes.has('data-precedence')

const isReader = (piece: Piece) => piece.kind === 'script' && piece.attributes.has('data-reader')

const isData = (piece: Piece) =>
  piece.kind === 'script' && /^(application\/(ld\+)?json)$/.test(piece.attributes.get('type') ?? '')

/** What the browser may fetch before it is asked for. */
const isRules = (piece: Piece) => piece.kind === 'script' && piece.attributes.get('type') === 'speculationrules'

const isOfNext = (piece: Piece) =>
  piece.kind === 'script' &&
  ((piece.attributes.get('src') ?? '').includes('/_next/') ||
    piece.attributes.get('id') === '_R_' ||
    (!piece.attributes.has('data-head') && /^\(?self\.__next_f\b/.test(piece.content)))

/** Next repeats for X what Open Graph says. X reads that, but for the kind of its card: developer.x.com, Cards markup. */
const isSaidTwice = (piece: Piece) =>
  piece.kind === 'tag' && /^twitter:(?!card$)/.test(piece.attributes.get('name') ?? '')

/** Preloads of scripts, and the preconnect to the page's own origin that Next writes when it finds fonts. */
const isScriptHint = (piece: Piece) =>
  piece.kind === 'tag' &&
  (piece.attributes.get('rel') === 'modulepreload' ||
    (piece.attributes.get('rel') === 'preload' && piece.attributes.get('as') === 'script') ||
    (piece.attributes.get('rel') === 'preconnect' && piece.attributes.get('href') === '/'))
