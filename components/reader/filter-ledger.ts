import { type Findable, matchClaim, plainLetters, type Wish } from './match-claim'

type Row = Findable & { line: HTMLElement | undefined; article: HTMLElement; fits: boolean }

/**
 * `[data-filter]`: hides the claims that do not fit, in the ledger and one by one. What is asked for stands in the address
 * (`?ink=told`), so that a search can be handed on; an address that names a claim shows it whatever is asked for.
 */
export function startFilter(form: HTMLFormElement, root: Document): () => void {
  const stopped = new AbortController()
  const { signal } = stopped
  const selects = [...form.querySelectorAll('select')]
  const input = form.querySelector<HTMLInputElement>('input[name="words"]')
  const shown = form.querySelector('[data-filter-shown]')
  const nothing = form.querySelector<HTMLElement>('[data-filter-nothing]')
  let rows: Row[] | undefined
  let follow: ReturnType<typeof setTimeout>

  const read = () => {
    rows ??= readRows(
      root,
      selects.map(({ name }) => name),
    )
    return rows
  }
  const showArticles = () => {
    for (const { article, fits } of read()) if (article.hidden === fits) article.hidden = !fits
  }
  const apply = () => {
    const wish: Wish = {
      facets: new Map(selects.map(({ name, value }) => [name, value])),
      words: plainLetters(input?.value ?? '')
        .split(/\s+/)
        .filter(Boolean),
    }
    let count = 0
    for (const row of read()) {
      row.fits = matchClaim(row, wish)
      if (row.fits) count++
      if (row.line && row.line.hidden === row.fits) row.line.hidden = !row.fits
    }
    // The ledger answers at once; the long texts below it follow.
    clearTimeout(follow)
    follow = setTimeout(showArticles)
    if (shown) shown.textContent = String(count)
    if (nothing) nothing.hidden = count > 0
  }
  const write = () => {
    const asked = new URLSearchParams()
    for (const { name, value } of selects) if (value !== '') asked.set(name, value)
    if (input?.value) asked.set('words', input.value)
    const query = asked.toString()
    history.replaceState(history.state, '', `${location.pathname}${query && `?${query}`}${location.hash}`)
  }
  let timer: ReturnType<typeof setTimeout>
  form.addEventListener(
    'input',
    () => {
      apply()
      clearTimeout(timer)
      timer = setTimeout(write, 400)
    },
    { signal },
  )
  form.addEventListener('submit', (event) => event.preventDefault(), { signal })
  // The fields are empty only after this event.
  form.addEventListener(
    'reset',
    () =>
      setTimeout(() => {
        apply()
        write()
      }),
    { signal },
  )
  const showTarget = () => {
    const target = root.getElementById(location.hash.slice(1))
    if (!target?.hidden) return
    form.reset()
    target.hidden = false
    setTimeout(() => bringIntoView(target), 50)
  }
  addEventListener('hashchange', showTarget, { signal })

  // Read the claims' words while nobody waits for them.
  if ('requestIdleCallback' in window) requestIdleCallback(read)
  else setTimeout(read, 300)
  const asked = new URLSearchParams(location.search)
  for (const field of [...selects, ...(input ? [input] : [])]) field.value = asked.get(field.name) ?? ''
  if ([...asked.keys()].length > 0) apply()
  showTarget()
  return () => {
    clearTimeout(timer)
    clearTimeout(follow)
    stopped.abort()
  }
}

/** Scrolls to a claim, again while the texts above it that come into view still find their height (at most a second). */
function bringIntoView(target: HTMLElement, tries = 5): void {
  target.scrollIntoView()
  if (tries === 0) return
  setTimeout(() => {
    const { top } = target.getBoundingClientRect()
    if (top < 0 || top > innerHeight / 2) bringIntoView(target, tries - 1)
  }, 200)
}

/** The claims of the page with their rows in the ledger. */
function readRows(root: Document, facets: readonly string[]): Row[] {
  const lines = new Map(
    [...root.querySelectorAll<HTMLElement>('[data-row-of]')].map((line) => [line.dataset.rowOf, line]),
  )
  return [...root.querySelectorAll<HTMLElement>('[data-claim-file]')].map((article) => {
    return {
      article,
      line: lines.get(article.id),
      fits: true,
      facets: new Map(facets.map((facet) => [facet, (article.dataset[facet] ?? '').split('|')])),
      text: plainLetters(article.textContent ?? ''),
    }
  })
}
