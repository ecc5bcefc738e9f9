import { countFolds } from '../../components/page/fold'
import type { CardFonts } from './card-fonts'
import { CARD_MAP } from './draw-card-map'
import type { Card } from './list-cards'

/** Colours of the paper by day (app/styles/tokens.css). */
const INK = '#17201D'
const PAPER = '#EDF0EB'

/** The picture of a page for social networks: its title beside a map of it, the address of whose picture is `map`. */
export function CardPicture({
  over,
  title,
  below,
  count,
  current,
  inks,
  families,
  map,
}: Omit<Card, 'figure'> & { families: CardFonts['families']; map?: string }) {
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
              <Pencil {...inks} />
              <div style={{ fontFamily: families.label, fontSize: 34, marginTop: 30 }}>{over}</div>
              <div
                style={{
                  fontFamily: families.head,
                  fontSize: title.length > 34 ? 76 : 96,
                  lineHeight: 0.98,
                  marginTop: 8,
                }}
              >
                {title}
              </div>
            </div>
            <div style={{ display: 'flex', justifyContent: 'space-between', alignItems: 'flex-end' }}>
              <div style={{ fontFamily: families.label, fontSize: 30 }}>{below}</div>
              <SheetIndexPicture count={count} current={current} />
            </div>
          </div>
          {map && (
            // biome-ignore lint/performance/noImgElement: a picture inside a picture, drawn at build time
            <img alt="" src={map} {...CARD_MAP} style={{ borderLeft: `2px solid ${INK}` }} />
          )}
        </div>
      </div>
    </div>
  )
}

/** The two-ended pencil: the told end broken, the record's end solid. */
function Pencil({ told, record }: Card['inks']) {
  const part = (background: string, width: number, marginRight: number) => (
    <div style={{ width, height: 9, marginRight, background }} />
  )
  return (
    <div style={{ display: 'flex' }}>
      {part(told, 20, 9)}
      {part(told, 20, 9)}
      {part(told, 20, 9)}
      {part(record, 92, 0)}
    </div>
  )
}

/** The folds of the sheet, with the open one filled. */
function SheetIndexPicture({ count, current }: Pick<Card, 'count' | 'current'>) {
  const columns = countFolds(count)
  return (
    <div style={{ display: 'flex', flexWrap: 'wrap', width: columns * 42 + 6, border: `3px solid ${INK}` }}>
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
