import { describe, expect, it } from 'vitest'
import { readAtlas, readNames } from '../../components/stage/basemap/read-index'
import type { MapData, Picture, SceneMap } from '../../components/stage/picture/nouns'
import { makePicture } from '../../components/stage/picture/picture'
import { makeSceneMap } from '../../components/stage/picture/scene-map'
import { labelBox } from '../../components/stage/picture/seat-labels'
import { contains, intersect, overlaps, shrink } from '../../components/stage/world/boxes'
import { kilometresPerPixel, toPixel, unproject } from '../../components/stage/world/camera'
import { wordsOf } from '../../components/words/words-of'
import type { Story } from '../../model/read-story'
import { facesOf } from './faces-of-notes'
import { STAGES, viewOf } from './stage-views'

const data: MapData = { atlas: readAtlas(), namesOf: readNames }

/**
 * Tests every map of a story at three sizes of the stage: names that lie free, the place where the scene is, the ends of what
 * is drawn, and the scale bar.
 */
export function testScenes(story: Story): void {
  const scenes = story.chapters.flatMap((chapter) => chapter.scenes).filter(({ visual }) => visual === 'map')
  const maps = scenes.map((scene) => makeSceneMap(scene, story, wordsOf(story.language)))
  /** A scene may be at a place that it doesn't draw, and that lies off its sheet. */
  const offSheet = new Set(
    scenes
      .filter(({ place, record, told, base }) => place && ![...record, ...told, ...base].includes(place))
      .map(({ id }) => id),
  )

  for (const [name, stage] of Object.entries(STAGES)) {
    describe(`every scene of ${story.title} at ${name}`, () => {
      const view = viewOf(stage)
      const pictures = (): [SceneMap, Picture][] => maps.map((map) => [map, makePicture(map, view, 1, data)])

      it('has names that touch neither one another nor the card, the buttons or the enlargement', () => {
        const found: string[] = []
        for (const [{ id }, { labels, inset }] of pictures()) {
          for (const [part, list, bounds] of [
            ['', labels(), view.free],
            [' (enlargement)', inset?.labels() ?? [], inset?.box ?? view.free],
          ] as const) {
            const boxes = list.map((label) => [label.text, labelBox(label)] as const)
            boxes.forEach(([text, box], index) => {
              if (intersect(box, bounds).width < box.width - 0.01)
                found.push(`${id}${part}: ${text} leaves the free area`)
              if (!part && view.controls && overlaps(box, view.controls)) found.push(`${id}: ${text} under the buttons`)
              if (!part && inset && overlaps(box, inset.outside)) found.push(`${id}: ${text} under the enlargement`)
              for (const [other, otherBox] of boxes.slice(index + 1))
                if (overlaps(box, otherBox)) found.push(`${id}${part}: ${text} on ${other}`)
            })
          }
        }
        expect(found).toEqual([])
      })

      it('names the place where it is, inside the free area and clear of buttons and enlargement', () => {
        const found: string[] = []
        for (const [{ id, active, places }, picture] of pictures()) {
          const one = picture.places.find((entry) => entry.id === active)
          const title = places.find((entry) => entry.id === active)?.name
          if (!one || !title || offSheet.has(id)) continue
          const at = toPixel(picture.transform, one.world)
          if (!contains(view.free, at)) found.push(`${id}: ${active} at ${at.map(Math.round)} lies outside`)
          if (view.controls && contains(shrink(view.controls, -8), at)) found.push(`${id}: ${active} under the buttons`)
          if (picture.inset && contains(picture.inset.outside, at)) found.push(`${id}: ${active} under the enlargement`)
          const isNamed = picture.inset?.title === title || picture.labels().some(({ text }) => text.startsWith(title))
          if (!isNamed) found.push(`${id}: ${title} has no name`)
        }
        expect(found).toEqual([])
      })

      it('shows the ends of what is drawn in the two inks, and names every place of theirs', () => {
        const found: string[] = []
        for (const [{ id }, picture] of pictures()) {
          for (const line of picture.lines.filter(({ plate }) => plate !== 'base')) {
            const last = toPixel(picture.transform, line.path.points.at(-1) ?? [0, 0])
            if (!contains(view.free, last) && !picture.inset) found.push(`${id}: ${line.id} ends outside`)
          }
          for (const one of picture.places.filter(({ plate, isActive }) => plate !== 'base' && !isActive)) {
            const isNamed =
              picture.inset?.title === one.name || picture.labels().some(({ text }) => text.startsWith(one.name))
            if (!isNamed) found.push(`${id}: ${one.name} has no name`)
          }
        }
        expect(found).toEqual([])
      })

      it('has notes that lie free, and loses none', () => {
        const found: string[] = []
        for (const [{ id, mapNotes = [] }, picture] of pictures()) {
          const { seated, listed } = picture.mapNotes()
          if (seated.length + listed.length !== mapNotes.length) found.push(`${id}: a note is lost`)
          found.push(...facesOf(picture).map((fault) => `${id}: ${fault}`))
        }
        expect(found).toEqual([])
      })

      it('has a scale bar that is right at the centre of the view', () => {
        for (const [{ id }, { bar, camera }] of pictures()) {
          const [, lat] = unproject([camera.x, camera.y])
          const length = bar.width * kilometresPerPixel(camera.zoom, lat)
          const said = Number.parseFloat(bar.text) / (/^\d+ m/.test(bar.text) ? 1000 : 1)
          expect(length, id).toBeCloseTo(said, 6)
          const named = /at (\d+)°/.exec(bar.text)?.[1]
          if (named) expect(Number(named), id).toBe(Math.round(Math.abs(lat)))
        }
      })
    })
  }
}
