import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import {
  compareDates,
  describeDate,
  earliest,
  formatDate,
  type HistoricalDate,
  latest,
  parseDate,
  stampCells,
} from '../../model/dates'

function date(text: string): HistoricalDate {
  const result = parseDate(text)
  if ('problem' in result) throw new Error(`${result.problem}: ${result.expected}`)
  return result.date
}

/** The date in words, read aloud, and in its stamp, where `#` is a cell that nobody has dated. */
function wordsFor(text: string): string[] {
  const stamp = stampCells(date(text), 'en').map(({ text, known }) => (known ? text : '#'))
  return [formatDate(date(text), 'en'), describeDate(date(text), 'en'), stamp.join(' ')]
}

describe('dates in words', () => {
  it.each([
    ['2015', '2015', '2015, month and day not known', '# # 2015'],
    ['2015-06', 'June 2015', 'June 2015, day not known', '# JUN 2015'],
    ['2015-07-24', '24 July 2015', '24 July 2015', '24 JUL 2015'],
    ['2015-07-24T06:50', '24 July 2015, 06:50', '24 July 2015, 06:50', '24 JUL 2015'],
    ['2015-07-24T06:50+03:00', '24 July 2015, 06:50 (UTC+3)', '24 July 2015, 06:50 (UTC+3)', '24 JUL 2015'],
    ['2015-07-24T00:00-03:30', '24 July 2015, 00:00 (UTC−3:30)', '24 July 2015, 00:00 (UTC−3:30)', '24 JUL 2015'],
    ['2015-07-24T23:59Z', '24 July 2015, 23:59 (UTC)', '24 July 2015, 23:59 (UTC)', '24 JUL 2015'],
    ['2015-06~', 'about June 2015', 'about June 2015, day not known', '# JUN 2015'],
    ['2015-04/2015-06', 'April to June 2015', 'April to June 2015, days not known', '# APR–JUN 2015'],
    ['2015-04~/2015-06~', 'about April to June 2015', 'about April to June 2015, days not known', '# APR–JUN 2015'],
    [
      '2015-12/2016-01',
      'December 2015 to January 2016',
      'December 2015 to January 2016, days not known',
      '# DEC–JAN 2015–2016',
    ],
    ['2016-12-15/2016-12-22', '15 to 22 December 2016', '15 to 22 December 2016', '15–22 DEC 2016'],
    ['2015-08-07/2021-04-25', '7 August 2015 to 25 April 2021', '7 August 2015 to 25 April 2021', '2015–2021'],
    ['2015-06-25/2015-09-30', '25 June to 30 September 2015', '25 June to 30 September 2015', 'JUN–SEPT 2015'],
    ['2012/2014', '2012 to 2014', '2012 to 2014, month and day not known', '# # 2012–2014'],
    [
      '2015-04~/2015-06-03',
      'about April 2015 to 3 June 2015',
      'about April 2015 to 3 June 2015, days not known',
      'APR–JUN 2015',
    ],
    ['2012/..', 'from 2012 on', 'from 2012 on, month and day not known', '# # 2012–'],
    ['201X', 'the 2010s', 'the 2010s, month and day not known', '# # 2010–2019'],
    ['20XX', '2000 to 2099', '2000 to 2099, month and day not known', '# # 2000–2099'],
    ['2015-XX', '2015', '2015, month and day not known', '# # 2015'],
    ['2015-06-XX', 'June 2015', 'June 2015, day not known', '# JUN 2015'],
    ['2015-21', 'spring 2015', 'spring 2015, month and day not known', '# MAR–MAY 2015'],
    ['2015-07-24?', '24 July 2015, if the source is right', '24 July 2015, if the source is right', '24 JUL 2015'],
    [
      '2015-06%',
      'about June 2015, if the source is right',
      'about June 2015, if the source is right, day not known',
      '# JUN 2015',
    ],
    ['-0043-03-15', '15 March 44 BC', '15 March 44 BC', '15 MAR 44 BC'],
    ['-0099/-0050', '100 to 51 BC', '100 to 51 BC, month and day not known', '# # 100 BC–51 BC'],
    ['0079-08-24', '24 August 79', '24 August 79', '24 AUG 79'],
    ['Y-17000', '17001 BC', '17001 BC, month and day not known', '# # 17001 BC'],
    ['../2015-07-24', 'up to 24 July 2015', 'up to 24 July 2015', '–24 JUL 2015'],
  ])('%s', (text, format, aloud, stamp) => expect(wordsFor(text)).toEqual([format, aloud, stamp]))

  it('are those of the language', () => {
    expect(stampCells(date('2015-07-24'), 'ru')[1]?.text).toBe('ИЮЛЬ')
    expect(formatDate(date('2015-07-24'), 'en-US')).toBe('July 24, 2015')
  })

  it('are in the calendar in which they are written, with the figures of the language', () => {
    expect(formatDate(date('2015-07-24'), 'fa')).toBe('۲۴ ژوئیهٔ ۲۰۱۵')
    expect(stampCells(date('2015-07-24'), 'fa').map(({ text }) => text)).toEqual(['۲۴', 'ژوئیه', '۲۰۱۵'])
  })

  it('have signs in a language without words for "about" and "to"', () => {
    const french = (text: string) => formatDate(date(text), 'fr')
    expect(french('2015-06~')).toBe('~ juin 2015')
    expect(french('2015-06?')).toBe('juin 2015 (?)')
    expect(french('2012/..')).toBe('2012 –')
    expect(french('2015-04/2016')).toBe('avril 2015 – 2016')
    expect(french('2015-21')).toBe('mars – mai 2015')
    expect(french('201X')).toBe('2010 – 2019')
    expect(describeDate(date('2015-06'), 'fr')).toBe('juin 2015')
  })
})

describe('dates that are refused', () => {
  it.each([
    ['2015-02-30', '"2015-02-30"', 'a day that exists: February 2015 has 28 days'],
    ['2016-02-30', '"2016-02-30"', 'a day that exists: February 2016 has 29 days'],
    ['1900-02-29', '"1900-02-29"', 'a day that exists: February 1900 has 28 days'],
    ['2015-06-00', '"2015-06-00"', 'a day that exists: June 2015 has 30 days'],
    ['2015-13', '"2015-13"', 'a month from 01 to 12, or a season from 21 (spring) to 24 (winter)'],
    ['2015-00', '"2015-00"', 'a month from 01 to 12, or a season from 21 (spring) to 24 (winter)'],
    ['-0099-02-29', '"-0099-02-29"', 'a day that exists: February -99 has 28 days'],
    ['2015-07-24T24:00', '"2015-07-24T24:00"', 'a time of day from 00:00 to 23:59'],
    ['2015-07-24T12:60', '"2015-07-24T12:60"', 'a time of day from 00:00 to 23:59'],
    [
      '2015-07-24T12:00+15:00',
      '"2015-07-24T12:00+15:00"',
      'an offset from UTC from -12:00 to +14:00, such as "+03:00"',
    ],
    ['2015-06/2015-04', '"2015-06/2015-04"', 'a range that ends after it begins, the earlier date first'],
    ['2015-06/2015-06-31', '"2015-06-31" in "2015-06/2015-06-31"', 'a day that exists: June 2015 has 30 days'],
  ])('%s', (text, problem, expected) => expect(parseDate(text)).toEqual({ problem, expected }))

  it.each([
    '',
    ' 2015',
    '2015-7-24',
    '24 July 2015',
    '2015/07/24',
    '15',
    '2015-07-24 06:50',
    '~2015',
    '2015-07-24T06:50:30+03:00',
    '[2015, 2016]',
    '201X-06',
    'Y-900000',
    '../..',
    '2015/2016/2017',
    '/2015',
    '2015-07-24T06:50+3',
  ])('"%s" is not in the notation', (text) =>
    expect(parseDate(text)).toMatchObject({ expected: expect.stringContaining('a date such as') }),
  )
})

describe('order of dates', () => {
  const iso = (ms: number) => new Date(ms).toISOString()

  it('gives the first and the last instant that a date can mean', () => {
    expect(iso(earliest(date('2015-02')))).toBe('2015-02-01T00:00:00.000Z')
    expect(iso(latest(date('2015-02')))).toBe('2015-02-28T23:59:59.999Z')
    expect(iso(earliest(date('2015-07-24T06:50+03:00')))).toBe('2015-07-24T03:50:00.000Z')
    expect(iso(latest(date('2015-07-24T22:25-05:00')))).toBe('2015-07-25T03:25:59.999Z')
    expect(iso(latest(date('2015-04/2015~')))).toBe('2015-12-31T23:59:59.999Z')
    expect(iso(earliest(date('-0043-03-15')))).toBe('-000043-03-15T00:00:00.000Z')
    expect(iso(latest(date('201X')))).toBe('2019-12-31T23:59:59.999Z')
    expect(iso(earliest(date('2015-24')))).toBe('2015-12-01T00:00:00.000Z')
    expect(iso(latest(date('2015-24')))).toBe('2016-02-29T23:59:59.999Z')
    expect(iso(earliest(date('0079-08-24')))).toBe('0079-08-24T00:00:00.000Z')
  })

  it('has no end where a range is open', () => {
    expect(latest(date('2012/..'))).toBe(Number.POSITIVE_INFINITY)
    expect(earliest(date('../2015-07-24'))).toBe(Number.NEGATIVE_INFINITY)
  })

  it('sorts by the beginning, then by the end', () => {
    const texts = [
      '2016',
      '2015-07-24T06:50+03:00',
      '2015-06',
      '../2014',
      '2015',
      '2015-06-01',
      '2015-07-24T04:00Z',
      '2015-06/..',
    ]
    expect(texts.sort((a, b) => compareDates(date(a), date(b)))).toEqual([
      '../2014',
      '2015',
      '2015-06-01',
      '2015-06',
      '2015-06/..',
      '2015-07-24T06:50+03:00',
      '2015-07-24T04:00Z',
      '2016',
    ])
    expect(compareDates(date('2015'), date('2015'))).toBe(0)
  })

  it('survives JSON', () => {
    const text = '2015-04~/2015-07-24T06:50+03:00'
    expect(JSON.parse(JSON.stringify(date(text)))).toEqual(date(text))
  })
})

it('says the same in every time zone of the machine', () => {
  const module = join(import.meta.dirname, '../../model/dates.ts')
  const script = `import { parseDate, formatDate, earliest, latest, stampCells } from ${JSON.stringify(module)}
    for (const text of ['2015', '2015-01-01', '2015-12-31T23:50+03:00', '2015-03-29/2015-10-25']) {
      const { date } = parseDate(text)
      console.log(formatDate(date, 'en'), earliest(date), latest(date), JSON.stringify(stampCells(date, 'en')))
    }`
  const say = (TZ: string) =>
    spawnSync(process.execPath, ['--import', 'tsx', '--input-type=module', '-e', script], {
      env: { ...process.env, TZ },
      encoding: 'utf8',
    }).stdout
  const here = say('UTC')
  expect(here).toContain('31 December 2015, 23:50 (UTC+3)')
  expect(say('Pacific/Kiritimati')).toBe(here)
  expect(say('America/Los_Angeles')).toBe(here)
}, 30_000)
