/** The studio's script: one scene is chosen, and everything on the page is about it. */

import { ask, LIVE } from './ask-desk'
import { CHANNEL, type Outline, type SceneName } from './contract'
import type { DeskState, Tool } from './desk-state'
import { chosen, fill, find } from './find'
import type { News } from './news'
import { makeSheet } from './sheet'
import { startCamera } from './start-camera'
import { startDraw } from './start-draw'
import { startFrames } from './start-frames'
import { startNotes } from './start-notes'
import { startSide } from './start-side'

declare const LIVE_BASE: string

const HINTS = {
  camera: 'Drag, wheel, arrow keys and + − move the map; 0 goes back to the scene’s camera.',
  draw: 'Press to add a point, drag one to move it, Backspace takes the last back. By keys: arrows move the map, Enter adds a point at its middle.',
  notes: 'Drag words to another side of what they speak of; drag a dot to slide the leader.',
}

const root = find(document, '[data-studio]')
void start().catch((error) => {
  find(root, '[data-problems]').textContent =
    `The studio can't begin: ${error instanceof Error ? error.message : error}`
})

async function start(): Promise<void> {
  let outline: Outline = await ask('outline', {})
  let state: DeskState | undefined
  let tools: Readonly<Record<string, Tool>> = {}
  const current = () => {
    if (!state) throw new Error('no scene is open')
    return state
  }
  const side = startSide(root)
  const frames = startFrames(root, LIVE_BASE)
  const folder = root.dataset.maps ?? ''
  const each = (act: (tool: Tool) => void) => Object.values(tools).forEach(act)
  const sheet = makeSheet(
    find(root, '[data-sheet]'),
    { folder, atlas: outline.atlas },
    {
      moved: (isByHand) => each((tool) => tool.moved?.(isByHand)),
      settled: () => each((tool) => tool.settled?.()),
      pressed: (at) => tools[chosen(root, 'tool')]?.pressed?.(at),
      home: () => find(root, '[data-camera-back]').click(),
    },
  )
  const around = { root, sheet, state: current, answer: find(root, '[data-answer]') }
  tools = { camera: startCamera(around), draw: startDraw(around, folder), notes: startNotes(around) }

  const select = (name: string) => find<HTMLSelectElement>(root, `[data-choose="${name}"]`)
  const [stories, chapters, scenes] = [select('story'), select('chapter'), select('scene')]

  /** Fills the lists, and opens what is chosen in them. */
  async function choose(wanted: Partial<SceneName> = {}): Promise<void> {
    fill(
      stories,
      outline.stories.map(({ slug, title }) => [slug, title]),
    )
    if (outline.stories.some(({ slug }) => slug === wanted.story)) stories.value = wanted.story ?? ''
    const story = outline.stories.find(({ slug }) => slug === stories.value)
    if (!story) return side.showProblems([], outline.root)
    fill(
      chapters,
      story.chapters.map(({ slug, title }) => [slug, title]),
    )
    if (story.chapters.some(({ slug }) => slug === wanted.chapter)) chapters.value = wanted.chapter ?? ''
    const chapter = story.chapters.find(({ slug }) => slug === chapters.value)
    fill(scenes, chapter?.scenes.map(({ id, title, isMap }) => [id, isMap ? title : `${title} (no map)`]) ?? [])
    if (chapter?.scenes.some(({ id }) => id === wanted.scene)) scenes.value = wanted.scene ?? ''
    const name = { story: story.slug, chapter: chapters.value, scene: scenes.value }
    if (!name.scene) return
    history.replaceState(history.state, '', `#${name.story}/${name.chapter}/${name.scene}`)
    state = { outline, story, scene: await ask('scene', name) }
    side.show(state)
    each((tool) => tool.opened?.(current()))
    frames.open(name)
  }

  const nameNow = (): SceneName => ({ story: stories.value, chapter: chapters.value, scene: scenes.value })
  for (const list of [stories, chapters, scenes])
    list.addEventListener('change', () => {
      around.answer.replaceChildren()
      void choose(nameNow())
    })
  for (const button of root.querySelectorAll<HTMLElement>('[data-next-scene]'))
    button.addEventListener('click', () => {
      const all = outline.stories
        .filter(({ slug }) => slug === stories.value)
        .flatMap(({ chapters }) =>
          chapters.flatMap((one) => one.scenes.map(({ id }) => ({ chapter: one.slug, scene: id }))),
        )
      const at = all.findIndex(({ chapter, scene }) => chapter === chapters.value && scene === scenes.value)
      const next = all[at + Number(button.dataset.nextScene)]
      around.answer.replaceChildren()
      if (next) void choose({ story: stories.value, ...next })
    })
  for (const radio of root.querySelectorAll('input[name="tool"]')) radio.addEventListener('change', takeTool)

  function takeTool(): void {
    const tool = chosen(root, 'tool') as keyof typeof HINTS
    for (const panel of root.querySelectorAll<HTMLElement>('[data-tool]')) panel.hidden = panel.dataset.tool !== tool
    root.dataset.using = tool
    find(root, '[data-hint]').textContent = HINTS[tool]
    if (state) each((one) => one.taken?.())
  }

  const channel = new BroadcastChannel(CHANNEL)
  side.showProblems([], outline.root)
  takeTool()
  const [story, chapter, scene] = location.hash.slice(1).split('/')
  await choose({ ...(story && { story }), ...(chapter && { chapter }), ...(scene && { scene }) })
  new EventSource(LIVE).onmessage = async ({ data }) => {
    const news = JSON.parse(data) as News
    channel.postMessage(news)
    if (news.kind === 'problems') side.showProblems(news.problems, news.root)
    if (news.kind === 'pictures') return
    if (news.kind !== 'problems') frames.changed()
    outline = await ask('outline', {})
    await choose(nameNow())
  }
}
