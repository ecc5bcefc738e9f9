import { HeadScript } from '../../../components/page/head-script'
import { LookStyle } from '../../../components/page/look-style'
import { directionOf } from '../../../model/direction'
import { pageViewport, rootMetadata } from '../../root-page'
import { storyLayout } from '../../story-routes'
import '../../styles/application.css'

export const metadata = rootMetadata
export const viewport = pageViewport

/** Pages to work with: ordinary hydrated React. They keep Next's scripts; the reader's script is not among them. */
export default storyLayout(({ language, look }, children) => (
  <html lang={language} dir={directionOf(language)} suppressHydrationWarning>
    <head>
      <HeadScript />
      <LookStyle look={look} />
    </head>
    <body>{children}</body>
  </html>
))
