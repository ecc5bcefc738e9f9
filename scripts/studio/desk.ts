/** The studio's desk: what its page asks of the stories, and what it writes into them. */
import { existsSync, readFileSync, realpathSync } from 'node:fs'
import { basename, join, resolve, sep } from 'node:path'
import { openStory } from '../../components/open-story'
import { readAtlas, readIndex } from '../../components/stage/basemap/read-index'
import { makeSceneMap } from '../../components/stage/picture/scene-map'
import type {
  Answer,
  CameraWish,
  DrawnAs,
  FoundPlace,
  NewEntry,
  NoteWish,
  Outline,
  PlaceWish,
  SceneEntry,
  SceneName,
} from '../../components/studio/contract'
import { wordsOf } from '../../components/words/words-of'
import { measureNodes } from '../../model/measure-prose'
import { KINDS } from '../../model/nouns/entry-kinds'
import { chapterOf, filesIn } from '../../model/read-chapters'
import type { Scene } from '../../model/read-scenes'
import { listStories, type Story, StoryError } from '../../model/read-story'
import { suggest } from '../../model/suggest'
import { partWarnings } from '../accepted-warnings'
import { changeStory, Refused } from '../new/change-story'
import { draftOf, makeNew } from '../new/make'
import { findPlaces } from './find-places'
import { outlineStory } from './outline-story'
import { readAttribute, setAttributes, type TagAt } from './set-attributes'

/** In which of a scene's attributes something that it draws stands. */
const PLATES: readonly string[] = ['record', 'told', 'base']

export class Desk {
  /** Stories as they were when they were last whole: while one is broken its scenes can still be chosen. */
  private readonly whole = new Map<string, Story>()

  /**
   * @param folder Where the stories are.
   * @param root The folder that problems name their files from.
   */
  constructor(
    private readonly folder: string,
    private readonly root: string,
  ) {}

  outline(): Outline {
    const stories = listStories(this.folder).flatMap((slug) => {
      const story = this.open(slug)
      return story ? [outlineStory(story)] : []
    })
    return { stories, sheets: readIndex(), atlas: readAtlas(), root: this.root }
  }

  /** @throws Error when there is no such scene. */
  scene(name: SceneName): SceneEntry {
    const story = this.open(name.story)
    const scene = story?.chapters.find(({ slug }) => slug === name.chapter)?.scenes.find(({ id }) => id === name.scene)
    if (!story || !scene) throw new Error(`found no scene "${name.scene}" in ${name.story}/${name.chapter}`)
    const path = this.chapterPath(name)
    const file = `${basename(resolve(this.folder))}/${name.story}/${KINDS.chapter}/${basename(path)}`
    const line = lineOf(readFileSync(path, 'utf8'), scene.id)
    const { words, sentences, mean, grade, marks, longest } = measureNodes(scene.body)
    const { fresh } = partWarnings(join(this.folder, name.story), story.warnings)
    return {
      ...{ story: name.story, chapter: name.chapter, id: scene.id, title: scene.title, file, line },
      isMap: scene.visual === 'map',
      ...mapOf(scene, story),
      notes: scene.mapNotes.map(({ text, side, at, to, radius, position, places }) => ({
        text,
        line: places.tag.line,
        moves: position && radius === undefined ? 'position' : canSlide(story, at, to, radius) ? 'along' : 'nothing',
        ...(side && { side }),
      })),
      ...{ words, sentences, mean, grade, marks, longest },
      warnings: fresh,
    }
  }

  places({ words, story, near }: PlaceWish): FoundPlace[] {
    return findPlaces(words, this.open(story), near)
  }

  draft({ kind, values }: NewEntry): string {
    return draftOf(kind === 'route' ? 'route' : 'place', values)
  }

  /** Writes an entry by `npm run new`, and names it in a scene where that is wished. */
  add({ story, kind, values, drawn }: NewEntry & { drawn?: DrawnAs }, today: string): Answer {
    return this.orRefused(() => {
      if (kind !== 'place' && kind !== 'route') throw new Error(`found kind "${kind}", expected "place" or "route"`)
      const folder = this.storyFolder(story)
      this.refuseOutside(folder, join(folder, KINDS[kind]))
      const said = makeNew(kind, folder, values, today)
      if (!drawn) return said
      if (!PLATES.includes(drawn.as)) throw new Error(`found "${drawn.as}", expected one of ${PLATES.join(', ')}`)
      const path = this.chapterPath(drawn)
      const text = readFileSync(path, 'utf8')
      const before = readAttribute(text, drawn, drawn.as)
      this.write(drawn, drawn, { [drawn.as]: before ? `${before} ${drawn.id}` : drawn.id })
      return [said[0] ?? '', `Scene "${drawn.scene}" draws it: ${drawn.as}="… ${drawn.id}" in ${path}.`]
    })
  }

  setCamera({ camera, cameraNarrow, ...name }: CameraWish): Answer {
    return this.orRefused(() => {
      const values = { ...(camera && { camera }), ...(cameraNarrow && { cameraNarrow }) }
      const path = this.write(name, { scene: name.scene }, values)
      const written = Object.keys(values)
      return [
        `${written.join(' and ')} of scene "${name.scene}" ${written.length === 1 ? 'stands' : 'stand'} in ${path}.`,
      ]
    })
  }

  setNote({ index, side, along, position, ...name }: NoteWish): Answer {
    return this.orRefused(() => {
      const values = {
        ...(side !== undefined && { side: side || undefined }),
        ...(along && { along }),
        ...(position && { position }),
      }
      const path = this.write(name, { scene: name.scene, note: index }, values)
      return [`Note ${index + 1} of scene "${name.scene}" stands in ${path}.`]
    })
  }

  private write(name: SceneName, at: TagAt, values: Record<string, string | undefined>): string {
    if (Object.keys(values).length === 0) throw new Error('found nothing to write')
    const path = this.chapterPath(name)
    changeStory(this.storyFolder(name.story), path, setAttributes(readFileSync(path, 'utf8'), at, values))
    return path
  }

  private orRefused(write: () => string[]): Answer {
    try {
      return { said: write() }
    } catch (error) {
      if (error instanceof Refused) return { problems: error.problems }
      if (error instanceof Error) return { refused: error.message }
      throw error
    }
  }

  private open(slug: string): Story | undefined {
    try {
      if (listStories(this.folder).includes(slug)) this.whole.set(slug, openStory(slug, this.folder))
    } catch (error) {
      if (!(error instanceof StoryError)) throw error
    }
    return this.whole.get(slug)
  }

  /** @throws Error for what is no story of the folder: `../elsewhere`. */
  private storyFolder(slug: string): string {
    const known = listStories(this.folder)
    if (!known.includes(slug)) throw new Error(`unknown story "${slug}"${suggest(slug, known, known.join(', '))}`)
    return join(this.folder, slug)
  }

  private chapterPath({ story, chapter }: Pick<SceneName, 'story' | 'chapter'>): string {
    const folder = this.storyFolder(story)
    const file = filesIn(join(folder, KINDS.chapter)).find((name) => chapterOf(name) === chapter)
    if (!file) throw new Error(`found no chapter "${chapter}" in ${folder}`)
    const path = join(folder, KINDS.chapter, file)
    this.refuseOutside(folder, path)
    return path
  }

  /** A link may lead out of the story: nothing is written there. */
  private refuseOutside(folder: string, path: string): void {
    if (existsSync(path) && !realpathSync(path).startsWith(realpathSync(folder) + sep))
      throw new Error(`${path} leads out of the folder of its story: nothing is written there`)
  }
}

/** The line on which a scene begins. */
function lineOf(text: string, id: string): number {
  const at = text.search(new RegExp(`<Scene\\s[^>]*?\\bid="${id}"`))
  return text.slice(0, Math.max(0, at)).split('\n').length
}

/** The scene's map; of one that shows something else, its things on the map of the chapter's nearest scene. */
function mapOf(scene: Scene, story: Story): Pick<SceneEntry, 'map'> {
  const scenes = story.chapters.flatMap((chapter) => chapter.scenes)
  const near = scenes
    .filter(({ visual, camera }) => visual === 'map' && camera)
    .sort(
      (a, b) =>
        Math.abs(scenes.indexOf(a) - scenes.indexOf(scene)) - Math.abs(scenes.indexOf(b) - scenes.indexOf(scene)),
    )[0]
  return near ? { map: makeSceneMap(near, story, wordsOf(story.language)) } : {}
}

/** Whether a note can stand elsewhere along its line, way or ring. */
function canSlide(story: Story, at: string | undefined, to: string | undefined, radius: number | undefined): boolean {
  return to !== undefined || radius !== undefined || story.routes.get(at ?? '')?.geometry.type === 'LineString'
}
