/** What stands beside the scene: its problems, what its words ask, and sources to cite. */
export function StudioSide() {
  return (
    <aside className="studio-side" aria-label="The scene">
      <section aria-labelledby="studio-problems">
        <h2 id="studio-problems">
          Problems <span data-problem-count />
        </h2>
        <div role="status" data-problems />
        <details data-warnings hidden>
          <summary />
          <div />
        </details>
      </section>
      <section aria-labelledby="studio-words">
        <h2 id="studio-words">Words</h2>
        <dl className="studio-words" data-words />
        <p className="studio-long" data-longest />
      </section>
      <section aria-labelledby="studio-cite">
        <h2 id="studio-cite">Cite</h2>
        <label>
          Find a source
          <input type="search" data-cite-words autoComplete="off" />
        </label>
        <ul className="studio-found" data-cite-found />
      </section>
    </aside>
  )
}
