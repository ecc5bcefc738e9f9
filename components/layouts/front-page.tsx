import { Page } from '../page/page'
import { showBar, showColophon } from '../page/show-page'
import type { Setting } from '../setting'
import { Cover } from './cover'

/** The front of a story: its cover, its sheets, its colophon. */
export function FrontPage({ setting }: { setting: Setting }) {
  const { story, addresses } = setting
  return (
    <Page bar={showBar(setting)} colophon={showColophon(story)}>
      <Cover story={story} addresses={addresses} />
    </Page>
  )
}
