import { directionOf } from '../../model/direction'
import type { Site } from '../../model/read-site'
import { countMinutes } from '../../model/reading-time'
import { Page } from '../page/page'
import { showSheets } from '../page/show-page'
import type { Setting } from '../setting'
import type { Words } from '../words/words'
import { CoverMap, showCoverMap } from './cover-map'
import { StoryEntry } from './story-entry'

type Props = {
  site: Pick<Site, 'name' | 'standfirst'>
  /** The address of this page. */
  address: string
  /** In the order of the site. */
  stories: readonly Setting[]
  words: Words
}

/** The front of a site with several stories: its name, and each story with its sheets. */
export function SiteFront({ site, address, stories, words }: Props) {
  return (
    <Page bar={{ name: site.name, front: address }} className="site-front" words={words}>
      <header>
        <h1>{site.name}</h1>
        {site.standfirst && <p>{site.standfirst}</p>}
      </header>
      {stories.map((setting) => {
        const { story, addresses } = setting
        return (
          <StoryEntry
            key={story.slug}
            slug={story.slug}
            title={story.title}
            standfirst={story.standfirst}
            language={story.language}
            direction={directionOf(story.language)}
            minutes={countMinutes(story.chapters)}
            sheets={showSheets(setting)}
            home={addresses.home}
            map={story.cover && <CoverMap forms={showCoverMap(setting)} language={story.language} />}
            words={setting.words}
          />
        )
      })}
    </Page>
  )
}
