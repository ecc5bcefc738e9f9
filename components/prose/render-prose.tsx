import { createElement, Fragment, type ReactNode } from 'react'
import { directionOf } from '../../model/direction'
import type { Prose, Tag } from '../../model/prose'
import { type ProseTag, TAGS, type TagAttributes } from '../../model/tags'
import type { Setting } from '../setting'
import { inkWords } from '../words/ink-words'
import { CiteMark, CiteMarks } from './cite'
import { ClaimAndRecord } from './claim-and-record'
import { ClaimLine } from './claim-line'
import { setFineType } from './fine-type'
import { type GatheredLine, gatherMarks } from './gather-marks'
import { HowSure } from './how-sure'
import { LikelihoodWords } from './likelihood-words'
import { RegisterCheck } from './register-check'
import { RetellingChain } from './retelling-chain'
import { showChain } from './show-chain'
import { showClaim, showLikelihood, weighClaim } from './show-claim'
import { showSource } from './show-source'
import { TermLink } from './term-link'

/**
 * What stands in the text for each tag of `model/tags.ts`, which knows the rest of it. One that is missing does not compile.
 */
const COMPONENTS: {
  readonly [Name in ProseTag]: (of: TagAttributes<Name>, setting: Setting, children: ReactNode) => ReactNode
} = {
  Cite: (of, setting) => <CiteMark source={showSource(setting, of.source)} quote={of.quote} words={setting.words} />,
  Claim: (of, setting, children) => (
    <ClaimLine claim={showClaim(setting, of.id)} words={setting.words}>
      {children}
    </ClaimLine>
  ),
  Term: (of, _setting, children) => <TermLink {...of}>{children}</TermLink>,
  Shown: (_of, _setting, children) => <strong className="shown">{children}</strong>,
  Foreign: ({ lang }, _setting, children) => (
    <span lang={lang} dir={directionOf(lang)}>
      {children}
    </span>
  ),
  Likelihood: (of, setting) => <LikelihoodWords word={showLikelihood(setting, of.claim)} words={setting.words} />,
  Register: (of, { story, words }) => (
    <RegisterCheck check={of} language={story.language} inks={inkWords(story, words)} words={words} />
  ),
  ClaimAndRecord: (of, setting) => (
    <ClaimAndRecord record={weighClaim(setting, of.record)} told={weighClaim(setting, of.told)} words={setting.words} />
  ),
  Retellings: (_of, setting) => <RetellingChain chain={showChain(setting)} words={setting.words} />,
  HowSure: (_of, _setting, children) => <HowSure words={_setting.words}>{children}</HowSure>,
}

/**
 * Prose as React elements: HTML and nothing else.
 *
 * @param nodes A part of a chapter, as `readStory` gives it.
 */
export function renderProse(nodes: readonly Prose[], setting: Setting): ReactNode {
  const line = gatherMarks(nodes)
  if (line) return renderLine(line, setting)
  return createElement(Fragment, null, ...nodes.map((node, index) => renderNode(node, nodes[index + 1], setting)))
}

/** A line whose marks are one: its words each with the sources on which they rest, which the reader's script shows. */
function renderLine({ words, marks, rest }: GatheredLine, setting: Setting): ReactNode {
  const spans = words.map(({ nodes, sources }) =>
    createElement('span', { 'data-rests': sources.join(' ') }, renderProse(nodes, setting)),
  )
  const [first, ...others] = marks.map(({ source, quotes }) => ({
    source: showSource(setting, source),
    quote: quotes.join(' ') || undefined,
  }))
  const all = first && <CiteMarks marks={[first, ...others]} words={setting.words} />
  // A control point stays on the line of the word before it.
  return createElement(Fragment, null, ...spans, '\u00a0', all, renderProse(rest, setting))
}

function renderNode(node: Prose, next: Prose | undefined, setting: Setting): ReactNode {
  const gap = next && (isBlock(node) || isBlock(next)) ? '\n' : undefined
  const inside = (children: readonly Prose[]) => renderProse(children, setting)
  switch (node.type) {
    case 'text':
      return setFineType(node.value, next?.type === 'tag' && next.name === 'Cite')
    case 'break':
      return createElement(Fragment, null, <br />, '\n')
    case 'tag':
      return createElement(Fragment, null, renderTag(node, setting), gap)
    case 'link':
      return (
        <a href={node.url.startsWith('/') ? setting.addresses.page(node.url) : node.url} title={node.title}>
          {inside(node.children)}
        </a>
      )
    case 'list':
      return createElement(Fragment, null, renderList(node, setting), gap)
    default:
      return createElement(Fragment, null, createElement(elementOf(node), null, inside(node.children)), gap)
  }
}

/** Between blocks stands a line break, so that the last word of one and the first of the next are two. */
function isBlock(node: Prose): boolean {
  if (node.type === 'tag') return TAGS[node.name].form === 'block'
  return ['paragraph', 'blockquote', 'heading', 'list'].includes(node.type)
}

function elementOf(node: Exclude<Prose, { type: 'text' | 'break' | 'tag' | 'link' | 'list' }>): string {
  if (node.type === 'heading') return `h${node.depth}`
  return { paragraph: 'p', blockquote: 'blockquote', emphasis: 'em', strong: 'strong' }[node.type]
}

/** An item of one paragraph is that line. */
function renderList({ isOrdered, items }: Extract<Prose, { type: 'list' }>, setting: Setting): ReactNode {
  const lines = items.map((item) => {
    const [only] = item
    const line = item.length === 1 && only?.type === 'paragraph' ? only.children : item
    return createElement('li', null, renderProse(line, setting))
  })
  return createElement(isOrdered ? 'ol' : 'ul', null, ...lines)
}

function renderTag(tag: Tag, setting: Setting): ReactNode {
  // Which attributes belong to which name is known to Tag; TypeScript can't follow it through the list.
  const render = COMPONENTS[tag.name as 'Term'] as (typeof COMPONENTS)['Term'] | undefined
  if (!render) throw new Error(`<${tag.name}> is laid out apart, not in the text`)
  return render(tag.attributes as TagAttributes<'Term'>, setting, renderProse(tag.children, setting))
}
