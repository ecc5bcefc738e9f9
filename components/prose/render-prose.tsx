import type { RootContent as HastContent } from 'hast'
import { type Evaluater, toJsxRuntime } from 'hast-util-to-jsx-runtime'
import type { RootContent } from 'mdast'
import { toHast } from 'mdast-util-to-hast'
import type { ReactNode } from 'react'
import { Fragment, jsx, jsxs } from 'react/jsx-runtime'
import type { Setting } from '../setting'
import { CiteMark } from './cite'
import { ClaimAndRecord } from './claim-and-record'
import { ClaimLine } from './claim-line'
import { setFineType } from './fine-type'
import { HowSure } from './how-sure'
import { LikelihoodWords } from './likelihood-words'
import { RegisterCheck } from './register-check'
import { RetellingChain } from './retelling-chain'
import { TermLink } from './term-link'

/**
 * The one list of tags that writers may use inside prose. (`Scene`, `Short`, `Notes` and `Description` are taken out of the
 * tree by `model/read-scenes.ts` and laid out by a layout.)
 */
const TAGS = {
  Cite: CiteMark,
  Claim: ClaimLine,
  Term: TermLink,
  Likelihood: LikelihoodWords,
  Register: RegisterCheck,
  ClaimAndRecord,
  Retellings: RetellingChain,
  HowSure,
}
/** The tags that look something up in the story, and those that also lead to its evidence. */
const ASKS_STORY = new Set<unknown>([CiteMark, ClaimLine, LikelihoodWords, ClaimAndRecord, RetellingChain])
const ASKS_ADDRESSES = new Set<unknown>([ClaimLine, ClaimAndRecord])

/** A tag's name is looked up in the list; nothing else is ever evaluated. */
const TAG_NAMES: Evaluater = {
  evaluateExpression(expression) {
    if (expression.type !== 'Identifier' || !(expression.name in TAGS)) throw new Error('a tag that is not in the list')
    return TAGS[expression.name as keyof typeof TAGS]
  },
  evaluateProgram() {
    throw new Error('chapters hold no code')
  },
}

const MDX_NODES = ['mdxJsxFlowElement', 'mdxJsxTextElement'] as const

/**
 * Prose as React elements: HTML and nothing else.
 *
 * @param nodes A part of a chapter's syntax tree, as `readStory` gives it.
 * @throws when a tag is not in the list above; `readStory` has refused such a chapter before.
 */
export function renderProse(nodes: readonly RootContent[], { story, addresses }: Setting): ReactNode {
  const tree = toHast({ type: 'root', children: [...nodes] }, { passThrough: [...MDX_NODES] })
  setFineType(tree as { type: 'root'; children: HastContent[] })
  const withSetting =
    (create: typeof jsx): typeof jsx =>
    (type, props, key) => {
      const more = { ...(ASKS_STORY.has(type) && { story }), ...(ASKS_ADDRESSES.has(type) && { addresses }) }
      return create(type, { ...(props as object), ...more }, key)
    }
  const options = { Fragment, jsx: withSetting(jsx), jsxs: withSetting(jsxs), createEvaluater: () => TAG_NAMES }
  return toJsxRuntime(tree, options)
}
