import type { Chapter } from '../../model/read-scenes'
import { SceneMaps } from '../layouts/scene-maps'
import { StageVisuals } from '../layouts/stage-visuals'
import type { Setting } from '../setting'
import { readAtlas } from '../stage/basemap/read-index'

type Props = { setting: Setting; chapter: Chapter }

/**
 * The stage of a frame: the data of its scenes and the drawn visuals. It has no first picture in the HTML, because the
 * frame's size is the host's choice; the map is drawn as soon as its data is there.
 */
export function FrameStage({ setting, chapter }: Props) {
  const { addresses } = setting
  const [first] = chapter.scenes
  return (
    <div
      className="stage"
      data-stage
      data-engine="paper"
      data-scene={first?.id}
      data-visual={first?.visual}
      data-settled="false"
      data-basemaps={JSON.stringify({ folder: addresses.maps, atlas: readAtlas() })}
      aria-hidden="true"
    >
      <div className="stage-map" data-stage-map />
      <StageVisuals setting={setting} scenes={chapter.scenes} />
      <SceneMaps setting={setting} scenes={chapter.scenes} />
    </div>
  )
}
