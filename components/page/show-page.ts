/** What the parts around a page's text show, made from the story. */
import { hash } from '../../model/addresses'
import { placesOf, stoodSince } from '../../model/corrected'
import { formatDate } from '../../model/dates'
import type { Chapter } from '../../model/read-scenes'
import type { Setting } from '../setting'
import { inkWords } from '../words/ink-words'
import type { BarProps } from './bar'
import type { ColophonProps } from './colophon'
import type { SheetEntry } from './sheet-index'
import type { SheetLinksProps } from './sheet-links'

/** The sheets of a story, in order. */
export function showSheets({ story, addresses }: Setting): SheetEntry[] {
  return story.chapters.map(({ slug, number, head }) => ({
    slug,
    number,
    name: head.sheet,
    address: addresses.chapter(slug),
  }))
}

/** The bar of a page to read, with a picture and sources of its own. */
export function showReadingBar(setting: Setting, chapter?: Chapter): BarProps {
  return {
    ...showBar(setting),
    sheet: chapter && { slug: chapter.slug, number: chapter.number, name: chapter.head.sheet },
    present: setting.addresses.present(),
    inks: inkWords(setting.story, setting.words),
  }
}

/**
 * The bar of any other page of a story.
 *
 * @param page What the page is called; nothing on the front.
 */
export function showBar(setting: Setting, page?: string): BarProps {
  const { story, front } = setting
  return {
    name: story.look?.name ?? story.title,
    logo: story.look?.logoData,
    front,
    page,
    index: { story: story.slug, sheets: showSheets(setting) },
  }
}

/** The sheets on either side of one. Numbers may have gaps: order is what counts. */
export function showNeighbours({ story, addresses }: Setting, chapter: Chapter): SheetLinksProps {
  const place = story.chapters.findIndex(({ slug }) => slug === chapter.slug)
  const show = (neighbour: Chapter | undefined) =>
    neighbour && {
      number: neighbour.number,
      name: neighbour.head.sheet,
      title: neighbour.head.title,
      deck: neighbour.head.deck,
      address: addresses.chapter(neighbour.slug),
    }
  return { before: show(story.chapters[place - 1]), next: show(story.chapters[place + 1]) }
}

/** The foot of most pages: the corrections are listed on the page of the evidence. */
export function showImprint(setting: Setting): ColophonProps {
  return { ...showColophon(setting), corrections: setting.addresses.evidence + hash('corrections') }
}

/** The foot of a page that lists the corrections. */
export function showColophon({ story, addresses, companions }: Setting): ColophonProps {
  const { version, updated, publisher, language } = story
  return {
    version,
    updated: formatDate(updated, language),
    publisher,
    accessibility: addresses.accessibility,
    teach: story.lessons && addresses.teach,
    companions,
    corrections: story.corrections.map((correction) => {
      const { date, where, was, now, why } = correction
      const places = placesOf(correction, story, addresses)
      const since = stoodSince(correction, language)
      return { id: `${date.text} ${where} ${was}`, date: formatDate(date, language), since, was, now, why, places }
    }),
  }
}
