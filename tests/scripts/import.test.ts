import { cpSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { readStory } from '../../model/read-story'
import { importInto } from '../../scripts/import/import-into'
import { importStorymap, isStorymap } from '../../scripts/import/read-storymap'

let root = ''
let folder = ''
const story = (slug = 'good') => readStory(slug, { folder: root })
const bring = (name: string, text: string, given: Record<string, string> = {}, kind?: string) =>
  importInto(folder, { name, text, given, kind })
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'import-'))
  folder = join(root, 'good')
  cpSync('tests/broken-stories/_good', folder, { recursive: true })
})
afterEach(() => rmSync(root, { recursive: true }))

const sketch = { accuracy: '100', certainty: 'sketch', source: 'register-2015' }
const blocks = new Map(
  [...readFileSync('docs/importing.md', 'utf8').matchAll(/```(csv|archieml)\n([\s\S]*?)```/g)].map(
    ([, name = '', text = '']) => [name, text],
  ),
)

it('the table of the document becomes places, with what is said for all of them', () => {
  const said = bring('places.csv', blocks.get('csv') ?? '', sketch)
  expect(said).toEqual(['2 entries of kind place added: old-mill, ferry-house'])
  expect(story().places.get('old-mill')).toMatchObject({ name: 'Old mill', at: [30.8, 49.5], accuracy: 100 })
})

it('a row that is wrong is refused with its line, hides no other, and what has no field is told', () => {
  const rows = [
    'name;lat;lon;source;people',
    'Mill;49.5;30.8;register-2015;12',
    'Far;130;49;register-2015;',
    'Lost;49;31;register-2051;',
  ]
  const said = bring('places.csv', rows.join('\r\n'), { ...sketch, kind: 'building' })
  expect(said).toEqual([
    '1 entry of kind place added: mill',
    'Not read, because of what is found there:',
    '  places.csv:3  at: found 130, expected a latitude from -90 to 90 degrees',
    '  places.csv:4  unknown source "register-2051" — did you mean "register-2015"?',
    'Left out:',
    '  places.csv:2  no field for people "12"',
  ])
  expect(story().places.has('mill')).toBe(true)
})

it('a date that can be read in two ways is refused', () => {
  const said = bring('days.csv', 'title,date,what,sources\nIt burns,03/04/2015,It burns.,register-2015\n', {}, 'event')
  expect(said.join('\n')).toMatch(/days\.csv:2 {2}date: found "03\/04\/2015", expected a date such as/)
})

it('names that are the same get ids that are not', () => {
  bring('places.csv', 'name,lat,lon\nMill,49.5,30.8\nMill,49.6,30.8\nUpstream,50,30\n', { ...sketch, kind: 'building' })
  expect([...story().places.keys()].slice(-3)).toEqual(['mill', 'mill-2', 'upstream-2'])
})

it.each([
  [
    'list.bib',
    '@article{lee2015, author={Lee, Bo}, title={A {Title}}, journal={The Journal}, year=2015, month=jul, volume=3, doi={10.1000/x}}',
    { id: 'lee2015', author: 'Bo Lee', publisher: 'The Journal', url: 'https://doi.org/10.1000/x', kind: 'analysis' },
    '2015-07',
  ],
  [
    'list.ris',
    'TY  - NEWS\nAU  - Doe, J.\nTI  - Headline\nT2  - The Paper\nPY  - 2016/03/04\nUR  - https://example.org/a\nER  - \n',
    {
      id: 'doe-2016',
      author: 'J. Doe',
      title: 'Headline',
      publisher: 'The Paper',
      url: 'https://example.org/a',
      kind: 'report',
    },
    '2016-03-04',
  ],
  [
    'list.json',
    '[{"id":"a1","type":"book","title":"Book","publisher":"House","issued":{"date-parts":[[2001]]}}]',
    { id: 'a1', title: 'Book', publisher: 'House' },
    '2001',
  ],
])('references of %s are sources that nobody has read yet', (name, text, expected, day) => {
  bring(name, text)
  const source = [...story().sources.values()].at(-1)
  expect(source).toMatchObject({ ...expected, extent: 'not read' })
  expect([source?.grade.letter, source?.date?.text]).toEqual(['F', day])
})

it('shapes of KML and GPX are places and routes', () => {
  const kml = `<?xml version="1.0"?><kml xmlns="http://www.opengis.net/kml/2.2"><Document>
    <Placemark><name>Kiln</name><description><![CDATA[<b>Old</b> kiln]]></description><Point><coordinates>30.8,49.5,12</coordinates></Point></Placemark>
    <Placemark><name>Towpath</name><LineString><coordinates>30.8,49.5,0 31,50,0</coordinates></LineString></Placemark>
  </Document></kml>`
  expect(bring('map.kml', kml, { ...sketch, kind: 'building' }, 'place')).toEqual(['1 entry of kind place added: kiln'])
  const gpx =
    '<gpx xmlns="http://www.topografix.com/GPX/1/1"><trk><name>Walk</name><trkseg><trkpt lat="49.5" lon="30.8"/><trkpt lat="50" lon="31"/></trkseg></trk></gpx>'
  bring('walk.gpx', gpx, { ...sketch, kind: 'road' })
  const { places, routes } = story()
  expect(places.get('kiln')).toMatchObject({ at: [30.8, 49.5], note: 'Old kiln' })
  expect(routes.get('walk')?.geometry.coordinates).toEqual([
    [30.8, 49.5],
    [31, 50],
  ])
  expect(() => bring('map.kml', '<kml><a></kml>', sketch)).toThrow(/^found no KML, expected a file of <kml>/)
})

it('the chapter of the document is the next one, with its citations', () => {
  const before = readFileSync(join(folder, 'chapters/01-bridge.mdx'), 'utf8')
  const [written, ...left] = bring('chapter.txt', blocks.get('archieml') ?? '')
  expect([written, left]).toEqual([`${join(folder, 'chapters/02-mill.mdx')} is written.`, []])
  const [, chapter] = story().chapters
  expect([chapter?.head.title, chapter?.parts.map(({ kind }) => kind), chapter?.scenes[0]?.citations]).toEqual([
    'The mill came later',
    ['passage', 'scene', 'passage'],
    [{ source: 'register-2015' }],
  ])
  expect(readFileSync(join(folder, 'chapters/01-bridge.mdx'), 'utf8')).toBe(before)
})

it('a map of StoryMapJS is a story that can be read, and tells what it left behind', () => {
  const slides = [
    { type: 'overview', text: { headline: 'Two harbours', text: '<p>Of two.</p>' } },
    {
      location: { lat: 23.14, lon: -82.36, name: 'Havana', zoom: 10 },
      text: { headline: 'In &amp; out', text: '<p>Ships [many] came.</p><p>Others went.</p>' },
      media: { url: 'https://example.org/p.jpg', caption: 'A ship' },
    },
    { text: { headline: 'Nowhere' } },
  ]
  const text = JSON.stringify({ storymap: { slides } })
  expect([isStorymap(text), isStorymap('[]')]).toEqual([true, false])
  const options = { given: { accuracy: '2000' }, today: '2026-02-03', folder: root }
  expect(() => importStorymap(text, 'harbours', { ...options, given: {} })).toThrow(/^found no --accuracy/)
  const said = importStorymap(text, 'harbours', options)
  expect(said.slice(3)).toEqual([
    '  slide 2: the picture or film https://example.org/p.jpg',
    '  slide 2: its caption, “A ship”',
    '  slide 3: “Nowhere”, as it has no position',
  ])
  const { title, places, chapters } = story('harbours')
  expect([title, [...places.keys()], chapters[0]?.scenes[0]?.camera]).toEqual([
    'Two harbours',
    ['havana'],
    { center: [-82.36, 23.14], zoom: 9 },
  ])
})

it('a file of another kind is refused with what can be read', () => {
  expect(() => bring('places.xlsx', '')).toThrow(/save a spreadsheet as CSV/)
  expect(() => bring('list.bib', 'no references')).toThrow(/^found no list of references/)
})
