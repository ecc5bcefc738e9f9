import type { Citations } from '../../model/export/cite-story'
import type { Words } from '../words/words'

/** How to cite a page, in sentences and as records for reference managers. */
export function CiteThis({ sentences, records, words }: Citations & { words: Words }) {
  return (
    <section className="cite-this" id="cite" aria-labelledby="cite-title">
      <h2 id="cite-title">{words.evidence.cite}</h2>
      <dl>
        {sentences.map(({ style, html }) => (
          <div key={style}>
            <dt>{style}</dt>
            {/* biome-ignore lint/security/noDangerouslySetInnerHtml: citeStory lets nothing but <i> through */}
            <dd id={idOf(style)} dangerouslySetInnerHTML={{ __html: html }} />
            <dd>
              <CopyCitation of={style} words={words} />
            </dd>
          </div>
        ))}
      </dl>
      {records.map(({ format, text }) => (
        <details key={format}>
          <summary>{words.evidence.citeFile(format)}</summary>
          {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keyboard */}
          <pre id={idOf(format)} tabIndex={0}>
            {text}
          </pre>
          <CopyCitation of={format} words={words} />
        </details>
      ))}
    </section>
  )
}

function CopyCitation({ of, words }: { of: string; words: Words }) {
  return (
    <button type="button" className="copy" data-copy-of={idOf(of)} aria-label={words.evidence.copyCitation(of)}>
      {words.evidence.copy}
    </button>
  )
}

/** The id of a citation on its page, by the name of its style or format. */
function idOf(name: string): string {
  return `cite-${name.toLowerCase().replace(/[^a-z]+/g, '-')}`
}
