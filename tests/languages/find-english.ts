import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from '@playwright/test'
import { LANGUAGES_SITE } from '../../scripts/fixture-site'

/** What is said in English everywhere: names of formats, papers, licences, units and styles, and what Intl writes of dates. */
const KNOWN = new Set([
  ...[
    'amp',
    'apa',
    'bibtex',
    'by',
    'cc',
    'chicago',
    'csl',
    'csv',
    'docx',
    'edtf',
    'h5p',
    'html',
    'json',
    'km',
    'mla',
    'mdx',
    'pdf',
    'png',
  ],
  ...[
    'px',
    'ris',
    'svg',
    'utc',
    'xml',
    'zip',
    'letter',
    'gshhg',
    'natural',
    'earth',
    'relief',
    'srtm',
    'nasa',
    'usgs',
    'about',
    'from',
    'to',
    'day',
    'days',
    'month',
    'and',
    'not',
    'known',
  ],
  ...['long', 'short'].flatMap((form) =>
    Array.from({ length: 12 }, (_, month) =>
      new Intl.DateTimeFormat('en-GB', { month: form as 'long' | 'short' }).format(Date.UTC(2000, month)).toLowerCase(),
    ),
  ),
])

/** What of a page is not looked at: code, citations in their styles, what files hold (docs/translating.md), the basemap’s names. */
const LEFT = [
  ...['script', 'style', 'noscript', 'code', 'textarea', '.cite-this', '.Z3988', '.data-files', '.data-fields'],
  ...['.m-land', '.m-water', '.m-range', '.m-town', '.order-answer b'],
]

/** Words of a text in lower case; a break where punctuation stands between them, and where a number does. */
function wordsIn(text: string): string[] {
  return (
    text
      .toLowerCase()
      .replace(/\u00ad/g, '')
      .match(/[\p{L}’']+|[^\p{L}\s\u00a0’']/gu)
      ?.map((part) => (/\p{L}/u.test(part) ? part.replaceAll('’', "'").replace(/^'+|'+$/g, '') : '.')) ?? []
  )
}

/** Each pair of words that follow one another in a text, and each word by itself at a break. */
function pairsIn(text: string): string[] {
  const words = ['.', ...wordsIn(text), '.']
  return words.slice(1).flatMap((word, index) => {
    const before = words[index] as string
    return word === '.' && before === '.' ? [] : [`${before} ${word}`]
  })
}

/** Keys of YAML whose values are words of the schema, which the interface translates. */
const CODED = /^.*\b(?:kind|standing|does|likelihood|extent|form|certainty|remove|sign|strength):.*$/gm

/** What a story says: its pairs of words. Names of fields and values that the interface has words for are left out. */
export function readVocabulary(slug: string): Set<string> {
  const folder = join(LANGUAGES_SITE.STORIES_DIR, slug)
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) =>
    /\.(ya?ml|mdx|geojson)$/.test(file),
  )
  const texts = files.map((file) => {
    const text = readFileSync(join(folder, file), 'utf8')
    if (file.endsWith('.mdx'))
      return text.replace(
        /<[^>]*?(?:(?:title|gap)="([^"]*)")?[^>]*>/g,
        (tag) => /(?:title|gap)="([^"]*)"/.exec(tag)?.[1] ?? '',
      )
    return text
      .replace(CODED, '')
      .replace(/[\w"]+:(?=\s)/g, '. ')
      .replaceAll(' …', ' ')
  })
  const pairs = texts.flatMap((text) => text.split('\n\n')).flatMap(pairsIn)
  return new Set(pairs)
}

/**
 * Texts of an open page that are English and not of its story: each two words that follow one another must do so in the story too,
 * unless one of them has an accented letter.
 */
export async function findEnglish(page: Page, vocabulary: ReadonlySet<string>): Promise<string[]> {
  const texts = await page.evaluate(collectTexts, LEFT)
  const isOwn = (word: string) => word === '.' || word.length === 1 || KNOWN.has(word) || /[^a-z']/.test(word)
  const halves = new Set([...vocabulary].flatMap((pair) => pair.split(' ')))
  const title = await page.title()
  // Two titles may stand beside one another in it.
  const words = title.toLowerCase().match(/[a-z’']+/g) ?? []
  const ofTitle = words.filter((word) => !isOwn(word) && !halves.has(word))
  if (ofTitle.length > 0) texts.push(title)
  return [...new Set(texts)].filter((text) =>
    pairsIn(text).some((pair) => {
      const [before = '', word = ''] = pair.split(' ')
      if (isOwn(before) && isOwn(word)) return false
      if (isOwn(before) || isOwn(word)) return !halves.has(isOwn(before) ? word : before)
      return !vocabulary.has(pair)
    }),
  )
}

/** Every text, label and sentence for a script of the page, seen or not. Runs in the page. */
function collectTexts(left: readonly string[]): string[] {
  const texts: string[] = []
  const isLeft = (element: Element | null) => !element || element.closest(left.join()) !== null
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
  for (let node = walker.nextNode(); node; node = walker.nextNode())
    if (!isLeft(node.parentElement)) texts.push(node.nodeValue ?? '')
  for (const element of document.body.querySelectorAll<HTMLElement>('*')) {
    if (isLeft(element)) continue
    for (const name of [
      'aria-label',
      'aria-valuetext',
      'title',
      'alt',
      'placeholder',
      'data-label-read',
      'data-others',
    ])
      texts.push(element.getAttribute(name) ?? '')
    if (element.dataset.words?.startsWith('{'))
      texts.push(...(Object.values(JSON.parse(element.dataset.words)) as string[]))
  }
  return texts
    .map((text) =>
      text
        .replace(/\{[^}]*\}+|\S*[/]\S*|\w+\.(?:csv|json|geojson|ics|cff|atom)/g, '.')
        .replace(/\s+/g, ' ')
        .trim(),
    )
    .filter((text) => /\p{L}/u.test(text))
}
