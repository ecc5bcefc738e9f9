import { preload } from 'react-dom'
import type { StoryAddresses } from '../../model/addresses'
import type { Scene } from '../../model/read-scenes'
import type { Setting } from '../setting'
import { drawFirst } from '../stage/paper/figure'
import type { SceneMap } from '../stage/picture/nouns'
import { makeSceneMap } from '../stage/picture/scene-map'
import type { Form } from '../stage/world/camera'
import { preloadBasemap } from './first-basemap'

type Props = { setting: Setting; scenes: readonly Scene[] }

/** When a form is the one that shows: `--upright` of conditions.css, and what is not. */
const SHOWN: Record<Form, string> = {
  narrow: '(max-width: 899px) and (orientation: portrait), (max-width: 599px)',
  wide: '(min-width: 900px), (min-width: 600px) and (orientation: landscape)',
}

/**
 * The first picture of a page, in both forms: it stands before the text, and nothing is painted before the browser has read both, so that
 * words and picture come together. The reader's script takes it to the stage (`take-first.ts`), which the live map then has.
 */
export function FirstPicture({ setting: { story, addresses, words }, scenes }: Props) {
  const [first] = scenes
  if (first?.visual !== 'map') return null
  const map = makeSceneMap(first, story, words)
  preloadBasemap(map, addresses.maps)
  for (const form of ['narrow', 'wide'] as const) preloadGround(form, filesOf(form, first, addresses))
  return (
    <>
      <link rel="expect" href={`#${first.id}`} blocking="render" />
      <div className="stage-first" data-stage-first aria-hidden="true">
        <div
          className="stage-map"
          // biome-ignore lint/security/noDangerouslySetInnerHtml: the drawing is made of the story's own data
          dangerouslySetInnerHTML={{ __html: drawBoth(map, first, addresses) }}
        />
      </div>
    </>
  )
}

/** `scroll.css` shows the form that fits the screen, and only its ground is fetched. */
function drawBoth(map: SceneMap, scene: Scene, addresses: StoryAddresses): string {
  const draw = (form: Form) =>
    drawFirst(map, form, {
      ...filesOf(form, scene, addresses),
      unless: `(scripting: none), ${SHOWN[form === 'wide' ? 'narrow' : 'wide']}`,
    })
  return `<div class="first-wide">${draw('wide')}</div><div class="first-narrow">${draw('narrow')}</div>`
}

function filesOf(form: Form, { id, chapter }: Scene, { figure }: StoryAddresses) {
  const file = (scheme: 'light' | 'dark') => figure(chapter, id, `ground-${form}`, scheme)
  return { light: file('light'), dark: file('dark') }
}

/** Asks for the ground that this screen shows with the style, before the browser has read as far as the picture. */
function preloadGround(form: Form, files: Record<'light' | 'dark', string>): void {
  for (const scheme of ['light', 'dark'] as const)
    preload(files[scheme], {
      as: 'image',
      type: 'image/svg+xml',
      fetchPriority: 'high',
      media: SHOWN[form]
        .split(', ')
        .map((shown) => `${shown} and (prefers-color-scheme: ${scheme}) and (scripting: enabled)`)
        .join(', '),
    })
}
