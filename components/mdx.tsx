import { toJsxRuntime } from 'hast-util-to-jsx-runtime'
import type { RootContent as HastContent } from 'hast'
import type { RootContent } from 'mdast'
import { toHast } from 'mdast-util-to-hast'
import type { ReactNode } from 'react'
import { Fragment, jsx, jsxs } from 'react/jsx-runtime'
import type { Story } from '../stories/read-story'
import { CiteMark } from './prose/cite'
import { ClaimLine } from './prose/claim-line'
import { HowSure } from './prose/how-sure'
import { LikelihoodWords } from './prose/likelihood-words'
import { RegisterCheck } from './prose/register-check'
import { TermLink } from './prose/term-link'
import { setFineType } from './prose/fine-type'

type WithChildren = { children?: ReactNode }

/**
 * The one list of tags that writers may use inside prose, bound to the story that they speak of. (`Scene`, `Short`, `Notes`
 * and `Description` are taken out of the tree by `stories/read-scenes.ts` and laid out by a layout.)
 */
const tagsFor = (story: Story) => ({
  Cite: (props: { source: string; quote?: string }) => <CiteMark story={story} {...props} />,
  Claim: (props: WithChildren & { id: string }) => <ClaimLine story={story} {...props} />,
  Term: (props: WithChildren & { id: string }) => <TermLink {...props} />,
  Likelihood: (props: { claim: string }) => <LikelihoodWords story={story} {...props} />,
  Register: RegisterCheck,
  HowSure,
})

const MDX_NODES = ['mdxJsxFlowElement', 'mdxJsxTextElement'] as const

/**
 * Prose as React elements: HTML and nothing else.
 *
 * @param nodes A part of a chapter's syntax tree, as `readStory` gives it.
 * @throws when a tag is not in the list above; `readStory` has refused such a chapter before.
 */
export function renderProse(nodes: readonly RootContent[], story: Story): ReactNode {
  const tree = toHast({ type: 'root', children: [...nodes] }, { passThrough: [...MDX_NODES] })
  setFineType(tree as { type: 'root'; children: HastContent[] })
  return toJsxRuntime(tree, { Fragment, jsx, jsxs, components: tagsFor(story) as never })
}
