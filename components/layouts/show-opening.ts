import type { Chapter } from '../../model/read-scenes'
import { countMinutes } from '../../model/reading-time'
import type { SheetEntry } from '../page/sheet-index'
import type { Setting } from '../setting'

/** A sheet with what it opens with. */
export type SheetOpening = SheetEntry & { title: string; deck: string; minutes: number }

export function showOpening({ addresses }: Pick<Setting, 'addresses'>, chapter: Chapter): SheetOpening {
  const { slug, number, head } = chapter
  return {
    slug,
    number,
    name: head.sheet,
    title: head.title,
    deck: head.deck,
    minutes: countMinutes([chapter]),
    address: addresses.chapter(slug),
  }
}
