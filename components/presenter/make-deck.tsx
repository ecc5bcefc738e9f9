import type { ReactNode } from 'react'
import { datedCards } from '../../model/dated-cards'
import { formatDate } from '../../model/dates'
import { successors } from '../../model/moved-scenes'
import { countWords } from '../../model/nouns/count-words'
import type { Exercise } from '../../model/nouns/lessons'
import { plainText, tagsNamed } from '../../model/prose'
import type { Chapter, Scene } from '../../model/read-scenes'
import type { Story } from '../../model/read-story'
import { StageVisuals } from '../layouts/stage-visuals'
import { ClaimLinks } from '../prose/claim-links'
import { renderProse } from '../prose/render-prose'
import { showClaim } from '../prose/show-claim'
import { Stamp } from '../prose/stamp'
import type { Setting } from '../setting'
import { readAtlas } from '../stage/basemap/read-index'
import { makeSceneMap } from '../stage/picture/scene-map'
import { Timeline } from '../timeline/timeline'
import { inkWords } from '../words/ink-words'
import type { Words } from '../words/words'
import type { Deck, DeckExercise, Slide, SourceNote } from './deck'
import { Questions, showQuestions, sourcesAsked } from './questions'
import { linesToRead, pointsAtRegister, ReadLines } from './read-lines'
import { sealKey } from './sealed-key'

/** A story as it is presented: every scene with its short text, notes and likely questions; nothing that it does not say. */
export function makeDeck(given: Setting): Deck {
  const { words } = given
  const setting: Setting = { ...given, listsSources: true }
  const { story, addresses } = setting
  const scenes = story.chapters.flatMap((chapter) => chapter.scenes)
  return {
    story: story.slug,
    title: story.title,
    inks: inkWords(story, words),
    language: story.language,
    home: addresses.home,
    mapFolder: addresses.maps,
    atlas: readAtlas(),
    lessons: story.lessons?.lessons.map(({ minutes, steps }) => ({ minutes, steps })) ?? [],
    exercises: Object.fromEntries(
      (story.lessons?.exercises ?? []).map((exercise) => [exercise.id, makeExercise(setting, exercise)]),
    ),
    order: addresses.order,
    teach: story.lessons && addresses.teach,
    sheets: story.chapters.map(({ slug, number, head, plain }) => ({
      number,
      name: head.sheet,
      title: head.title,
      handout: addresses.print(slug),
      ...(plain.length > 0 && { plain: addresses.plain(slug) }),
    })),
    slides: story.chapters.flatMap((chapter) => chapter.scenes.flatMap((scene) => makeSlides(setting, scene, chapter))),
    moved: successors(story),
    maps: scenes.map((scene) => makeSceneMap(scene, story, words)),
    sources: collectSources(setting, scenes),
    stage: (
      <>
        <div className="stage-map" data-stage-map />
        <StageVisuals setting={setting} scenes={scenes} form="hall" />
      </>
    ),
    rails: makeRails(story, words),
  }
}

function makeExercise({ story, addresses }: Setting, exercise: Exercise): DeckExercise {
  const { id, title, question, cards, told } = exercise
  const dated = datedCards(exercise)
  const [one = '', other = ''] = told
  return {
    id,
    title,
    question,
    cards: cards.map(({ letter, words }) => ({ letter, words })),
    pair: [one, other],
    path: addresses.short(id),
    beats: dated.length,
    key: sealKey(
      dated.map(({ letter, date, is, sure }) => ({
        letter,
        date: formatDate(date, story.language),
        isTold: is === 'told',
        sure,
      })),
    ),
  }
}

/** The slide of a scene, and after it what its notes give the room to read. */
function makeSlides(setting: Setting, scene: Scene, chapter: Chapter): Slide[] {
  const { words } = setting
  const slide = makeSlide(setting, scene, chapter)
  const lines = linesToRead(setting, scene)
  const [register] = pointsAtRegister(scene) ? tagsNamed('Register', scene.tags) : []
  if (lines.length === 0 && !register) return [slide]
  const shown = (
    <>
      {register && renderProse([register], setting)}
      <ReadLines lines={lines} />
    </>
  )
  const reading: Slide = {
    ...slide,
    id: `${scene.id}.read`,
    title: words.presenter.reading(scene.title),
    reading: { of: scene.id, lines: shown },
    text: { short: '', rest: '' },
    description: '',
    length: 0,
    figure: undefined,
  }
  return [slide, reading]
}

function makeSlide(setting: Setting, scene: Scene, { number: sheet, plain }: Chapter): Slide {
  const { story, addresses, words } = setting
  const path = addresses.chapter(scene.chapter, scene.id)
  const inPlainWords = plain.find((one) => one.scene === scene.id)
  const file = (scheme: 'light' | 'dark') => addresses.figure(scene.chapter, scene.id, 'wide', scheme)
  return {
    id: scene.id,
    title: scene.title,
    sheet,
    number: scene.number,
    visual: scene.visual,
    description: scene.description,
    text: { short: plainText(scene.short), rest: `${plainText(scene.notes)} ${spellings(story, scene)}` },
    path,
    length: [scene.short, scene.notes].reduce((sum, nodes) => sum + countWords(plainText(nodes)), 0),
    figure: scene.visual === 'map' ? { light: file('light'), dark: file('dark') } : undefined,
    ink: scene.ink,
    claimInks: scene.claims.flatMap((id) => story.claims.get(id)?.kind ?? []),
    stamp: scene.date && <Stamp date={scene.date} ink={scene.ink} language={story.language} />,
    short: renderProse(scene.short, setting),
    plain: inPlainWords && renderProse(inPlainWords.body, setting),
    claims: scene.claims.length > 0 && (
      <ul className="slide-claims">
        <ClaimLinks claims={scene.claims.map((id) => showClaim(setting, id))} words={words} />
      </ul>
    ),
    notes: scene.notes.length > 0 ? renderProse(scene.notes, setting) : null,
    questions: <Questions questions={showQuestions(setting, scene)} words={setting.words} />,
  }
}

/** Other spellings of the people, terms and places that a scene names. */
function spellings(story: Story, scene: Scene): string {
  const text = [scene.title, plainText(scene.short), plainText(scene.notes), scene.description].join(' ')
  const named = [...story.terms.values(), ...story.places.values()].filter(
    ({ name, variants }) => variants.length > 0 && text.includes(name.split(' ').at(-1) as string),
  )
  return named.flatMap(({ name, variants }) => [name, ...variants]).join(' ')
}

function makeRails(story: Story, words: Words): ReactNode {
  return story.chapters.map((chapter) => {
    const rail = chapter.head.rail ?? story.rail
    return (
      <div key={chapter.slug} data-rail-of={chapter.number}>
        <Timeline scenes={chapter.scenes} from={rail.from} to={rail.to} language={story.language} words={words} />
      </div>
    )
  })
}

/** The sources that a short text, a note or an answer may point to. */
function collectSources({ story, addresses, words }: Setting, scenes: readonly Scene[]): Record<string, SourceNote> {
  const ids = new Set(scenes.flatMap((scene) => sourcesAsked(story, scene)))
  const notes = [...ids].flatMap((id): [string, SourceNote][] => {
    const source = story.sources.get(id)
    if (!source) return []
    return [
      [
        id,
        {
          number: source.number,
          title: source.title ?? source.name,
          by: [source.author, source.publisher].filter(Boolean).join(', '),
          date: source.date ? formatDate(source.date, story.language) : words.notDated,
          basis: source.basis,
          path: addresses.sourcePage(id),
          url: source.url,
        },
      ],
    ]
  })
  return Object.fromEntries(notes)
}
