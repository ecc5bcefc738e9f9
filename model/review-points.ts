import type { Chapter, ChapterPart, Scene } from './chapter'
import type { Source } from './nouns'
import { type Tag, tagsNamed } from './prose'
import type { Story } from './read-story'

/**
 * Places where the story is said to tell a source and does not rest on it: scenes that don't cite it, nor does the passage behind
 * them or a claim that they make; claims and events that don't have it among their sources.
 */
export function reviewPoints(story: Story): { file: string; id: string; message: string }[] {
  return [...story.sources.values()].flatMap((source) =>
    [...new Set(source.points.flatMap(({ told }) => told))]
      .filter((id) => !sourcesOf(id, story).includes(source.id))
      .map((id) => ({
        file: 'sources.yaml',
        id: source.id,
        message: `points: found "${id}" as telling it, which does not rest on "${source.id}"`,
      })),
  )
}

/** Ids of the sources on which a scene, a claim or an event of this id rests; several may have one id. */
function sourcesOf(id: string, story: Story): string[] {
  return [
    ...story.chapters.flatMap((chapter) => citedIn(chapter, id, story)),
    ...ofClaim(id, story),
    ...(story.events.get(id)?.sources ?? []),
  ]
}

function citedIn({ parts }: Chapter, id: string, story: Story): string[] {
  const at = parts.findIndex((part) => part.kind === 'scene' && part.scene.id === id)
  const part = parts[at]
  if (part?.kind !== 'scene') return []
  return [...ofScene(part.scene, story), ...ofPassage(parts[at + 1])]
}

function ofScene({ citations, citedAside, mapNotes, claims }: Scene, story: Story): string[] {
  return [
    ...citations.map(({ source }) => source),
    ...citedAside,
    ...mapNotes.flatMap(({ source }) => source ?? []),
    ...claims.flatMap((claim) => ofClaim(claim, story)),
  ]
}

function ofPassage(part: ChapterPart | undefined): string[] {
  return part?.kind === 'passage' ? citesOf(part.tags) : []
}

function citesOf(tags: readonly Tag[]): string[] {
  return tagsNamed('Cite', tags).map(({ attributes }) => attributes.source)
}

function ofClaim(id: string, { claims, sources }: Story): string[] {
  const evidence: Source['id'][] = (claims.get(id)?.evidence ?? []).map(({ source }) => source)
  return evidence.flatMap((source) => [source, ...(sources.get(source)?.namedIn ?? [])])
}
