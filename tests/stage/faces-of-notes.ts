/** What is wrong with where the notes of a picture stand: on what they lie, by their words. */
import { pointsOfLeaders } from '../../components/stage/picture/inset'
import type { Picture } from '../../components/stage/picture/nouns'
import { labelBox } from '../../components/stage/picture/seat-labels'
import { around, contains, intersect, overlaps, pixelsAlong } from '../../components/stage/world/boxes'
import { toPixel } from '../../components/stage/world/camera'

export function facesOf({ mapNotes, labels, lines, places, transform, view, inset }: Picture): string[] {
  const { seated } = mapNotes()
  const found: string[] = []
  const names = labels().map((label) => [label.text, labelBox(label)] as const)
  const rings = places
    .filter(({ hasRing }) => hasRing)
    .map(({ name, world, isActive }) => [name, around(toPixel(transform, world), isActive ? 10 : 5)] as const)
  const routes = lines.flatMap(({ path }) => pixelsAlong(path.points, transform, view.frame))
  const leaders = inset ? pointsOfLeaders(inset) : []
  seated.forEach((note, index) => {
    const say = (what: string) => found.push(`"${note.text}" ${what}`)
    if (intersect(note, view.frame).width < note.width - 0.01) say('leaves the sheet')
    if (intersect(note, view.frame).height < note.height - 0.01) say('leaves the sheet')
    for (const [name, box] of names) if (overlaps(note, box)) say(`lies on the name ${name}`)
    for (const [name, box] of rings) if (overlaps(note, box)) say(`lies on the ring of ${name}`)
    for (const other of seated.slice(index + 1)) if (overlaps(note, other)) say(`lies on "${other.text}"`)
    if (leaders.some((point) => contains(note, point))) say('lies on a line to the enlargement')
    if (routes.some((point) => contains(note, point))) say('lies on a route')
    if (view.controls && overlaps(note, view.controls)) say('lies under the buttons')
    if (inset && overlaps(note, inset.outside)) say('lies under the enlargement')
  })
  return found
}
