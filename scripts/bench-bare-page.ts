import { cutHtml } from './html-pieces'

const STYLE = 'body{margin:0 auto;max-width:34rem;padding:1rem;font:1.2rem/1.5 serif}img{width:100%;height:auto}'

/**
 * The same words as a page's text and the first of its pictures, if it has any, and nothing else: what any page with these words
 * costs a browser.
 *
 * @throws Error in one line when the page has no text.
 */
export function writeBarePage(html: string): string {
  const text = html.slice(html.indexOf('<main'), html.indexOf('</main>'))
  const picture = /<img src="([^"]*)"/.exec(text)?.[1]
  const words = cutHtml(text)
    .filter(({ kind }) => kind === 'text')
    .map((piece) => piece.html)
    .join('')
    .split(/<\/(?:p|h\d|li|dd|dt|header|figcaption|summary)>/)
    .map((block) => block.replace(/<[^>]*>/g, ' ').trim())
    .filter(Boolean)
  if (words.length === 0) throw new Error('a page without words has no bare page')
  const image = picture ? `<img src="${picture}" alt="" width="720" height="480"/>` : ''
  const [title, ...rest] = words
  const body = rest.map((block) => `<p>${block}</p>`).join('\n')
  return `<!DOCTYPE html><html lang="en"><head><meta charset="utf-8"/><meta name="viewport" content="width=device-width"/><title>Bare</title><style>${STYLE}</style></head><body><h1>${title}</h1>\n${body}\n${image}</body></html>`
}
