import { countMinutes } from '../../model/reading-time'
import { KeepOffline } from '../offline/keep-offline'
import { Page } from '../page/page'
import { showBar, showColophon } from '../page/show-page'
import type { Setting } from '../setting'
import { inkWords } from '../words/ink-words'
import { Cover } from './cover'
import { CoverMap, showCoverMap } from './cover-map'
import { showOpening } from './show-opening'

/** The front of a story: its cover, its sheets, its colophon. */
export function FrontPage({ setting }: { setting: Setting }) {
  const { story, addresses, words } = setting
  return (
    <Page bar={showBar(setting)} colophon={showColophon(setting)} words={words}>
      <Cover
        title={story.title}
        standfirst={story.standfirst}
        inks={inkWords(story, words)}
        minutes={countMinutes(story.chapters)}
        home={addresses.home}
        map={<CoverMap forms={showCoverMap(setting)} language={story.language} />}
        keep={<KeepOffline story={story.slug} words={words} />}
        sheets={story.chapters.map((chapter) => showOpening(setting, chapter))}
        evidence={{ address: addresses.evidence, sources: story.sources.size, claims: story.claims.size }}
        words={words}
      />
    </Page>
  )
}
