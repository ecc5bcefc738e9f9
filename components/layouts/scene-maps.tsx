import type { Scene } from '../../model/read-scenes'
import type { Setting } from '../setting'
import { makeSceneMap } from '../stage/picture/scene-map'

/** What a stage draws of its scenes, in the page. */
export function SceneMaps({ setting: { story, words }, scenes }: { setting: Setting; scenes: readonly Scene[] }) {
  const maps = scenes.map((scene) => makeSceneMap(scene, story, words))
  return (
    <script
      type="application/json"
      data-scene-maps
      // biome-ignore lint/security/noDangerouslySetInnerHtml: JSON, with < escaped
      dangerouslySetInnerHTML={{ __html: JSON.stringify(maps).replaceAll('<', '\\u003c') }}
    />
  )
}
