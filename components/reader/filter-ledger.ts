import { afterPaint } from '../stage/timing/after-paint'
import { type Findable, matchClaim, plainLetters, type Wish } from './match-claim'

type Row = Findable & { line: HTMLElement }

/**
 * `[data-filter]`: hides the claims that do not fit in the ledger. What is asked for stands in the address (`?ink=told`), so that
 * a search can be handed on; an address that names a claim shows it whatever is asked for. The words of the claims' pages are
 * fetched from the address that the attribute names, once words are asked for; until they come, the ledger's own are searched.
 */
export function startFilter(form: HTMLFormElement, root: Document): () => void {
  const stopped = new AbortController()
  const { signal } = stopped
  const selects = [...form.querySelectorAll('select')]
  const input = form.querySelector<HTMLInputElement>('input[name="words"]')
  const shown = form.querySelector('[data-filter-shown]')
  const nothing = form.querySelector<HTMLElement>('[data-filter-nothing]')
  let rows: Row[] | undefined
  let hasAsked = false

  const read = () => {
    rows ??= readRows(
      root,
      selects.map(({ name }) => name),
    )
    return rows
  }
  const fetchWords = () => {
    if (hasAsked) return
    hasAsked = true
    fetchTexts(form.dataset.filter ?? '', signal).then((texts) => {
      for (const row of read()) row.text = texts[row.line.id] ?? row.text
      if (input?.value) apply()
    })
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
      const fits = matchClaim(row, wish)
      if (fits) count++
      if (row.line.hidden === fits) row.line.hidden = !fits
    }
    if (wish.words.length > 0) fetchWords()
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
  let isAsked = false
  // What is chosen or written is seen first, then what fits: once for all that is asked for until then.
  const applySoon = () => {
    if (isAsked) return
    isAsked = true
    afterPaint(() => {
      isAsked = false
      if (!signal.aborted) apply()
    })
  }
  let timer: ReturnType<typeof setTimeout>
  form.addEventListener(
    'input',
    () => {
      applySoon()
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
    if (target?.matches('.former-place')) followFormer(target)
    if (!target?.hidden) return
    form.reset()
    target.hidden = false
    setTimeout(() => bringIntoView(target), 50)
  }
  addEventListener('hashchange', showTarget, { signal })
  input?.addEventListener('focus', fetchWords, { signal })

  // Read the claims' words while nobody waits for them.
  if ('requestIdleCallback' in window) requestIdleCallback(read)
  else setTimeout(read, 300)
  const asked = new URLSearchParams(location.search)
  for (const field of [...selects, ...(input ? [input] : [])]) field.value = asked.get(field.name) ?? ''
  if ([...asked.keys()].length > 0) apply()
  showTarget()
  return () => {
    clearTimeout(timer)
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

/** The rows of the ledger, with the words that stand in them. */
function readRows(root: Document, facets: readonly string[]): Row[] {
  return [...root.querySelectorAll<HTMLElement>('[data-row-of]')].map((line) => ({
    line,
    facets: new Map(facets.map((facet) => [facet, (line.dataset[facet] ?? '').split('|')])),
    text: plainLetters(line.textContent ?? ''),
  }))
}

/** The words of each claim's page by its id, in plain letters; none when they can't be had. */
async function fetchTexts(address: string, signal: AbortSignal): Promise<Record<string, string>> {
  try {
    const answer = await fetch(address, { signal })
    return answer.ok ? ((await answer.json()) as Record<string, string>) : {}
  } catch {
    return {}
  }
}

/** What stood at this place has a page of its own now, to which its section leads. */
function followFormer(place: HTMLElement): void {
  const link = place.closest('section')?.querySelector<HTMLAnchorElement>('.section-intro a')
  if (link) location.replace(`${link.href}#${place.id}`)
}
