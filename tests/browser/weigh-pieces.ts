import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join, relative } from 'node:path'
import { gzipSync } from 'node:zlib'
import { listPieces } from '../../components/embed/find-piece'
import { PIECE_KINDS, type PieceKind } from '../../model/addresses'
import type { Story } from '../../model/read-story'
import { brotliOf } from '../../scripts/compress-files'
import { isFor, lettersOf } from '../../scripts/face-letters'

/** Bytes: what a frame loads in all as sent (brotli; fonts and pictures as they are), and its JavaScript (gzip). */
export type PieceWeight = { address: string; kind: PieceKind; all: number; script: number }

/**
 * The weight of every piece of a story, counted from the files of the export: the page, its style sheets, the largest of the forms of
 * its picture, and the letters of its one font; beside a map, whose letters are in its picture, there is none.
 *
 * @param out The folder of the export.
 * @throws when a piece of the story has no page, or its page fetches a script.
 */
export function weighPieces(out: string, base: string, story: Story): PieceWeight[] {
  const sizes = new Map<string, number>()
  const sizeOf = (file: string) => {
    const size = sizes.get(file) ?? compressedSize(file)
    sizes.set(file, size)
    return size
  }
  return PIECE_KINDS.flatMap((kind) =>
    listPieces(story, kind).map((id) => {
      const address = `embed/${story.slug}/${kind}/${id}/`
      /** The file at an address that stands in the page, or in another file. */
      const fileAt = (href: string, from = address) => {
        const { pathname } = new URL(href, `https://example.org${base}/${from}`)
        return join(out, pathname.slice(base.length))
      }
      const html = readFileSync(join(out, address, 'index.html'), 'utf8')
      if (/<script[^>]* src="(?!data:)/.test(html)) throw new Error(`${address} fetches a script`)
      const styles = [...html.matchAll(/<link rel="stylesheet" href="([^"]+)"/g)].map(([, style = '']) => fileAt(style))
      const pictures = [...html.matchAll(/(?:src|srcSet)="([^"]+\.(?:svg|png|webp))"/g)].map(([, file = '']) =>
        sizeOf(fileAt(file)),
      )
      const text = html.replace(/<(script|style)\b[\s\S]*?<\/\1>/g, '')
      const code = [...html.matchAll(/<script data-head[^>]*>([\s\S]*?)<\/script>/g)]
        .map(([, one = '']) => one)
        .join('')
      const parts = [
        brotliOf('index.html', html).length,
        ...styles.map(sizeOf),
        Math.max(0, ...pictures),
        ...(html.includes('class="scene-figure"') ? [] : styles).flatMap((style) =>
          fontsFor(text, readFileSync(style, 'utf8')).map((font) => sizeOf(fileAt(font, relative(out, style)))),
        ),
      ]
      return {
        address,
        kind,
        all: parts.reduce((sum, part) => sum + part, 0),
        script: code ? gzipSync(code, { level: 9 }).length : 0,
      }
    }),
  )
}

function compressedSize(file: string): number {
  if (!existsSync(file)) throw new Error(`${file} is missing`)
  const bytes = readFileSync(file)
  return /\.(woff2|png|webp)$/.test(file) ? bytes.length : brotliOf(file, bytes).length
}

/** Addresses of the fonts that a browser may fetch for a text: of the one family that pieces have, those with letters of it. */
function fontsFor(text: string, css: string): string[] {
  const letters = lettersOf(text)
  return [...css.matchAll(/@font-face\s*\{([^}]*)\}/g)].flatMap(([, face = '']) => {
    const family = /font-family:\s*"?([^";]+)/.exec(face)?.[1]
    const address = /url\("?([^")]+)/.exec(face)?.[1]
    return family === 'Sheet Head' && address && isFor(face, letters) ? [address] : []
  })
}

/** What is printed: the heaviest of each kind, and how many there are. */
export function heaviestOf(weights: readonly PieceWeight[]): string[] {
  return PIECE_KINDS.map((kind) => {
    const own = weights.filter((weight) => weight.kind === kind)
    const kilobytes = (of: 'all' | 'script') => (Math.max(0, ...own.map((weight) => weight[of])) / 1000).toFixed(1)
    return `${own.length} of ${kind}: at most ${kilobytes('all')} KB, ${kilobytes('script')} KB of JavaScript`
  })
}

/** Every file of pieces in the export, for what has a page and is no piece of the story any more. */
export function listPiecePages(out: string, story: string): string[] {
  return PIECE_KINDS.flatMap((kind) => {
    const folder = join(out, 'embed', story, kind)
    return existsSync(folder) ? readdirSync(folder).map((id) => `embed/${story}/${kind}/${id}/`) : []
  })
}
