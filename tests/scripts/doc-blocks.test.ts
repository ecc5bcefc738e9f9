import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { expect, it } from 'vitest'
import { parseDocument } from 'yaml'
import { type EmbedChoice, frameCode, scriptCode, USUAL_HEIGHT } from '../../components/embed/embed-code'
import { wordsOf } from '../../components/words/words-of'
import { siteAddresses } from '../../model/addresses'
import { lookFile } from '../../model/nouns/look'
import { NEW } from '../../scripts/new/kinds'
import { BEGINNING } from '../../scripts/new-story'

const words = wordsOf('en')

/** The documents for readers of this repository; records of decisions tell what was true on their day. */
const DOCUMENTS = [
  'README.md',
  'CONTRIBUTING.md',
  'SECURITY.md',
  ...readdirSync('docs')
    .filter((name) => name.endsWith('.md'))
    .map((name) => join('docs', name)),
]
const { scripts } = JSON.parse(readFileSync('package.json', 'utf8'))

/** What reads the blocks of code, by their language: every document, or the only ones that may have them. */
const READ_BY: Readonly<Record<string, { test: string; in?: readonly string[] }>> = {
  sh: { test: 'tests/scripts/doc-blocks.test.ts' },
  yaml: { test: 'tests/scripts/doc-blocks.test.ts' },
  json: { test: 'tests/scripts/doc-blocks.test.ts' },
  js: { test: 'tests/scripts/doc-blocks.test.ts', in: ['docs/deploy.md'] },
  html: { test: 'tests/scripts/doc-blocks.test.ts', in: ['docs/embedding.md'] },
  jsx: { test: 'tests/scripts/doc-blocks.test.ts', in: ['docs/embedding.md'] },
  csv: { test: 'tests/scripts/import.test.ts', in: ['docs/importing.md'] },
  archieml: { test: 'tests/scripts/import.test.ts', in: ['docs/importing.md'] },
  mdx: { test: 'tests/scripts/docs.test.ts', in: ['docs/writing.md'] },
  mermaid: { test: 'tests/architecture/diagram.test.ts', in: ['docs/life-of-a-scene.md', 'docs/model.md'] },
}

/** Blocks of code of a document: their language, and what stands in them. Those of a list are set in. */
function blocksOf(text: string): { language: string; code: string }[] {
  return [...text.matchAll(/^( *)```(\w*)[^\n]*\n([\s\S]*?)^\1```$/gm)].map(([, , language = '', code = '']) => ({
    language,
    code,
  }))
}

function blocksIn(file: string, language: string): string[] {
  return blocksOf(readFileSync(file, 'utf8')).flatMap((block) => (block.language === language ? [block.code] : []))
}

/** The commands of a document: the lines of its blocks for a shell, and what stands in its sentences and begins as one. */
function commandsOf(text: string): string[] {
  const blocks = blocksOf(text).flatMap(({ language, code }) => (language === 'sh' ? [code] : []))
  const lines = blocks.flatMap((code) => code.replaceAll('\\\n', ' ').split('\n'))
  const spoken = [...text.replaceAll(/^( *)```[\s\S]*?^\1```$/gm, '').matchAll(/`([^`\n]+)`/g)].map(
    ([, code = '']) => code,
  )
  return [...lines, ...spoken.filter((code) => /^([A-Z_]+=\S+ )*(npm|npx) /.test(code))]
    .map((line) => line.replace(/(^|\s)#.*$/, '').trim())
    .flatMap((line) => line.split(' && '))
    .filter(Boolean)
}

/** What is wrong with a command; nothing when it can be called like that. */
function mistakeIn(command: string): string | undefined {
  const [tool = '', ...words] = command.replace(/^([A-Z_]+=\S+ )+/, '').split(/\s+/)
  const [first = '', ...rest] = words
  if (tool === 'npx') {
    const files = rest.filter((word) => /^(tests|scripts)\//.test(word) && !existsSync(word))
    const isKnown = existsSync(join('node_modules/.bin', first))
    return isKnown ? files[0] : first
  }
  if (tool !== 'npm') return `${tool} is neither npm nor npx`
  if (first === 'run') {
    const [name = '', ...flags] = rest
    if (!(name in scripts)) return name
    return name === 'new' ? lostFlag(flags.join(' ')) : undefined
  }
  // Any font may be named; one that is a dependency shows that names are written like that.
  if (first === 'install') return undefined
  return ['ci', 'start', 'test'].includes(first) && (first === 'ci' || first in scripts) ? undefined : first
}

/** The flag of `npm run new` that its kind has not. */
function lostFlag(words: string): string | undefined {
  const [kind = ''] = words.split(' ')
  if (kind === '' || kind.startsWith('<')) return undefined
  const known = kind === 'story' ? Object.keys(BEGINNING) : NEW[kind]?.fields.map(({ name }) => name)
  if (!known) return kind
  const flags = [...words.matchAll(/--(\w+)/g)].map(([, name = '']) => name)
  return flags.find((name) => !known.includes(name) && !['help', 'story'].includes(name))
}

it.each(DOCUMENTS)('%s has no block of code that no test reads', (file) => {
  const blocks = blocksOf(readFileSync(file, 'utf8'))
  const unread = blocks.filter(({ language }) => {
    const reader = READ_BY[language]
    return !reader || !existsSync(reader.test) || (reader.in && !reader.in.includes(file))
  })
  expect(unread).toEqual([])
})

it.each(DOCUMENTS)('%s names only commands that there are, with flags that they take', (file) => {
  const wrong = commandsOf(readFileSync(file, 'utf8')).flatMap((command) => {
    const mistake = mistakeIn(command)
    return mistake === undefined ? [] : [`${command}: ${mistake}`]
  })
  expect(wrong).toEqual([])
})

it('a command that is not there, or a flag that its kind has not, is found', () => {
  const text =
    '`npm run nothing`\n```sh\nnpm run new place -- --where=x \\\n  --name=y\nnpx nothing\nnpm strat # to begin\n```\n'
  expect(commandsOf(text).map(mistakeIn)).toEqual(['where', 'nothing', 'strat', 'nothing'])
  expect(mistakeIn('SITE_URL=https://example.org npm run build')).toBe(undefined)
})

it.each(DOCUMENTS)('what %s shows as YAML or JSON can be read', (file) => {
  for (const { language, code } of blocksOf(readFileSync(file, 'utf8'))) {
    if (language === 'yaml') expect(parseDocument(code).errors, code).toEqual([])
    if (language === 'json') expect(() => JSON.parse(code), code).not.toThrow()
  }
})

it.each(DOCUMENTS)('%s links only to files that there are', (file) => {
  const text = readFileSync(file, 'utf8').replace(/^```[\s\S]*?^```$/gm, '')
  const linked = [...text.matchAll(/\]\((?!https?:|mailto:|#|\/)([^)#\s]+)/g)].map(([, path = '']) => path)
  expect(linked.filter((path) => !existsSync(join(dirname(file), path)))).toEqual([])
})

it.each(DOCUMENTS)('%s names only files that there are', (file) => {
  const text = readFileSync(file, 'utf8')
  const folders = 'app|components|deploy|docs|model|packages|public|schemas|scripts|stories/_template|tests'
  const named = [...text.matchAll(new RegExp(`\`((?:${folders})/[\\w./@[\\]-]*)\``, 'g'))].map(([, path = '']) => path)
  expect(named.filter((path) => !existsSync(path))).toEqual([])
})

it('the look that docs/look.md shows is one that a story can have', () => {
  const [first = ''] = blocksIn('docs/look.md', 'yaml')
  expect(lookFile.parse(parseDocument(first).toJS())).toHaveProperty('fonts')
})

it('the function for the edge in docs/deploy.md leads to the files that a build has', () => {
  const [code = ''] = blocksIn('docs/deploy.md', 'js')
  const handler: (event: unknown) => unknown = new Function(`${code}\nreturn handler`)()
  const answer = (uri: string) => handler({ request: { uri } })
  expect(answer('/a-story/one/')).toEqual({ uri: '/a-story/one/index.html' })
  expect(answer('/a-story/one')).toEqual({ statusCode: 302, headers: { location: { value: '/a-story/one/' } } })
  expect(answer('/fonts/text.woff2')).toEqual({ uri: '/fonts/text.woff2' })
})

it('the codes in docs/embedding.md are those that the builder gives', () => {
  const codes = blocksIn('docs/embedding.md', 'html')
  const [, story = '', chapter = ''] = /\/embed\/([\w-]+)\/([\w-]+)\/"/.exec(codes[0] ?? '') ?? []
  const [, first = ''] = /\?scene=([\w-]+)"/.exec(codes.join('\n')) ?? []
  const choice: EmbedChoice = {
    words,
    addresses: siteAddresses({ origin: 'https://example.org', base: '' }).story(story),
    story: { slug: story, title: 'Story' },
    chapter: { slug: chapter, title: 'Chapter' },
    layout: 'scroll',
    scheme: 'light',
    height: USUAL_HEIGHT,
  }
  // What a document leaves to the page is its title.
  const plain = (code: string) => `${code.replaceAll('Chapter, from “Story”', '…')}\n`
  const scene = { ...choice, scene: first }
  expect(codes.filter((code) => !/wp:|\{\{/.test(code))).toEqual([
    plain(frameCode(choice)),
    plain(scriptCode(choice)),
    plain(frameCode(scene)),
  ])
  // Hugo's shortcode, with what its page says filled in.
  const [hugo = ''] = codes.filter((code) => code.includes('{{'))
  const filled = hugo
    .replaceAll(/\{\{ with \.Get "scene" }}([^{]*)\{\{ \. }}\{\{ end }}/g, `$1${first}`)
    .replaceAll('{{ .Get "story" }}', choice.story.slug)
    .replaceAll('{{ .Get "sheet" }}', choice.chapter.slug)
  expect(filled).toBe(plain(frameCode(scene)).replaceAll('…', chapter))
})

it('the block and the component in docs/embedding.md are those of the packages', () => {
  const [block = ''] = blocksIn('docs/embedding.md', 'html').filter((code) => code.includes('wp:'))
  const [, name = '', attributes = ''] = block.match(/<!-- wp:(\S+) (\{.*}) \/-->/) ?? []
  const [known] = readdirSync('packages', { recursive: true, encoding: 'utf8' }).filter(
    (path) => path.endsWith('block.json') && !path.includes('node_modules'),
  )
  const declared = JSON.parse(readFileSync(join('packages', known ?? ''), 'utf8'))
  expect(declared.name).toBe(name)
  expect(Object.keys(declared.attributes)).toEqual(expect.arrayContaining(Object.keys(JSON.parse(attributes))))

  const [jsx = ''] = blocksIn('docs/embedding.md', 'jsx')
  const [, component = '', from = ''] = jsx.match(/import \{ (\w+) } from 'map-story\/(\w+)'/) ?? []
  const types =
    readFileSync(`packages/map-story/${from}.d.ts`, 'utf8') + readFileSync('packages/map-story/index.d.ts', 'utf8')
  expect(types).toContain(`function ${component}(`)
  const given = [...((jsx.split('<MapStory')[1] ?? '').split('>')[0]?.matchAll(/(\w+)="/g) ?? [])].map(
    ([, one = '']) => one,
  )
  expect(given.length).toBeGreaterThan(0)
  for (const one of given) expect(types).toMatch(new RegExp(`\\b${one}\\??:`))
})
