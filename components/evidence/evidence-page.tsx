import { hash, statementAnchor } from '../../model/addresses'
import { citeStory } from '../../model/export/cite-story'
import { Page } from '../page/page'
import { showBar, showColophon } from '../page/show-page'
import { showSource, showSources } from '../prose/show-source'
import { SourceIndex } from '../prose/source-index'
import type { Setting } from '../setting'
import { CiteThis } from './cite-this'
import { collectEvidence, documentsOf } from './collect-evidence'
import { DependenceGraph } from './dependence-graph'
import { LedgerFilter } from './ledger-filter'
import { LedgerTable } from './ledger-table'
import { listChoices } from './list-choices'
import { MovedAnchors } from './moved-anchors'
import { StanceKey } from './stance-mark'

/**
 * Everything that the story rests on, to be found: the ledger of claims, the sources, and the ways to contradictions, statements
 * and data. What is known of a claim or a source stands at an address of its own.
 */
export function EvidencePage({ setting }: { setting: Setting }) {
  const { story, addresses, companions = [], words } = setting
  const label = words.evidence
  const files = collectEvidence(story)
  const contradictions = label.contradictions(story.contradictions.size)
  const parts = [
    [hash('ledger'), label.ledger],
    ...(story.contradictions.size > 0 ? [[addresses.contradictions, contradictions] as const] : []),
    [addresses.whoKnew(), label.knew.title],
    [hash('sources'), words.sources],
    [hash('cite'), label.cite],
    [hash('data'), label.data],
    [hash('corrections'), words.corrections],
    ...companions.map(({ name, address }) => [address, name] as const),
  ] as const
  return (
    <Page
      bar={showBar(setting, label.title)}
      className="evidence"
      story={story.slug}
      colophon={showColophon(setting)}
      words={words}
    >
      <header className="evidence-head">
        <h1>{label.heading(story.claims.size, story.sources.size)}</h1>
        <p>{label.intro}</p>
        <nav aria-label={label.title}>
          <ul>
            {parts.map(([address, name]) => (
              <li key={address}>
                <a href={address}>{name}</a>
              </li>
            ))}
          </ul>
        </nav>
      </header>
      <section id="ledger" aria-label={label.ledger}>
        <StanceKey words={words} />
        <LedgerFilter
          choices={listChoices(story, files, words)}
          count={files.length}
          file={addresses.claimWords}
          words={words}
        />
        <LedgerTable
          documents={documentsOf(story).map((id) => showSource(setting, id))}
          rows={files.map((file) => ({ ...file, address: addresses.claimPage(file.claim.id) }))}
          words={words}
        />
      </section>
      {story.contradictions.size > 0 && (
        <section aria-labelledby="contradictions">
          <h2 id="contradictions">{contradictions}</h2>
          <MovedAnchors ids={[...story.contradictions.keys()]} />
          <p className="section-intro">
            {label.contradictionsIntro} <a href={addresses.contradictions}>{label.readAll}</a>
          </p>
        </section>
      )}
      <section aria-labelledby="who-knew">
        <h2 id="who-knew">{label.knew.title}</h2>
        <MovedAnchors ids={[...story.statements.keys()].map(statementAnchor)} />
        <p className="section-intro">
          {label.knew.intro} <a href={addresses.whoKnew()}>{label.readAll}</a>
        </p>
      </section>
      <section id="sources" aria-labelledby="sources-title" tabIndex={-1}>
        <h2 id="sources-title">{words.sources}</h2>
        <p className="section-intro">{label.sourcesIntro}</p>
        <SourceIndex sources={showSources(setting, new Set(story.sources.keys()))} />
        <h3>{label.dependence}</h3>
        <p className="section-intro">{label.dependenceIntro}</p>
        <DependenceGraph sources={story.sources} nameOf={(id) => showSource(setting, id)} words={words} />
      </section>
      <div className="evidence-end">
        <CiteThis {...citeStory(story, addresses.whole(addresses.evidence), label.title)} words={words} />
        <section id="data" aria-labelledby="data-title">
          <h2 id="data-title">{label.data}</h2>
          <p>{label.dataText}</p>
          <p className="end-links">
            <a href={addresses.data}>{label.dataLink}</a>
            <a href={addresses.file('corrections.atom')}>{label.feed}</a>
          </p>
        </section>
      </div>
    </Page>
  )
}
