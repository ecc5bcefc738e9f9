import type { StoryAddresses } from '../addresses'
import { formatDate } from '../dates'
import { escapeText } from '../escape-text'
import { type Prose, plainText } from '../prose'
import type { Story } from '../read-story'

/** StoryMapJS counts its zoom in tiles of 256 px, a camera here in a world of 512. */
const ZOOM_OFFSET = 1

/**
 * The scenes that are somewhere as a map of StoryMapJS (storymap.knightlab.com), with their texts and their sources' names.
 * What it has no place for is left out: the other things drawn, the inks, notes on the map.
 */
export function writeStorymap(story: Story, { whole, home, chapter }: StoryAddresses): string {
  const address = whole(home)
  const overview = {
    type: 'overview',
    text: {
      headline: escapeText(story.title),
      text: `<p>${escapeText(story.standfirst)}</p><p>${link(address, address)}</p>`,
    },
  }
  const slides = story.chapters
    .flatMap(({ scenes }) => scenes)
    .flatMap((scene) => {
      const place = story.places.get(scene.place ?? '')
      const [lon, lat] = place?.at ?? scene.camera?.center ?? []
      if (lon === undefined || lat === undefined) return []
      const sources = [...new Set(scene.citations.map(({ source }) => story.sources.get(source)?.name ?? source))]
      return [
        {
          ...(scene.date && { date: formatDate(scene.date, story.language) }),
          location: {
            lat,
            lon,
            name: place?.name ?? '',
            zoom: Math.round((scene.camera?.zoom ?? 6) + ZOOM_OFFSET),
            line: false,
          },
          text: {
            headline: link(whole(chapter(scene.chapter, scene.id)), scene.title),
            text: `${paragraphs(scene.body)}<p>${escapeText(sources.join(', '))}</p>`,
          },
        },
      ]
    })
  const map = { language: story.language, map_type: 'osm:standard', slides: [overview, ...slides] }
  return `${JSON.stringify({ version: story.version, updated: story.updated.text, storymap: map }, null, 1)}\n`
}

function paragraphs(nodes: readonly Prose[]): string {
  const lines = nodes.map((node) => plainText([node]).replaceAll(/\s+/g, ' ').trim()).filter(Boolean)
  return lines.map((line) => `<p>${escapeText(line)}</p>`).join('')
}

function link(address: string, words: string): string {
  return `<a href="${escapeText(address)}">${escapeText(words)}</a>`
}
