import { hash } from '../../model/addresses'
import { Bar } from '../page/bar'
import { Colophon } from '../page/colophon'
import { RetellingChain } from '../prose/retelling-chain'
import type { Setting } from '../setting'
import { words } from '../words/en'
import { CiteThis } from './cite-this'
import { ClaimArticle } from './claim-article'
import { collectEvidence } from './collect-evidence'
import { ContradictionList } from './contradiction-list'
import { DependenceGraph } from './dependence-graph'
import { LedgerFilter } from './ledger-filter'
import { LedgerTable } from './ledger-table'
import { SourceRecords } from './source-records'
import { StanceKey } from './stance-mark'
import { WhoKnew } from './who-knew'

/** Everything that the story rests on: ledger, claims, contradictions, statements, sources, and how to cite and take it. */
export function EvidencePage({ story, addresses }: Setting) {
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
    <>
      <a className="skip" href="#text">
        {words.skip}
      </a>
      <Bar story={story} addresses={addresses} page={label.title} isFront />
      <main id="text" className="evidence" data-story={story.slug} tabIndex={-1}>
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
          <LedgerFilter story={story} files={files} />
          <LedgerTable story={story} files={files} />
        </section>
        <section id="claims" aria-labelledby="claims-title">
          <h2 id="claims-title">{label.claims}</h2>
          <p className="section-intro">{words.likelihoodScale}</p>
          {files.map((file) => (
            <ClaimArticle key={file.claim.id} story={story} addresses={addresses} file={file} />
          ))}
          {story.visuals.retelling && <RetellingChain story={story} />}
        </section>
        <section id="contradictions" aria-labelledby="contradictions-title">
          <h2 id="contradictions-title">{label.contradictions(story.contradictions.size)}</h2>
          <p className="section-intro">{label.contradictionsIntro}</p>
          <ContradictionList story={story} />
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
          <DependenceGraph story={story} />
          <SourceRecords story={story} addresses={addresses} />
        </section>
        <div className="evidence-end">
          <CiteThis story={story} address={addresses.whole(addresses.evidence)} part={label.title} />
          <section id="data" aria-labelledby="data-title">
            <h2 id="data-title">{label.data}</h2>
            <p>{label.dataText}</p>
            <p className="end-links">
              <a href={addresses.data}>{label.dataLink}</a>
              <a href={addresses.file('corrections.atom')}>{label.feed}</a>
            </p>
          </section>
        </div>
      </main>
      <Colophon story={story} />
    </>
  )
}
