import type { Chapter } from '../../model/read-scenes'
import type { Story } from '../../model/read-story'
import { CiteThis } from '../evidence/cite-this'
import { evidenceAddress } from '../evidence/evidence-address'
import { Bar } from '../page/bar'
import { Card } from '../page/card'
import { Colophon } from '../page/colophon'
import { SheetLinks } from '../page/sheet-links'
import { Glossary } from '../prose/glossary-list'
import { SourceList } from '../prose/source-list'
import { words } from '../words/en'
import { collectUses } from './collect-uses'
import { Scroll } from './scroll'

type Props = {
  story: Story
  /** The chapters of the page, in order. */
  chapters: readonly Chapter[]
  base: string
  /** The page's whole address, for those who cite it. */
  address: string
}

/** A page to read: the chapters, then everything that they point to. */
export function StoryPage({ story, chapters, base, address }: Props) {
  const uses = collectUses(story, chapters)
  const only = chapters.length === 1 ? chapters[0] : undefined
  return (
    <>
      <a className="skip" href="#text">
        {words.skip}
      </a>
      <Bar story={story} base={base} chapter={only} />
      <main id="text" data-story={story.slug} tabIndex={-1}>
        {!only && <h1 className="unseen">{story.title}</h1>}
        <Scroll story={story} chapters={chapters} base={base} />
        <SheetLinks story={story} base={base} chapter={only} />
        <section className="end" id="sources" aria-labelledby="sources-title" tabIndex={-1}>
          <h2 id="sources-title">{words.sources}</h2>
          <SourceList story={story} ids={uses.sources} />
          <p className="scale">{words.likelihoodScale}</p>
          <p className="end-links">
            <a href={evidenceAddress(story.slug)}>{words.evidence.evidenceLink}</a>
            <a href={`${base}/${story.slug}/data/`}>{words.evidence.dataLink}</a>
            {only && <a href={`${base}/${story.slug}/present/print/${only.slug}/`}>{words.print.link}</a>}
            <a href={`${base}/${story.slug}/embed/${only ? `?chapter=${only.slug}` : ''}`}>
              {only ? words.embed.link : words.embed.title}
            </a>
          </p>
        </section>
        <Glossary story={story} ids={uses.terms} />
        <div className="end">
          <CiteThis story={story} address={address} part={only?.head.title} />
        </div>
      </main>
      <Colophon story={story} />
      <Card />
    </>
  )
}
