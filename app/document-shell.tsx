import type { ReactNode } from 'react'
import { HeadScript } from '../components/page/head-script'
import { LookStyle } from '../components/page/look-style'
import { NextPages } from '../components/page/next-pages'
import { CopySaid } from '../components/prose/copy-link'
import { wordsOf } from '../components/words/words-of'
import { directionOf } from '../model/direction'
import type { Story } from '../model/read-story'
import { site } from './site'
import './root-page'
import './styles/document.css'

type Props = { manner: Pick<Story, 'language' | 'look'>; children: ReactNode }

/** Pages to read: HTML made of server components. After the build they carry no script but the reader's. */
export function DocumentShell({ manner: { language, look }, children }: Props) {
  const words = wordsOf(language)
  return (
    <html lang={language} dir={directionOf(language)} data-page="document" suppressHydrationWarning>
      <head>
        <HeadScript />
        <LookStyle look={look} />
        <script type="module" src={site.script('reader.js')} data-reader="" />
      </head>
      <body>
        {children}
        <CopySaid words={words} />
        <NextPages />
      </body>
    </html>
  )
}
