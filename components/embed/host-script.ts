/** `embed.js`: the element `<map-story>` for other people's pages. Nothing else is added to the page. */
import { clipsSticky } from './clips-sticky'
import { readHappening } from './happenings'
import { lookOf, schemeOf, watchScheme } from './host-look'
import { type PositionMessage, readHeight, readPosition } from './messages'
import { positionAt, scrolledTo, TRAVEL } from './scroll-position'

/** Title, ids of scenes, and successors of those that are gone, by story and chapter; written in when the file is made (app/embed.js). */
declare const CHAPTERS: Record<
  string,
  Record<string, { title: string; scenes: string[]; moved?: Record<string, string> }>
>

/** The folder that the site lives below, with a slash at its end. */
const site = new URL('.', (document.currentScript as HTMLScriptElement).src).href
/** ms without a word from the frame after which it is taken for blocked. */
const PATIENCE = 10_000
/** px that a frame may be away from where it should stand still. */
const SLACK = 4
/** Neither on paper nor where the frame is blocked there is anything to scroll through. */
const onPaper = (height: number) =>
  `:host([data-silent]){height:auto!important}:host([data-silent]) iframe{height:${height}px!important}@media print{:host{height:auto!important}iframe{position:static!important;height:${height}px!important}}`

class MapStory extends HTMLElement {
  static observedAttributes = ['story', 'chapter', 'scene', 'scheme', 'layout', 'height', 'offset']
  #frame: HTMLIFrameElement | undefined
  #stop = new AbortController()
  #near: IntersectionObserver | undefined
  #position: PositionMessage | undefined
  #asked = 0
  #isReady = false
  #sticks = true

  connectedCallback() {
    this.#start()
  }
  disconnectedCallback() {
    this.#end()
  }
  attributeChangedCallback(name: string, before: string | null, now: string | null) {
    if (!this.isConnected || before === now || !this.#frame) return
    if (name === 'scene') return this.goTo(now ?? '')
    if (name === 'scheme') return this.#sendLook()
    this.#end()
    this.#start()
  }

  /** Shows a scene of the chapter, or the successor of one that is gone. Ids that the chapter does not have are ignored. */
  goTo(asked: string): void {
    const scene = this.#chapter?.moved?.[asked] ?? asked
    const index = this.#scenes.indexOf(scene)
    if (index < 0) return
    if (!this.#isScrolled) this.#send({ story: this.#story, scene, progress: 1 })
    else scrollTo({ top: scrollY + this.getBoundingClientRect().top - this.#top + scrolledTo(index, this.#travel) })
  }

  get #story() {
    return this.getAttribute('story') ?? ''
  }
  get #chapter() {
    return CHAPTERS[this.#story]?.[this.getAttribute('chapter') ?? '']
  }
  get #scenes() {
    return this.#chapter?.scenes ?? []
  }
  get #isScrolled() {
    return this.dataset.form === 'scroll'
  }
  /** px between the window's upper edge and the frame while it stands still. */
  get #top() {
    return this.#frame ? Number.parseFloat(getComputedStyle(this.#frame).top) || 0 : 0
  }
  /** px of scrolling for one scene. */
  get #travel() {
    return (this.offsetHeight - (this.#frame?.offsetHeight ?? 0)) / Math.max(1, this.#scenes.length)
  }

  #start() {
    const chapter = this.#chapter
    if (!chapter) return console.warn(`map-story: no chapter "${this.#story}/${this.getAttribute('chapter')}"`)
    const asked = this.getAttribute('layout')
    const wantsTall = asked !== 'stepper' && asked !== 'stack'
    const isTall = wantsTall && this.#sticks && !clipsSticky(this)
    if (wantsTall && !isTall)
      console.info('map-story: something around it keeps it from standing still, so that it is shown a scene at a time')
    this.dataset.form = asked === 'stack' ? 'stack' : isTall ? 'scroll' : 'stepper'
    const given = Number(this.getAttribute('height'))
    const height = Math.min(Math.max(given || 560, 200), 1000)
    // Of a sticky header of the host, under which nothing should lie.
    const offset = Math.max(0, Number(this.getAttribute('offset')) || 0)
    const root = this.shadowRoot ?? this.attachShadow({ mode: 'open' })
    const frame = document.createElement('iframe')
    frame.title = chapter.title
    frame.style.cssText = `display:block;box-sizing:border-box;width:100%;border:0;height:${height}px`
    this.style.display = 'block'
    if (isTall) {
      const room = `(100vh - ${offset}px)`
      const own = given ? `${height}px` : room
      frame.style.cssText += `;height:calc(${own});max-height:calc${room};position:sticky;top:max(${offset}px,calc((100vh + ${offset}px - ${own}) / 2))`
      // Written in the page it is there before this script, and nothing moves when the script arrives.
      if (!this.dataset.own && this.style.height) this.dataset.own = ''
      if (this.dataset.own === undefined) this.style.height = `calc(${own} * ${1 + TRAVEL * chapter.scenes.length})`
    } else this.style.height = 'auto'
    const style = document.createElement('style')
    style.textContent = isTall ? onPaper(height) : ''
    root.replaceChildren(style, frame)
    this.#frame = frame
    const { signal } = this.#stop
    addEventListener('message', (event) => this.#hear(event), { signal })
    watchScheme(() => this.#sendLook(), signal)
    if (isTall) {
      for (const type of ['scroll', 'resize']) addEventListener(type, () => this.#ask(), { signal, passive: true })
    }
    this.#near = new IntersectionObserver(
      ([entry]) => {
        if (!entry?.isIntersecting || frame.src) return
        frame.src = this.#address()
        if (isTall) this.#giveUpLater(signal)
        this.#near?.disconnect()
      },
      { rootMargin: '100%' },
    )
    this.#near.observe(this)
  }

  /** A frame that something blocks leaves no way to scroll through white: the element is then as high as the frame. */
  #giveUpLater(signal: AbortSignal) {
    const later = setTimeout(() => this.setAttribute('data-silent', ''), PATIENCE)
    const stop = () => clearTimeout(later)
    signal.addEventListener('abort', stop)
    this.addEventListener(
      'ready',
      () => {
        stop()
        this.removeAttribute('data-silent')
      },
      { signal },
    )
  }

  #end() {
    this.removeAttribute('data-silent')
    this.#stop.abort()
    this.#stop = new AbortController()
    this.#near?.disconnect()
    cancelAnimationFrame(this.#asked)
    this.#asked = 0
    this.#frame?.remove()
    this.#frame = undefined
    this.#position = undefined
    this.#isReady = false
  }

  #address(): string {
    const address = new URL(`embed/${this.#story}/${this.getAttribute('chapter')}/`, site)
    const scene = this.getAttribute('scene')
    const scheme = schemeOf(this, this.getAttribute('scheme'))
    if (scene) address.searchParams.set('scene', scene)
    if (scheme !== 'light') address.searchParams.set('scheme', scheme)
    if (this.dataset.form === 'stack') address.searchParams.set('layout', 'stack')
    return address.href
  }

  #hear({ source, data }: MessageEvent) {
    if (!this.#frame || source !== this.#frame.contentWindow) return
    const height = this.dataset.form === 'stack' ? readHeight(data) : undefined
    if (height) this.#frame.style.height = `${height}px`
    const position = readPosition(data, this.#story, this.#scenes)
    if (height && !this.#isReady) this.#becomeReady()
    const happening = readHappening(data, this.#story)
    if (happening)
      this.#say(happening.event, {
        story: this.#story,
        [happening.event === 'linkopen' ? 'href' : 'id']: happening.detail,
      })
    if (!position) return
    if (!this.#isReady) {
      this.#becomeReady()
      const scene = this.getAttribute('scene')
      if (this.#isScrolled && (!scene || scrollY > 0)) return this.#ask()
    } else if (this.#isScrolled) return this.goTo(position.scene)
    this.#report(position)
  }

  #becomeReady() {
    this.#isReady = true
    this.#sendLook()
    this.#say('ready')
  }

  #say(event: string, detail?: object) {
    this.dispatchEvent(new CustomEvent(event, { detail }))
  }

  #sendLook() {
    const look = lookOf(this, this.getAttribute('scheme'))
    this.#frame?.contentWindow?.postMessage({ story: this.#story, look }, '*')
  }

  /** The host has scrolled: at most one position a frame of the screen. */
  #ask() {
    this.#asked ||= requestAnimationFrame(() => {
      this.#asked = 0
      const frame = this.#frame
      if (!this.#isReady || !frame) return
      const { top, bottom } = this.getBoundingClientRect()
      const at = frame.getBoundingClientRect().top
      if (
        top < this.#top - SLACK &&
        bottom > this.#top + frame.offsetHeight + SLACK &&
        Math.abs(at - this.#top) > SLACK
      )
        return this.#fallBack()
      const passed = at - top
      const { index, progress } = positionAt(passed, this.#travel, this.#scenes.length)
      this.#send({ story: this.#story, scene: this.#scenes[index] ?? '', progress })
    })
  }

  /** What should stand still has moved: whatever the reason, nobody scrolls through white. */
  #fallBack() {
    this.#sticks = false
    this.#end()
    this.#start()
    this.scrollIntoView({ block: 'center' })
  }

  #send(position: PositionMessage) {
    const { scene, progress } = this.#position ?? {}
    if (scene === position.scene && progress === position.progress) return
    this.#frame?.contentWindow?.postMessage(position, '*')
    this.#report(position)
  }

  #report(position: PositionMessage) {
    const before = this.#position?.scene
    this.#position = position
    if (before !== position.scene) this.#say('scenechange', position)
  }
}

if (!customElements.get('map-story')) customElements.define('map-story', MapStory)
