import type { StoryAddresses } from '../../model/addresses'
import type { Scene } from '../../model/read-scenes'
import type { Setting } from '../setting'
import { readAtlas } from '../stage/basemap/read-index'
import { drawFirst } from '../stage/paper/figure'
import type { SceneMap } from '../stage/picture/nouns'
import { makeSceneMap } from '../stage/picture/scene-map'
import type { Form } from '../stage/world/camera'
import { preloadBasemap } from './first-basemap'
import { SceneMaps } from './scene-maps'
import { StageVisuals } from './stage-visuals'

type Props = { setting: Setting; scenes: readonly Scene[] }

/**
 * The stage: the first picture stands in the HTML; the reader's script draws the live map in the picture's place. Hidden
 * from assistive technology, which gets each scene's description and list.
 */
export function Stage({ setting: { story, addresses, words }, scenes }: Props) {
  const first = scenes.find(({ visual }) => visual === 'map')
  const map = first && makeSceneMap(first, story, words)
  if (map) preloadBasemap(map, addresses.maps)
  return (
    <div
      className="stage"
      data-stage
      data-engine="paper"
      data-scene={scenes[0]?.id}
      data-visual={scenes[0]?.visual}
      data-settled="false"
      data-basemaps={JSON.stringify({ folder: addresses.maps, atlas: readAtlas() })}
      aria-hidden="true"
    >
      <div
        className="stage-map"
        data-stage-map
        // biome-ignore lint/security/noDangerouslySetInnerHtml: the drawing is made of the story's own data
        dangerouslySetInnerHTML={{ __html: map ? drawFirstFigures(map, addresses, first.chapter) : '' }}
      />
    </div>
  )
}

type DataProps = Props & {
  /** Whether the maps of the scenes come as a file: on a page of several chapters they are a tenth of it. */
  isFile: boolean
}

/** What the stage shows after its first picture: behind the text, which is not to wait for it, and in no layout's way. */
export function StageData({ setting, scenes, isFile }: DataProps) {
  return (
    <>
      <template data-stage-visuals>
        <StageVisuals setting={setting} scenes={scenes} isBesideText />
      </template>
      {isFile ? (
        <link
          rel="preload"
          as="fetch"
          href={setting.addresses.sceneMaps}
          crossOrigin="anonymous"
          fetchPriority="low"
          media="(scripting: enabled)"
          data-scene-maps
        />
      ) : (
        <SceneMaps scenes={scenes} setting={setting} />
      )}
    </>
  )
}

/** The first picture in both forms; `scroll.css` shows the one that fits the screen, and only its ground is fetched. */
function drawFirstFigures(map: SceneMap, { figure }: StoryAddresses, chapter: string): string {
  const draw = (form: Form) =>
    drawFirst(map, form, {
      light: figure(chapter, map.id, `ground-${form}`, 'light'),
      dark: figure(chapter, map.id, `ground-${form}`, 'dark'),
    })
  return `<div class="first-wide">${draw('wide')}</div><div class="first-narrow">${draw('narrow')}</div>`
}
