import { join } from 'node:path'
import { openStory } from '../../components/open-story'
import { wordsOf } from '../../components/words/words-of'
import { figureFile, pictureName, SITE_PICTURE } from '../../model/addresses'
import { inksByDay } from '../../model/ink-values'
import { readSite } from '../../model/read-site'
import type { Story } from '../../model/read-story'

/** What a picture for social networks says, and the map that stands beside it. */
export type Card = {
  file: string
  /** Above the title, and at the foot. */
  over: string
  title: string
  below: string
  /** Parts of the folded sheet, and the number of the one that lies open, from 1. */
  count: number
  current?: number
  /** The path of the map. */
  figure?: string
  /** The colours of the pencil. */
  inks: ReturnType<typeof inksByDay>
}

/** The pictures of all pages: of each story, its chapters and its evidence, and of the front page where that lists several. */
export function listCards(): Card[] {
  const { name, stories, front, language } = readSite()
  const words = wordsOf(language)
  const opened = stories.map((slug) => openStory(slug))
  const list = {
    file: SITE_PICTURE,
    over: words.stories(stories.length),
    title: name,
    below: '',
    count: stories.length,
    inks: inksByDay(undefined),
  }
  return [...(front === undefined ? [list] : []), ...opened.flatMap(cardsOf)]
}

function cardsOf(story: Story): Card[] {
  const { slug } = story
  const words = wordsOf(story.language)
  const of = { below: story.title, count: story.chapters.length, inks: inksByDay(story.look) }
  const sheets = story.chapters.map((chapter, index): Card => {
    const maps = chapter.scenes.filter(({ visual }) => visual === 'map')
    // The scene that the chapter is named after says most; else the first that draws a route.
    const map =
      maps.find(({ title }) => title === chapter.head.title) ?? maps.find(({ scrub }) => scrub.length > 0) ?? maps[0]
    const figure = map && join('public/figures', figureFile(slug, chapter.slug, map.id, 'narrow', 'light'))
    return {
      file: pictureName(slug, chapter.slug),
      ...of,
      over: `${words.sheet} ${chapter.number}: ${chapter.head.sheet}`,
      title: chapter.head.title,
      current: index + 1,
      figure,
    }
  })
  const whole = {
    file: pictureName(slug),
    ...of,
    over: words.sheets(sheets.length),
    title: story.title,
    below: '',
    figure: sheets[0]?.figure,
  }
  const { title, heading } = words.evidence
  const evidence = {
    file: pictureName(slug, 'evidence'),
    ...of,
    over: title,
    title: heading(story.claims.size, story.sources.size),
  }
  return [whole, ...sheets, evidence]
}
