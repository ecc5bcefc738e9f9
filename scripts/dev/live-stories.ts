import { createElement } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { openSetting } from '../../components/open-setting'
import { openStory } from '../../components/open-story'
import { renderProse } from '../../components/prose/render-prose'
import type { News, Words } from '../../components/studio/news'
import { type SiteAddresses, siteAddresses } from '../../model/addresses'
import { type Prose, plainText } from '../../model/prose'
import { readSite } from '../../model/read-site'
import { listStories, type Problem, type Story, StoryError } from '../../model/read-story'

/** A block of words: where it stands, and its prose as text to compare. */
type Block = { of: { scene: string } | { passage: number }; chapter: string; body: readonly Prose[]; text: string }
type Known = { rest: string; blocks: Block[] }

/** The stories of the preview as their pages were told of them last. */
export class LiveStories {
  private known = new Map<string, Known>()
  private isBroken = false

  constructor(
    private readonly addresses: Pick<SiteAddresses, 'story'>,
    private readonly root: string,
    private readonly folder?: string,
  ) {}

  /**
   * Reads the stories again, and says what is new in them: problems, else changed words when nothing but words has changed, else
   * that pages must be loaded again.
   */
  read(): News[] {
    const problems: Problem[] = []
    const now = new Map<string, Known>()
    const words: Words[] = []
    let isOther = false
    for (const slug of listStories(this.folder)) {
      const story = orProblems(() => openStory(slug, this.folder), problems)
      if (!story) continue
      const known = knownOf(story)
      const before = this.known.get(slug)
      now.set(slug, known)
      const isSame = before?.rest === known.rest && before.blocks.length === known.blocks.length
      if (!isSame) isOther = true
      else {
        const setting = openSetting(slug, this.addresses, this.folder)
        const changed = known.blocks.filter(({ text }, index) => text !== before.blocks[index]?.text)
        words.push(
          ...changed.map(
            ({ of, chapter, body }): Words => ({ ...of, chapter, html: toHtml(renderProse(body, setting)) }),
          ),
        )
      }
    }
    orProblems(() => readSite(this.folder), problems)
    if (problems.length > 0) {
      this.isBroken = true
      return [{ kind: 'problems', problems, root: this.root }]
    }
    const mended: News[] = this.isBroken ? [{ kind: 'problems', problems: [], root: this.root }] : []
    this.isBroken = false
    this.known = now
    if (isOther) return [...mended, { kind: 'reload' }]
    return words.length > 0 ? [...mended, { kind: 'words', words }] : mended
  }
}

/** What can be read; undefined where problems stop it, which are told. */
function orProblems<T>(read: () => T, problems: Problem[]): T | undefined {
  try {
    return read()
  } catch (error) {
    if (!(error instanceof StoryError)) throw error
    problems.push(...error.problems.filter(({ severity }) => severity === 'error'))
    return undefined
  }
}

export function previewAddresses(origin: string, base: string): Pick<SiteAddresses, 'story'> {
  return siteAddresses({ origin, base })
}

function toHtml(prose: ReturnType<typeof renderProse>): string {
  return renderToStaticMarkup(createElement('div', null, prose)).replace(/^<div>|<\/div>$/g, '')
}

function knownOf(story: Story): Known {
  const blocks = story.chapters.flatMap(({ slug, parts }) => {
    let passages = 0
    return parts.map((part): Block => {
      const body = part.kind === 'scene' ? part.scene.body : part.body
      const of = part.kind === 'scene' ? { scene: part.scene.id } : { passage: passages++ }
      return { of, chapter: slug, body, text: JSON.stringify(body, withoutPlaces) }
    })
  })
  return { rest: JSON.stringify(story, withoutWords), blocks }
}

/** Lines and columns change with every edit above them. */
function withoutPlaces(key: string, value: unknown): unknown {
  return key === 'where' ? undefined : value
}

/** All of a story but the words of its scenes and passages. */
function withoutWords(key: string, value: unknown): unknown {
  if (key === 'where' || key === 'body' || key === 'warnings') return undefined
  if (value instanceof Map) return [...value.values()]
  if (key === 'places' && typeof value === 'object' && value !== null && 'tag' in value) return undefined
  if (key === 'tags' && Array.isArray(value))
    return value.map(({ name, attributes }: { name: string; attributes: unknown }) => ({ name, attributes }))
  if (key === 'plain' && Array.isArray(value))
    return value.map(({ scene, body }: { scene?: string; body: readonly Prose[] }) => ({
      scene,
      text: plainText(body),
    }))
  return value
}
