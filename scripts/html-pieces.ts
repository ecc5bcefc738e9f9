/** A run of a page's HTML: what stands between the pieces that are looked at is `text`. */
export type Piece = {
  kind: 'script' | 'style' | 'comment' | 'tag' | 'text'
  /** As it stands in the page. */
  html: string
  /** Of a script or style element: what stands inside, byte for byte, as a CSP hash needs it. */
  content: string
  /** Attributes with their names in lower case; one without a value is an empty string. */
  attributes: Map<string, string>
}

// React writes `<`, `>` and `"` in text and in attributes as entities, so that these characters are always markup here.
const PIECES =
  /<!--[\s\S]*?-->|<script\b([^>]*)>([\s\S]*?)<\/script>|<style\b([^>]*)>([\s\S]*?)<\/style>|<(?:link|meta|html|body|main|template)\b([^>]*)>/gi
const ATTRIBUTE = /([^\s"'=/]+)(?:="([^"]*)")?/g

/** Cuts a page that React has written into pieces; joined again they are the page. */
export function cutHtml(html: string): Piece[] {
  const pieces: Piece[] = []
  let end = 0
  for (const match of html.matchAll(PIECES)) {
    if (match.index > end) pieces.push(piece('text', html.slice(end, match.index)))
    const [whole, script, scriptContent, style, styleContent, tag] = match
    if (script !== undefined) pieces.push(piece('script', whole, script, scriptContent))
    else if (style !== undefined) pieces.push(piece('style', whole, style, styleContent))
    else if (tag !== undefined) pieces.push(piece('tag', whole, tag))
    else pieces.push(piece('comment', whole))
    end = match.index + whole.length
  }
  if (end < html.length) pieces.push(piece('text', html.slice(end)))
  return pieces
}

function piece(kind: Piece['kind'], html: string, attributes = '', content = ''): Piece {
  const pairs = [...attributes.matchAll(ATTRIBUTE)].map(
    ([, name = '', value = '']) => [name.toLowerCase(), value] as const,
  )
  return { kind, html, content, attributes: new Map(pairs) }
}
