import type { ReactNode } from 'react'
import { Page } from '../page/page'
import { showBar, showImprint } from '../page/show-page'
import type { Setting } from '../setting'

type Props = { setting: Setting; className?: string; children: ReactNode }

/** A page of the evidence for one thing: a claim, a source, all contradictions. It leads back to where it is listed. */
export function LeafPage({ setting, className, children }: Props) {
  const { story, addresses, words } = setting
  const label = words.evidence
  return (
    <Page
      bar={showBar(setting, label.title)}
      className={className ? `evidence leaf ${className}` : 'evidence leaf'}
      story={story.slug}
      colophon={showImprint(setting)}
      words={words}
    >
      <nav className="leaf-way" aria-label={label.title}>
        <a href={addresses.evidence}>{label.ledger}</a>
        <a href={addresses.evidenceSources}>{words.sources}</a>
        {story.contradictions.size > 0 && (
          <a href={addresses.contradictions}>{label.contradictions(story.contradictions.size)}</a>
        )}
        <a href={addresses.whoKnew()}>{label.knew.title}</a>
      </nav>
      {children}
    </Page>
  )
}
