import type { ReactNode } from 'react'
import { HeadScript } from '../components/page/head-script'
import { NextPages } from '../components/page/next-pages'
import { CopySaid } from '../components/prose/copy-link'
import { directionOf } from '../model/direction'
import { site } from './site'
import './root-page'
import './styles/document.css'

type Props = { /** A BCP 47 tag. */ language: string; children: ReactNode }

/** Pages to read: HTML made of server components. After the build they carry no script but the reader's. */
export function DocumentShell({ language, children }: Props) {
  return (
    <html lang={language} dir={directionOf(language)} data-page="document" suppressHydrationWarning>
      <head>
        <HeadScript />
        <script type="module" src={site.script('reader.js')} data-reader="" />
      </head>
      <body>
        {children}
        <CopySaid />
        <NextPages />
      </body>
    </html>
  )
}
