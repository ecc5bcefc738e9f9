import type { Scene } from '../model/read-scenes'

/** One picture of the gallery. Sizes in px. */
export type Shot = {
  /** The file's name without its ending, of the page, the scene, the width and the scheme: what a filter is matched with. */
  name: string
  /** The page's address below the site's, with the scene as its hash. */
  address: string
  width: number
  height: number
  scheme: 'light' | 'dark'
  media: 'screen' | 'print'
  /** True for the page from top to bottom, false for the first view. */
  isWhole: boolean
}

const SIZES = [
  [390, 844],
  [768, 1024],
  [1440, 900],
  [1920, 1080],
] as const
/** The width of A4 at 96 px to the inch, without its margins. */
const PAPER = 718

/**
 * What the gallery shows: every page at each size by day and by night, and in print; of a page that plays scenes, each key
 * scene as well.
 *
 * @param pages Addresses of pages below the site's, such as `story/chapter/`.
 * @param scenesOf The scenes that a page plays, none for a page that is only read.
 */
export function listShots(pages: readonly string[], scenesOf: (page: string) => readonly Scene[]): Shot[] {
  return pages.flatMap((page) => {
    const scenes = scenesOf(page)
    const title = page.replaceAll('/', ' ').trim().replaceAll(' ', '.') || 'front'
    const views = [
      { title, hash: '' },
      ...scenes.filter(isKey).map(({ id }) => ({ title: `${title}.${id}`, hash: `#${id}` })),
    ]
    const onScreen = views.flatMap(({ title, hash }) =>
      SIZES.flatMap(([width, height]) =>
        (['light', 'dark'] as const).map(
          (scheme): Shot => ({
            name: `${title}-${width}-${scheme}`,
            address: page + hash,
            width,
            height,
            scheme,
            media: 'screen',
            isWhole: scenes.length === 0,
          }),
        ),
      ),
    )
    const inPrint: Shot = {
      name: `${title}-print`,
      address: page,
      width: PAPER,
      height: 1040,
      scheme: 'light',
      media: 'print',
      isWhole: true,
    }
    return [...onScreen, inPrint]
  })
}

/** A scene that carries the argument: something moves in it, or it has a visual of its own. */
function isKey({ number, scrub, visual }: Scene): boolean {
  return number === 1 || scrub.length > 0 || visual !== 'map'
}

/** The shots whose names hold every one of the words; a word may give a choice, `tartus,moscow`. */
export function filterShots(shots: readonly Shot[], wanted: readonly string[]): Shot[] {
  return shots.filter(({ name }) => wanted.every((word) => word.split(',').some((part) => name.includes(part))))
}
