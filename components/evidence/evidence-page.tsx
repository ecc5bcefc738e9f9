import { hash } from '../../model/addresses'
import { citeStory } from '../../model/export/cite-story'
import { Page } from '../page/page'
import { showBar, showColophon } from '../page/show-page'
import { RetellingChain } from '../prose/retelling-chain'
import { showChain } from '../prose/show-chain'
import { showSource } from '../prose/show-source'
import type { Setting } from '../setting'
import { words } from '../words/en'
import { CiteThis } from './cite-this'
import { ClaimArticle } from './claim-article'
import { collectEvidence, documentsOf } from './collect-evidence'
import { ContradictionList, showContradictions } from './contradiction-list'
import { DependenceGraph } from './dependence-graph'
import { LedgerFilter } from './ledger-filter'
import { LedgerTable } from './ledger-table'
import { listChoices } from './list-choices'
import { showClaimFile } from './show-claim-file'
import { SourceRecords, showUsedSources } from './source-records'
import { StanceKey } from './stance-mark'
import { WhoKnew } from './who-knew'

/** Everything that the story rests on: ledger, claims, contradictions, statements, sources, and how to cite and take it. */
export function EvidencePage({ setting }: { setting: Setting }) {
  const { story, addresses } = setting
  const label = words.evidence
  const files = collectEvidence(story)
  const parts = [
    ['ledger', label.ledger],
    ['claims', label.claims],
    ['contradictions', label.contradictions(story.contradictions.size)],
    ['who-knew', label.knew.title],
    ['sources', words.sources],
    ['cite', label.cite],
    ['data', label.data],
    ['corrections', words.corrections],
  ] as const
  return (
    <Page bar={showBar(setting, label.title)} className="evidence" story={story.slug} colophon={showColophon(setting)}>
      <header className="evidence-head">
        <h1>{label.heading(story.claims.size, story.sources.size)}</h1>
        <p>{label.intro}</p>
        <nav aria-label={label.title}>
          <ul>
            {parts.map(([id, name]) => (
              <li key={id}>
                <a href={hash(id)}>{name}</a>
              </li>
            ))}
          </ul>
        </nav>
      </header>
      <section id="ledger" aria-label={label.ledger}>
        <StanceKey />
        <LedgerFilter choices={listChoices(story, files)} count={files.length} />
        <LedgerTable documents={documentsOf(story).map((id) => showSource(story, id))} rows={files} />
      </section>
      <section id="claims" aria-labelledby="claims-title">
        <h2 id="claims-title">{label.claims}</h2>
        <p className="section-intro">{words.likelihoodScale}</p>
        {files.map((file) => (
          <ClaimArticle key={file.claim.id} file={showClaimFile(file, setting)} />
        ))}
        {story.visuals.retelling && <RetellingChain chain={showChain(story)} />}
      </section>
      <section id="contradictions" aria-labelledby="contradictions-title">
        <h2 id="contradictions-title">{label.contradictions(story.contradictions.size)}</h2>
        <p className="section-intro">{label.contradictionsIntro}</p>
        <ContradictionList contradictions={showContradictions(story)} />
      </section>
      <section id="who-knew" aria-labelledby="who-knew-title">
        <h2 id="who-knew-title">{label.knew.title}</h2>
        <WhoKnew story={story} />
      </section>
      <section id="sources" aria-labelledby="sources-title" tabIndex={-1}>
        <h2 id="sources-title">{words.sources}</h2>
        <p className="section-intro">{label.sourcesIntro}</p>
        <h3>{label.dependence}</h3>
        <p className="section-intro">{label.dependenceIntro}</p>
        <DependenceGraph sources={story.sources} />
        <SourceRecords sources={showUsedSources(setting)} language={story.language} />
      </section>
      <div className="evidence-end">
        <CiteThis {...citeStory(story, addresses.whole(addresses.evidence), label.title)} />
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
