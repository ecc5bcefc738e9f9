/** Runs in every page of the preview: takes in changed words, loads the page again, or shows problems over it. */
import { LIVE } from '../../components/studio/ask-desk'
import { CHANNEL } from '../../components/studio/contract'
import { listProblems } from '../../components/studio/list-problems'
import type { News, Words } from '../../components/studio/news'
import { startCameraPanel } from './camera-panel'
import { addPanel, COLOURS } from './panel'

/** The folder that the site is put below. */
declare const LIVE_BASE: string

const NAME = 'live-problems'
const STYLE = `
  :host { all: initial; position: fixed; inset: auto 1rem 1rem auto; z-index: 2147483647; }
  details { box-sizing: border-box; inline-size: min(44rem, calc(100vw - 2rem)); max-block-size: 50vh; overflow: auto;
    padding: .75rem 1rem; border: 2px solid light-dark(#b3261e, #f2867e); border-radius: 4px;
    font: 15px/1.45 system-ui, sans-serif; ${COLOURS} }
  summary { cursor: pointer; font-weight: 600; }
  ol { margin: .5rem 0 0; padding-inline-start: 1.25rem; }
  li { margin-block: .35rem; overflow-wrap: anywhere; }
  a { color: light-dark(#0b57a4, #9cc7f5); font-family: ui-monospace, monospace; font-size: 13px; }
  button { font: inherit; font-size: 13px; cursor: pointer; }`

startCameraPanel(LIVE_BASE)
// A browser has six connections to one port: the studio has one for all of its frames, and shows the problems itself.
if (window.frameElement?.ownerDocument.querySelector('[data-studio]'))
  new BroadcastChannel(CHANNEL).onmessage = ({ data }) => data.kind === 'problems' || take(data as News)
else new EventSource(LIVE).onmessage = ({ data }) => take(JSON.parse(data) as News)

function take(news: News): void {
  if (news.kind === 'reload') location.reload()
  else if (news.kind === 'pictures') askAgain()
  else if (news.kind === 'problems') showProblems(news)
  else if (!document.querySelector('[data-scroll]')) location.reload()
  else for (const words of news.words) put(words)
}

/** Pictures that were asked for before they had been drawn. */
function askAgain(): void {
  const missing = [...document.images].filter((image) => image.complete && image.naturalWidth === 0)
  for (const image of missing) image.setAttribute('src', image.getAttribute('src') ?? '')
}

/** Words into their place; a chapter that is not on this page has none. */
function put(words: Words): void {
  const chapter = document.querySelector(`[data-chapter="${words.chapter}"]`)
  const place =
    'scene' in words
      ? chapter?.querySelector(`[data-scene="${words.scene}"] .slip`)
      : chapter?.querySelectorAll('.passage > div')[words.passage]
  if (!place) return
  place.innerHTML = words.html
  // As the reader's card marks them when the page begins.
  for (const mark of place.querySelectorAll('[data-cite], [data-term]')) {
    mark.setAttribute('aria-haspopup', 'dialog')
    mark.setAttribute('aria-expanded', 'false')
  }
}

function showProblems({ problems, root }: Extract<News, { kind: 'problems' }>): void {
  document.querySelector(NAME)?.remove()
  // A page that was opened while the story was broken has them in its place.
  const isReport = document.querySelector('.story-report') !== null
  if (problems.length === 0 && isReport) location.reload()
  if (problems.length === 0 || isReport) return
  const panel = addPanel(NAME, STYLE, document.createElement('details'))
  panel.open = true
  panel.setAttribute('role', 'status')
  const count = problems.length === 1 ? 'One problem' : `${problems.length} problems`
  panel.appendChild(document.createElement('summary')).textContent =
    `${count} in the story: the page below is as it was before`
  panel.append(listProblems(problems, root))
}
