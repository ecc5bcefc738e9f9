/**
 * Every address of the site: pages, files, and places within a page. Nothing else puts an address together. Those that readers
 * follow begin with the folder that the site lives below; `whole` makes of them what others are given.
 */

/** Where the site stands: its origin (`https://example.org`) and the folder below it, without a slash at its end (`/stories`). */
export type Standing = { origin: string; base: string }

export type SiteAddresses = ReturnType<typeof siteAddresses>
export type StoryAddresses = ReturnType<typeof storyAddresses>

/** Hosts that only this computer can reach; none at all for a file. */
const OWN_HOST = /^(localhost|127(\.\d+){3}|\[::1\]|)$/

/**
 * An address for other devices and for paper: nothing on a host that only this computer can reach.
 *
 * @param path Below the origin.
 */
export function addressForOthers(
  path: string,
  { origin, hostname }: Pick<URL, 'origin' | 'hostname'>,
): string | undefined {
  return OWN_HOST.test(hostname) ? undefined : `${origin}${path}`
}

/** The addresses of a site, bound once to where it stands. */
export function siteAddresses({ origin, base }: Standing) {
  return {
    /** The front page. */
    front: `${base}/`,
    /** What was tried with what, and whom to tell. */
    accessibility: `${base}/accessibility/`,
    /** The folder of the map's data. */
    maps: `${base}/map/`,
    /** A page of the site by its path, as prose links to it. */
    page: (path: string) => `${base}${path}`,
    sitemap: `${base}/sitemap.xml`,
    /** The service worker. */
    worker: `${base}/sw.js`,
    /** The script of other people's pages. */
    hostScript: `${base}/embed.js`,
    /** The picture of the front page for social networks, where it belongs to no single story. */
    sitePicture: `${base}/og/${SITE_PICTURE}`,
    /** A script of our own pages: `reader.js`. */
    script: (name: string) => `${base}/reader/${name}`,
    /** An exercise by its id, short enough to be typed from the wall: it leads to the page where it is done. */
    short: (exercise: string) => `${base}/f/${exercise}/`,
    /** An address of this site with its origin. */
    whole: (path: string) => `${origin}${path}`,
    /** The same for paper; nothing where the site was built without knowing where it will stand. */
    printed: (path: string) => addressForOthers(path, new URL(origin)),
    story: (slug: string) => storyAddresses({ origin, base }, slug),
  }
}

/** The addresses of a story, and those of the site that it stands on. */
function storyAddresses(standing: Standing, slug: string) {
  const site = siteAddresses(standing)
  const { base } = standing
  const home = `${base}/${slug}/`
  const evidence = `${home}evidence/`
  const data = `${home}data/`
  const chapter = (name: string, scene?: string) => `${home}${name}/${hash(scene)}`
  const oembed = (of: OembedSubject, form: 'json' | 'xml') => `${base}/oembed/${slug}/${oembedName(of)}.${form}`
  return {
    ...site,
    /** The story's entry on the front page. */
    entry: `${site.front}${hash(slug)}`,
    /** The whole story on one page. */
    home,
    chapter,
    evidence,
    /** Permanent: the claim in the ledger. */
    claim: (id: string) => `${evidence}${hash(id)}`,
    /** The claim with all that lets a reader judge it. */
    claimPage: (id: string) => `${evidence}claims/${id}/`,
    /** Permanent: the source in the list of all. */
    source: (id: string) => `${evidence}${hash(sourceAnchor(id))}`,
    /** All that the source says in this story. */
    sourcePage: (id: string) => `${evidence}sources/${id}/`,
    /** What the stage of the page of the whole story draws. */
    sceneMaps: `${home}maps.json`,
    /** The list of all sources on the evidence page. */
    evidenceSources: `${evidence}${hash('sources')}`,
    contradictions: `${evidence}contradictions/`,
    /** Who knew what, when: as a whole, or one statement in it. */
    whoKnew: (statement?: string) => `${evidence}who-knew/${hash(statement && statementAnchor(statement))}`,
    /** All words of all claims, for the ledger's search. */
    claimWords: `${evidence}words.json`,
    data,
    /** A file of the story's data: `events.csv`. */
    file: (name: string) => `${data}${name}`,
    /** The presenter, at a scene or at the beginning. */
    present: (scene?: string) => `${home}present/${hash(scene)}`,
    /** The plain level of a chapter, at a scene or at its beginning. */
    plain: (name: string, scene?: string) => `${home}${name}/plain/${hash(scene)}`,
    /** A chapter for paper. */
    print: (name: string) => `${home}present/print/${name}/`,
    /** The same with the notes of each scene. */
    printNotes: (name: string) => `${home}present/print/${name}/notes/`,
    /** What is printed for a lesson: the list of all sheets, or one of them by its name. */
    pack: (sheet?: string) => `${home}teach/pack/${sheet ? `${sheet}/` : ''}`,
    /** The story as one archive for a place without a network, where it has been made. */
    stick: `${home}teach/stick.zip`,
    /** For teachers: the lessons. */
    teach: `${home}teach/`,
    /** The exercises, on pupils' devices. */
    order: `${home}teach/order/`,
    /** The presenter, playing a lesson of so many minutes. */
    presentLesson: (minutes: number) => `${home}present/?lesson=${minutes}`,
    /** A file beside that list: `ticket.docx`. */
    packFile: (name: string) => `${home}teach/pack/${name}`,
    /** The key to it, for the teacher, or a file beside it: no pupils' page leads there. */
    packKey: (file = '') => `${home}teach/key/${file}`,
    /** Where the code of an embed is built, with a chapter chosen or none. */
    builder: (name?: string) => `${home}embed/${name ? `?chapter=${name}` : ''}`,
    /** The same with one thing chosen. */
    builderOf: (thing: Exclude<PieceKind, 'figure'>, id: string) => `${home}embed/?${thing}=${id}`,
    /** The chapter in a frame. */
    frame: (name: string, asked: FrameWishes = {}) => `${base}/embed/${slug}/${name}/${query(asked)}`,
    /** One thing of the story in a frame. */
    piece: (kind: PieceKind, id: string) => `${base}/embed/${slug}/${kind}/${id}/`,
    oembed,
    /** The picture for social networks, 1200 × 630: of the story, of a chapter or of the evidence. */
    picture: (part?: string) => `${base}/og/${pictureName(slug, part)}`,
    /** A scene's picture to take away, with its title and its credit: as SVG, or so many px wide. */
    sharedPicture: (name: string, scene: string, kind: SharedKind) =>
      `${base}/figures/${sharedFile(slug, name, scene, kind)}`,
    /** A scene's static picture. */
    figure: (name: string, scene: string, form: string, scheme: 'light' | 'dark') =>
      `${base}/figures/${figureFile(slug, name, scene, form, scheme)}`,
  }
}

/**
 * What has a frame of its own: a scene, its figure, or the reader's cross that it asks for, by the scene's id; a claim, or its row in
 * the ledger, by the claim's; an exercise by its own.
 */
export const PIECE_KINDS = ['scene', 'figure', 'cross', 'claim', 'row', 'exercise'] as const
export type PieceKind = (typeof PIECE_KINDS)[number]

/** What an oEmbed answer is about: the story, its evidence, a chapter by its slug, a scene of a chapter, or what has a frame of its own. */
export type OembedSubject =
  | 'story'
  | 'evidence'
  | { chapter: string; scene?: string }
  | { piece: PieceKind; id: string }

/** px: narrower than usual, for hosts that ask for no more than so wide a frame of the story or of a chapter. */
export const OEMBED_WIDTHS = [360, 480, 600] as const

/** The file of an oEmbed answer without its ending. No id has a full stop or begins with a line. */
export function oembedName(of: OembedSubject, width?: (typeof OEMBED_WIDTHS)[number]): string {
  if (width) return `_${width}.${oembedName(of)}`
  if (typeof of === 'string') return `_${of}`
  if ('piece' in of) return `_${of.piece}.${of.id}`
  return of.scene ? `${of.chapter}.${of.scene}` : of.chapter
}

/** What the address of a frame may ask for. What is left out is as usual. */
export type FrameWishes = { scene?: string; layout?: 'stack'; scheme?: 'dark' | 'auto' }

/** The picture of a front page with several stories, in the folder of those pictures. */
export const SITE_PICTURE = 'site.png'

/** The name of a picture for social networks: `the-map-tartus.png`. */
export function pictureName(story: string, part?: string): string {
  return `${part ? `${story}-${part}` : story}.png`
}

/** A scene's static picture in the folder of all figures. */
export function figureFile(story: string, chapter: string, scene: string, form: string, scheme: string): string {
  return `${story}/${chapter}/${scene}-${form}-${scheme}.svg`
}

/** px: the widths of a scene's picture to take away. */
export const SHARED_WIDTHS = [1200, 2400] as const
export const SHARED_KINDS = ['svg', ...SHARED_WIDTHS] as const
export type SharedKind = (typeof SHARED_KINDS)[number]

/** A scene's picture to take away, in the folder of all figures. */
export function sharedFile(story: string, chapter: string, scene: string, kind: SharedKind): string {
  return `${story}/${chapter}/${scene}${kind === 'svg' ? '.svg' : `-${kind}.png`}`
}

/** The part of a page of several chapters that says what is on its maps. */
export const ON_MAPS = 'on-the-maps'

/** A place, route or area in that part. */
export const onMapsAnchor = (id: string): string => `${ON_MAPS}-${id}`

/** The anchor of a source in a list, as an id; {@link hash} makes a link of it. */
export function sourceAnchor(id: string): string {
  return `source-${id}`
}

/** The anchor of an entry of the glossary. */
export function termAnchor(id: string): string {
  return `term-${id}`
}

/** The anchor of a statement in the table of who knew what. */
export function statementAnchor(id: string): string {
  return `statement-${id}`
}

/** A second anchor of a claim's row in the ledger, as it was first called; the other is the claim's id. */
export function rowAnchor(id: string): string {
  return `row-${id}`
}

/** The anchor of a chapter's title. */
export function chapterAnchor(slug: string): string {
  return `sheet-${slug}`
}

/** A link to a place of the same page, by its anchor; nothing for none. */
export function hash(anchor: string | undefined): string {
  return anchor === undefined ? '' : `#${anchor}`
}

function query(asked: FrameWishes): string {
  const parameters = new URLSearchParams()
  for (const [name, value] of Object.entries(asked)) if (value) parameters.set(name, value)
  const text = parameters.toString()
  return text && `?${text}`
}
