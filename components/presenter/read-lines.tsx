import { Fragment, type ReactNode } from 'react'
import { formatDate } from '../../model/dates'
import { type Prose, tagsNamed } from '../../model/prose'
import type { Scene } from '../../model/read-scenes'
import type { Story } from '../../model/read-story'
import { inkOf } from '../../model/statement-ink'
import { renderProse } from '../prose/render-prose'
import type { Setting } from '../setting'

type Line = { id: string; ink?: 'told' | 'record'; says: ReactNode }

/**
 * What the notes of a scene give a room to read, large and line by line: its claims as they stand in it, statements and
 * quotations with who and when. Nothing where the notes point at none.
 */
export function ReadLines({ lines }: { lines: readonly Line[] }) {
  return (
    <ul className="read-lines" style={{ '--lines': lines.length } as React.CSSProperties}>
      {lines.map(({ id, ink, says }) => (
        <li key={id} className={ink}>
          {says}
        </li>
      ))}
    </ul>
  )
}

/** The lines of {@link ReadLines}, in the order in which the notes point at them. */
export function linesToRead(setting: Setting, scene: Scene): Line[] {
  const { story } = setting
  return scene.shown.flatMap(({ attributes: { claims, statements, quotes } }) => [
    ...claims.map((id): Line => {
      const tag = tagsNamed('Claim', scene.tags).find(({ attributes }) => attributes.id === id)
      return { id, ink: story.claims.get(id)?.kind, says: renderProse(withoutTerms(tag?.children ?? []), setting) }
    }),
    ...statements.flatMap((id) => sayStatement(story, id) ?? []),
    ...quotes.flatMap((id) => sayQuotation(story, id) ?? []),
  ])
}

/** The register check is shown where the notes point at it. */
export function pointsAtRegister(scene: Scene): boolean {
  return scene.shown.some(({ attributes }) => attributes.picture === 'register')
}

function sayStatement(story: Story, id: string): Line | undefined {
  const statement = story.statements.get(id)
  if (!statement) return undefined
  const { speaker, said, says, quotation } = statement
  const quote = quotation && story.quotations.get(quotation)?.quote
  return { id, ink: inkOf(statement, story), says: line(story, speaker, said, quote ? `“${quote}”` : says) }
}

function sayQuotation(story: Story, id: string): Line | undefined {
  const quotation = story.quotations.get(id)
  const source = quotation && story.sources.get(quotation.source)
  if (!quotation || !source) return undefined
  const who = quotation.speaker ?? source.author ?? source.publisher
  return { id, says: line(story, who, quotation.said ?? source.date, `“${quotation.quote}”`) }
}

function line(
  { language }: Story,
  who: string,
  said: Parameters<typeof formatDate>[0] | 'undated' | undefined,
  words: string,
) {
  const day = said && said !== 'undated' ? formatDate(said, language) : undefined
  return (
    <Fragment>
      <b>
        {who}
        {day && `, ${day}`}:
      </b>{' '}
      {words}
    </Fragment>
  )
}

/** A word that the glossary explains is a word: on the wall nothing leads away. */
function withoutTerms(nodes: readonly Prose[]): Prose[] {
  return nodes.flatMap((node) => (node.type === 'tag' && node.name === 'Term' ? node.children : [node]))
}
