import type { ReactNode } from 'react'
import { directionOf } from '../model/direction'
import { bundleScript } from './bundle-script'
import './styles/piece.css'

type Props = { /** A BCP 47 tag. */ language: string; hasScript: boolean; children: ReactNode }

/** A page with one thing of a story, for a frame. Links open beside the host; what is by day and may be by night says a script. */
export function PieceShell({ language, hasScript, children }: Props) {
  return (
    <html
      lang={language}
      dir={directionOf(language)}
      data-page="document"
      data-layout="stack"
      data-scheme="light"
      suppressHydrationWarning
    >
      <head>
        <base target="_blank" />
        {/* biome-ignore lint/security/noDangerouslySetInnerHtml: a constant */}
        {hasScript && <script data-head dangerouslySetInnerHTML={{ __html: pieceScript() }} />}
        <script type="module" src="data:text/javascript," data-reader="none" />
      </head>
      <body>{children}</body>
    </html>
  )
}

let script: string | undefined

/** `components/embed/piece.ts`, short enough to stand in each page. */
function pieceScript(): string {
  script ??= bundleScript('components/embed/piece.ts').trim()
  return script
}
