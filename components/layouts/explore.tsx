import type { Words } from '../words/words'

/** The button that lets the reader explore the map, and what exploring needs; the map itself is taken over when it is asked for. */
export function Explore({ words }: { words: Words }) {
  const { explore } = words
  return (
    <div className="explore" data-explore>
      <button type="button" className="explore-open" data-explore-open>
        {explore.open}
      </button>
      <div
        className="explore-map"
        data-explore-map
        role="application"
        // biome-ignore lint/a11y/noNoninteractiveTabindex: the arrow keys move the map where it has the focus
        tabIndex={0}
        aria-label={explore.map}
        aria-describedby="explore-keys"
        hidden
      />
      <section className="explore-panel" data-explore-panel popover="manual" aria-label={explore.entry}>
        <div data-explore-entry aria-live="polite" />
        <button type="button" data-explore-panel-close>
          {words.close}
        </button>
      </section>
      <div className="explore-controls" data-explore-controls hidden>
        <button type="button" data-explore-zoom="1" aria-label={explore.closer}>
          +
        </button>
        <button type="button" data-explore-zoom="-1" aria-label={explore.farther}>
          −
        </button>
        <button type="button" data-explore-close>
          {explore.close}
        </button>
      </div>
      <div aria-live="polite">
        <p className="explore-hint" data-explore-hint hidden>
          <span className="explore-fine">{explore.hint}</span>
          <span className="explore-coarse">{explore.touchHint}</span>
          <span className="unseen" id="explore-keys">
            {explore.keys}
          </span>
        </p>
        <p className="unseen" data-explore-back hidden>
          {explore.back}
        </p>
      </div>
    </div>
  )
}
