import type { Scene } from '../../model/read-scenes'
import type { Setting } from '../setting'
import { readAtlas } from '../stage/basemap/read-index'
import { SceneMaps } from './scene-maps'
import { StageVisuals } from './stage-visuals'

type Props = { setting: Setting; scenes: readonly Scene[] }

/**
 * The stage: the reader's script draws the live map in the first picture's place (`first-picture.tsx`). Hidden from assistive technology,
 * which gets each scene's description and list.
 */
export function Stage({ setting: { addresses }, scenes }: Props) {
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
      <div className="stage-map" data-stage-map />
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
