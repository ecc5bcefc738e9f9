import { check } from '@placemarkio/check-geojson'
import { Ajv2020 } from 'ajv/dist/2020'
import { parse } from 'csv-parse/sync'
import { XMLParser, XMLValidator } from 'fast-xml-parser'
import ICAL from 'ical.js'
import { describe, expect, it } from 'vitest'
import { parse as parseYaml } from 'yaml'
import { siteAddresses } from '../../model/addresses'
import { dataFiles } from '../../model/export/data-files'
import { readFixture } from '../fixture-story/read-fixture'

const story = readFixture()
const addresses = siteAddresses({ origin: 'https://example.org', base: '' }).story(story.slug)
const ADDRESS = addresses.whole(addresses.home)
const files = new Map(dataFiles(story, addresses).map((file) => [file.name, file.write()]))
const fileNamed = (name: string) => files.get(name) ?? ''

it('every file carries the version and its day', () => {
  for (const [name, text] of files) {
    expect(text, name).toContain(story.version)
    expect(text, name).toContain(story.updated.text)
  }
  expect([...files.keys()]).toHaveLength(13)
})

describe('tables, read by csv-parse', () => {
  const tables = [
    ['events.csv', story.events],
    ['claims.csv', story.claims],
    ['sources.csv', story.sources],
    ['statements.csv', story.statements],
  ] as const
  it.each(tables)('%s has a line for each entry, and nothing that a spreadsheet would run', (name, entries) => {
    const text = fileNamed(name)
    expect(text.startsWith('\uFEFF')).toBe(true)
    expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/)
    const rows: Record<string, string>[] = parse(text, { bom: true, columns: true, record_delimiter: '\r\n' })
    expect(rows.map(({ id }) => id)).toEqual([...entries.keys()])
    const numbers = ['longitude', 'latitude', 'number']
    for (const row of rows) {
      for (const [field, value] of Object.entries(row)) {
        if (numbers.includes(field)) expect(value).toMatch(/^(-?\d+(\.\d+)?)?$/)
        else expect(value, `${row.id} ${field}`).not.toMatch(/^[=+\-@\t\r]/)
      }
      expect(row.story_version).toBe(story.version)
    }
  })

  it('a date says the days that it can mean, and no more', () => {
    const rows: Record<string, string>[] = parse(fileNamed('events.csv'), { bom: true, columns: true })
    const row = rows.find(({ id }) => id === 'planning-begins')
    expect(row).toMatchObject({ date: '1891-03/1891-05', date_from: '1891-03-01', date_to: '1891-05-31' })
    expect(row?.date_precision).toBe('month')
    const open = rows.find(({ date }) => date?.endsWith('/..'))
    expect(open?.date_to).toBe('')
  })
})

describe('story.json', () => {
  const data = JSON.parse(fileNamed('story.json'))
  const schema = JSON.parse(fileNamed('story.schema.json'))
  const ajv = new Ajv2020({ strict: true, validateFormats: false, allErrors: true })

  it('keeps to the schema that is published with it, by ajv', () => {
    const validate = ajv.compile(schema)
    expect(validate(data), JSON.stringify(validate.errors?.slice(0, 3))).toBe(true)
    expect(data.$schema).toBe(schema.$id)
    expect(data.claims).toHaveLength(story.claims.size)
  })

  it('the schema refuses what is not so', () => {
    const validate = ajv.compile({ ...schema, $id: `${schema.$id}?again` })
    expect(validate({ ...data, version: 1 })).toBe(false)
    expect(validate({ ...data, invented: true })).toBe(false)
    const [first, ...rest] = data.claims
    expect(validate({ ...data, claims: [{ ...first, standing: 'certain' }, ...rest] })).toBe(false)
  })
})

describe('for programs of Knight Lab', () => {
  it('StoryMapJS gets a slide for each scene that is somewhere, with a position that it can read and a link back', () => {
    const { storymap } = JSON.parse(fileNamed('storymap.json'))
    const [overview, ...slides] = storymap.slides
    const scenes = story.chapters.flatMap((chapter) => chapter.scenes)
    expect(overview.type).toBe('overview')
    expect(slides).toHaveLength(scenes.filter(({ place, camera }) => place ?? camera).length)
    for (const { location, text } of slides) {
      expect(Math.abs(location.lat)).toBeLessThanOrEqual(90)
      expect(Math.abs(location.lon)).toBeLessThanOrEqual(180)
      expect(text.headline).toContain(`href="${ADDRESS}`)
    }
  })

  it('TimelineJS gets every event with a beginning, by its day', () => {
    const { events } = JSON.parse(fileNamed('timeline.json'))
    const dated = [...story.events.values()].filter(({ date }) => date.start)
    expect(events.map(({ unique_id }: { unique_id: string }) => unique_id)).toEqual(dated.map(({ id }) => id))
    const range = events.find(({ unique_id }: { unique_id: string }) => unique_id === 'planning-begins')
    expect([range.start_date, range.end_date]).toEqual([
      { year: 1891, month: 3 },
      { year: 1891, month: 5 },
    ])
  })
})

describe('maps, read by check-geojson', () => {
  it.each([
    ['places.geojson', story.places],
    ['routes.geojson', story.routes],
  ])('%s is GeoJSON with a feature for each entry', (name, entries) => {
    const collection = check(fileNamed(name)) as { features: { id: string }[] }
    expect(collection.features.map(({ id }) => id)).toEqual([...entries.keys()])
  })

  it('outer rings go against the clock (RFC 7946, 3.1.6)', () => {
    const { features } = JSON.parse(fileNamed('routes.geojson')) as {
      features: { id: string; geometry: { type: string; coordinates: [number, number][][] } }[]
    }
    const areas = features.filter(({ geometry }) => geometry.type === 'Polygon')
    expect(areas.length).toBeGreaterThan(0)
    for (const { id, geometry } of areas) {
      const ring = geometry.coordinates[0] ?? []
      const turn = ring.slice(1).reduce((sum, [x, y], index) => {
        const [beforeX, beforeY] = ring[index] as [number, number]
        return sum + (x - beforeX) * (y + beforeY)
      }, 0)
      expect(turn, id).toBeLessThan(0)
    }
  })
})

describe('timeline.ics, read by ical.js', () => {
  const text = fileNamed('timeline.ics')
  const calendar = new ICAL.Component(ICAL.parse(text))
  const entries = calendar.getAllSubcomponents('vevent').map((component) => new ICAL.Event(component))

  it('has every event whose days are known, as whole days, and no other', () => {
    const known = [...story.events.values()].filter(
      ({ date }) => !date.about && date.start?.day !== undefined && date.end?.day !== undefined,
    )
    expect(entries.map(({ uid }) => uid)).toEqual(known.map(({ id }) => `${id}@${story.slug}`))
    expect(known.length).toBeLessThan(story.events.size)
    for (const entry of entries) expect(entry.startDate.isDate).toBe(true)
  })

  it('a range is a span, its end the day after', () => {
    const visit = entries.find(({ uid }) => uid.startsWith('two-days@'))
    expect(visit?.startDate.toString()).toBe('1891-05-24')
    expect(visit?.endDate.toString()).toBe('1891-05-27')
  })

  it('no line is longer than 75 octets, and all end with CRLF', () => {
    expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/)
    for (const line of text.split('\r\n')) expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75)
  })
})

describe('corrections.atom, read by fast-xml-parser', () => {
  const corrected = {
    ...story,
    corrections: [
      {
        date: story.updated,
        where: 'talked-into-light',
        claims: [],
        was: 'He "flew" & talked <him> into war.',
        now: 'He is said to have talked him into war.',
        why: 'The verb was ours.',
      },
    ],
  }
  const feedOf = (of: typeof story) =>
    dataFiles(of, addresses)
      .find(({ name }) => name === 'corrections.atom')
      ?.write() ?? ''
  const read = (text: string) => {
    expect(XMLValidator.validate(text)).toBe(true)
    return new XMLParser({ ignoreAttributes: false, isArray: (name) => name === 'entry' }).parse(text).feed
  }

  it('has the old and the new wording, whole', () => {
    const feed = read(feedOf(corrected))
    expect(feed.entry).toHaveLength(1)
    expect(feed.entry[0].content['#text']).toContain('He "flew" & talked <him> into war.')
    expect(feed.entry[0].link['@_href']).toBe(`${ADDRESS}evidence/#talked-into-light`)
    expect(feed.entry[0].updated).toMatch(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d/)
  })

  it('leads to the scene that it bears on, and names the claims', () => {
    const feed = read(feedOf(story))
    const [first] = story.corrections
    expect(first).toMatchObject({ where: 'more-barges', claims: ['oil-rose-in-april'] })
    expect(feed.entry[0].link['@_href']).toBe(`${ADDRESS}barges/#more-barges`)
    expect(feed.entry[0].title).toContain('April: more barges')
    expect(feed.entry[0].content['#text']).toContain(`${ADDRESS}evidence/#oil-rose-in-april`)
  })

  it('says since when an old wording stood, a day or a version', () => {
    const texts = read(feedOf(story)).entry.map((entry: { content: { '#text': string } }) => entry.content['#text'])
    expect(texts[0]).toMatch(/^Was \(since 10 January 2026\): The barges doubled in April\.$/m)
    expect(texts[1]).toMatch(/^Was \(since version 1\.0\.0\): Oil sailed/)
    expect(read(feedOf(corrected)).entry[0].content['#text']).toMatch(/^Was: /)
  })

  it('is a feed without entries when nothing was corrected', () => {
    const feed = read(feedOf({ ...story, corrections: [] }))
    expect(feed.entry).toBeUndefined()
    expect(feed.id).toBe(`${ADDRESS}data/corrections.atom`)
  })
})

it('CITATION.cff has version, day and the number of corrections', () => {
  const file = parseYaml(fileNamed('CITATION.cff'))
  expect(file).toMatchObject({ 'cff-version': '1.2.0', version: story.version, 'date-released': story.updated.text })
  expect(file.message).toContain(`${story.corrections.length} correction`)
  expect(file.message).toContain(`${addresses.whole(addresses.evidence)}#corrections`)
})
