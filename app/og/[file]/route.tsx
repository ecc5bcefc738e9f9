import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { ImageResponse } from 'next/og'
import subsetFont from 'subset-font'
import { openStory } from '../../../components/open-story'
import { words } from '../../../components/words/en'
import { figureFile, pictureName } from '../../../model/addresses'
import { listStories, type Story } from '../../../model/read-story'
import { PICTURE } from '../../page-metadata'
import { flattenFigure } from '../flatten-figure'

type Props = { params: Promise<{ file: string }> }
/** What a picture says, and the map that stands beside it. */
type Card = { file: string; story: Story; over: string; title: string; sheet?: number; figure?: string }

export const dynamic = 'force-static'
export const dynamicParams = false

export function generateStaticParams() {
  return cards().map(({ file }) => ({ file }))
}

/** The picture of a page for social networks: its title beside a map of it. */
export async function GET(_request: Request, { params }: Props): Promise<Response> {
  const { file } = await params
  const card = cards().find((entry) => entry.file === file)
  if (!card) return new Response(null, { status: 404 })
  return new ImageResponse(<CardPicture {...card} />, { ...PICTURE, fonts: await readFonts() })
}

function cards(): Card[] {
  return listStories().flatMap((slug) => {
    const story = openStory(slug)
    const sheets = story.chapters.map((chapter): Card => {
      const maps = chapter.scenes.filter(({ visual }) => visual === 'map')
      // The scene that the chapter is named after says most; else the first that draws a route.
      const map =
        maps.find(({ title }) => title === chapter.head.title) ?? maps.find(({ scrub }) => scrub.length > 0) ?? maps[0]
      const figure = map && join('public/figures', figureFile(slug, chapter.slug, map.id, 'narrow', 'light'))
      return {
        file: pictureName(slug, chapter.slug),
        story,
        over: `${words.sheet} ${chapter.number}: ${chapter.head.sheet}`,
        title: chapter.head.title,
        sheet: chapter.number,
        figure,
      }
    })
    const whole = {
      file: pictureName(slug),
      story,
      over: words.sheets(sheets.length),
      title: story.title,
      figure: sheets[0]?.figure,
    }
    const { title, heading } = words.evidence
    const evidence = {
      file: pictureName(slug, 'evidence'),
      story,
      over: title,
      title: heading(story.claims.size, story.sources.size),
    }
    return [whole, ...sheets, evidence]
  })
}

/** Colours of the paper by day (app/tokens.css). */
const INK = '#17201D'
const PAPER = '#EDF0EB'

function CardPicture({ story, over, title, sheet, figure }: Card) {
  const map =
    figure && existsSync(figure)
      ? Buffer.from(flattenFigure(readFileSync(figure, 'utf8'))).toString('base64')
      : undefined
  return (
    <div style={{ display: 'flex', width: '100%', height: '100%', padding: 26, background: PAPER, color: INK }}>
      <div style={{ display: 'flex', flex: 1, border: `5px solid ${INK}`, padding: 10 }}>
        <div style={{ display: 'flex', flex: 1, border: `2px solid ${INK}` }}>
          <div
            style={{
              display: 'flex',
              flexDirection: 'column',
              flex: 1,
              padding: '44px 46px',
              justifyContent: 'space-between',
            }}
          >
            <div style={{ display: 'flex', flexDirection: 'column' }}>
              <Pencil />
              <div style={{ fontFamily: 'label', fontSize: 34, marginTop: 30 }}>{over}</div>
              <div
                style={{ fontFamily: 'head', fontSize: title.length > 34 ? 76 : 96, lineHeight: 0.98, marginTop: 8 }}
              >
                {title}
              </div>
            </div>
            <div style={{ display: 'flex', justifyContent: 'space-between', alignItems: 'flex-end' }}>
              <div style={{ fontFamily: 'label', fontSize: 30 }}>{title === story.title ? '' : story.title}</div>
              <SheetIndexPicture count={story.chapters.length} current={sheet} />
            </div>
          </div>
          {map && (
            // biome-ignore lint/performance/noImgElement: a picture inside a picture, drawn at build time
            <img
              alt=""
              src={`data:image/svg+xml;base64,${map}`}
              width={520}
              height={544}
              style={{ objectFit: 'contain', borderLeft: `2px solid ${INK}` }}
            />
          )}
        </div>
      </div>
    </div>
  )
}

/** The two-ended pencil: the told end broken, the record's end solid. */
function Pencil() {
  const part = (background: string, width: number, marginRight: number) => (
    <div style={{ width, height: 9, marginRight, background }} />
  )
  return (
    <div style={{ display: 'flex' }}>
      {part('#B5341B', 20, 9)}
      {part('#B5341B', 20, 9)}
      {part('#B5341B', 20, 9)}
      {part('#0C3068', 92, 0)}
    </div>
  )
}

/** The folds of the sheet, with the open one filled. */
function SheetIndexPicture({ count, current }: { count: number; current?: number }) {
  return (
    <div style={{ display: 'flex', flexWrap: 'wrap', width: 132, border: `3px solid ${INK}` }}>
      {Array.from({ length: count }, (_, index) => index + 1).map((number) => (
        <div
          key={number}
          style={{
            width: 42,
            height: 30,
            border: `1px solid ${INK}`,
            background: number === current ? INK : 'transparent',
          }}
        />
      ))}
    </div>
  )
}

/** Letters that titles may hold; the drawing library reads no woff2 and no variable font. */
const LETTERS = [...Array.from({ length: 0x17f - 0x20 }, (_, index) => String.fromCharCode(index + 0x20)), ...'–—‘’“”…']

async function readFonts() {
  const cut = async (file: string, name: string, weight: number) => ({
    name,
    data: await subsetFont(readFileSync(`public/fonts/${file}.woff2`), LETTERS.join(''), {
      targetFormat: 'truetype',
      variationAxes: { wght: weight },
    }),
  })
  return [await cut('sofia-extra-condensed', 'head', 700), await cut('sofia-condensed', 'label', 500)]
}
