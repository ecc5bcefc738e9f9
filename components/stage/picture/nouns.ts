/** The nouns of a picture: from a scene's plain data to what is drawn of it. Types only; what makes them lies beside. */
import type { Camera, Certainty, Place, Position, RouteProperties } from '../../../model/nouns'
import type { Atlas, BasemapEntry } from '../basemap/atlas'
import type { BasemapName } from '../basemap/basemap'
import type { Box, Form, Point, Transform, WorldCamera } from '../world/camera'

/** Which plate the reader chose to see. */
export type Ink = 'told' | 'record' | 'both'
/** Which plates print an entry: the record's, the legend's, both where they agree, or graphite for orientation. */
export type Plate = 'record' | 'told' | 'both' | 'base'
export type MapPlace = {
  id: string
  name: string
  /** What it is called on the map where that is not its name alone. */
  label?: string
  kind: Place['kind']
  at: Position
  certainty: Certainty
  plate: Plate
}
export type MapLine = {
  id: string
  name: string
  kind: RouteProperties['kind']
  certainty: Certainty
  plate: Plate
  points: readonly Position[]
  /** When, in words. */
  date?: string
  fadesIn?: true
  /** How far off it may be, in metres, where it is drawn by hand. */
  error?: number
  /** Drawn, and sailed, with the scene's progress. */
  scrub?: true
  notes?: LineNote[]
}
/** Words along a line: at a fraction of its length, so many px off it. */
export type LineNote = readonly [text: string, fraction: number, room: number]
export type MapArea = {
  id: string
  name: string
  certainty: Certainty
  plate: Plate
  rings: readonly (readonly Position[])[]
}
/** What the drawing needs to know of one scene, as plain JSON. */
export type SceneMap = {
  id: string
  /** The name in the registry of what the stage shows. */
  visual: string
  beat?: number
  /** Nothing when the visual is no map. */
  wide?: Camera
  narrow?: Camera
  inset?: Camera
  insetWords?: InsetWords
  /** The id of the place where the scene is. */
  active?: string
  places: MapPlace[]
  lines: MapLine[]
  areas: MapArea[]
  /** The lines in the margin, the most needed first. */
  notes: string[]
  /** The notes on the map, in the order in which they are read; nothing where there are none. */
  mapNotes?: MapNote[]
}

/** A few words beside what they speak of: a place or line of the scene by its id, or a point of the map. */
export type MapNote = {
  text: string
  ink: Exclude<Plate, 'both'>
  at: Position
  of?: string
  /** Where on a line or a way, 0 to 1. */
  along?: number
  /** The shortest way to another place. */
  way?: readonly Position[]
  /** All that is as far from its thing as it says. */
  ring?: readonly Position[]
  side?: Side
}
export type Side = 'left' | 'right' | 'above' | 'below'
/** Words in their place: the box of the text, and path data of the leader to them. `index` is that of the scene's note. */
export type SeatedNote = Box & Pick<MapNote, 'text' | 'ink'> & { index: number; isRight: boolean; leader: string }
/** What stands in the list below the map instead: its number there, and where the number is on the map, if it is in view. */
export type ListedNote = Pick<MapNote, 'ink'> & { index: number; number: number; at?: Point }
/** `ways` and `rings`: path data of the lines that measure. */
export type MapNotes = { size: number; seated: SeatedNote[]; listed: ListedNote[]; ways: string; rings: MapRing[] }
export type MapRing = Pick<MapNote, 'ink'> & { path: string }

/** The words round an enlargement; captions by the km to a square, the longest first. */
export type InsetWords = { title: string; coordinates: string; captions: Record<number, string[]> }

/** A line with the distance of each vertex from its start; world coordinates. */
export type Measured = { points: readonly Point[]; along: readonly number[]; length: number }
export type PictureLine = Omit<MapLine, 'points'> & {
  path: Measured
  /** How much of it is drawn, 0 to 1. */
  drawn: number
}
export type PictureArea = Omit<MapArea, 'rings'> & { rings: Point[][] }
export type PicturePlace = MapPlace & { world: Point; isActive: boolean; hasRing: boolean }

export type Shape = 'ship' | 'aircraft' | 'missile' | 'bus' | 'arrow'
/** What moves along a route. */
export type Mark = {
  shape: Shape
  told: boolean
  world: Point
  /** Degrees clockwise from east. */
  angle: number
  /** Pixels to the right of the direction of travel. */
  aside: number
}

export type LabelKind = 'key' | 'place' | 'told' | 'note' | 'land' | 'water' | 'town' | 'range'
export type Anchor = 'start' | 'middle' | 'end'
/** One name as it is drawn; `y` is the baseline. */
export type Label = { text: string; kind: LabelKind; x: number; y: number; size: number; anchor: Anchor }

/** A part of the world as it is drawn somewhere: the whole view, or an enlargement in it. */
export type Panel = {
  camera: WorldCamera
  transform: Transform
  /** The basemaps that lie under it, the coarsest first. */
  basemaps: readonly BasemapEntry[]
  lines: PictureLine[]
  areas: PictureArea[]
  places: PicturePlace[]
  marks: Mark[]
  /** Where the names stand: found when it is first asked for, which a flight that is broken off never does. */
  labels: () => Label[]
  /** Where the notes stand: found with the names. */
  mapNotes: () => MapNotes
}

/** A figure at the frame: degrees and minutes. */
export type Degree = { text: string; x: number; y: number; side: 'bottom' | 'right' }
/** The blocks of each side by itself, so that what changes there does not have the whole frame drawn anew. */
export type Graduations = { graticule: string; blocks: string[]; degrees: Degree[] }
/** A bar of four parts. `width` in px for the whole of it; right at the latitude (degrees) of the view's centre. */
export type ScaleBar = { width: number; text: string }

/** An enlargement: its square, what it enlarges, and its words. */
export type InsetFrame = {
  camera: WorldCamera
  /** The square itself, px. */
  box: Box
  /** The square with its title and caption. */
  outside: Box
  /** The small square on the map that it enlarges. */
  subject: Box
  /** Path data of the two leader lines. */
  leaders: string
  /** Path data of the kilometre grid. */
  grid: string
  title: string
  coordinates: string
  caption: string
}

/** A stage or a figure: its size, the neatline, and the part of it that no slip covers. Pixels. */
export type View = {
  width: number
  height: number
  form: Form
  frame: Box
  free: Box
  /** Where the reader's buttons lie on the map: names keep off them. */
  controls?: Box
}

/** Everything that is to be drawn of a scene in a view. */
export type Picture = Panel & {
  view: View
  graduations: Graduations
  bar: ScaleBar
  notes: string[]
  /** What it is made of. */
  scene: SceneMap
  atlas: Atlas
  inset?: Panel & InsetFrame
}

/** Which basemaps there are, and the names on those that are at hand. */
export type MapData = { atlas: Atlas; namesOf(basemap: string): readonly BasemapName[] }
