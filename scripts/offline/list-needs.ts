import { existsSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { basemapsAround, groundsOf } from '../../components/stage/basemap/atlas'
import { readAtlas, readGround } from '../../components/stage/basemap/read-index'
import type { Form } from '../../components/stage/world/camera'
import type { Camera } from '../../model/nouns'
import { isFor, lettersOf } from '../face-letters'
import { cutHtml } from '../html-pieces'
import { namedPaths } from '../named-paths'

/**
 * The files that a page of the export needs where scripts run, by their paths in it: what its HTML names, what its styles name, and
 * the map data of its scenes. Figures stand in for the map only where scripts do not run; `withFigures` lists them too.
 */
export function listNeeds(out: string, basePath: string, page: string, withFigures: boolean): Set<string> {
  const html = readFileSync(join(out, page), 'utf8')
  const named = namedFiles(out, basePath, page, html)
  const styles = named.filter((file) => file.endsWith('.css'))
  const all = [
    ...named,
    ...styles.flatMap((style) =>
      namedFiles(out, basePath, style, withoutFaces(readFileSync(join(out, style), 'utf8'), html)),
    ),
    ...mapFiles(readSceneMaps(out, basePath, page, html)),
  ]
  const isLeft = (file: string) =>
    file.endsWith('.html') ||
    // The worker, which applications name, is no file that is kept.
    file === 'sw.js' ||
    (!withFigures && file.startsWith('figures/') && !/-ground-(wide|narrow)-/.test(file))
  return new Set(all.filter((file) => !isLeft(file)))
}

/** The files of the export that a text names. */
function namedFiles(out: string, basePath: string, from: string, text: string): string[] {
  return [...namedPaths(text, from, basePath)].filter((path) => isFile(join(out, path)))
}

/** A style sheet without the faces of letters that a page does not have. */
function withoutFaces(style: string, html: string): string {
  const letters = lettersOf(html)
  return style.replace(/@font-face\s*\{[^}]*\}/g, (face) => (isFor(face, letters) === false ? '' : face))
}

/** The maps of a page's scenes as JSON: they stand in it or in a file that it names. Nothing for a page without scenes. */
function readSceneMaps(out: string, basePath: string, page: string, html: string): string | undefined {
  const data = cutHtml(html).find(({ attributes }) => attributes.has('data-scene-maps'))
  if (!data || data.kind === 'script') return data?.content
  const [file] = namedFiles(out, basePath, page, data.html)
  return file && readFileSync(join(out, file), 'utf8')
}

/** Map data for every camera of a page's scenes, at every size of screen. */
function mapFiles(maps: string | undefined): string[] {
  if (!maps) return []
  const atlas = readAtlas()
  const files = new Set<string>()
  for (const { camera, form } of findCameras(JSON.parse(maps))) {
    for (const entry of basemapsAround(atlas, camera, form)) {
      files.add(`map/${entry.name}.json`)
      for (const name of groundsOf(entry, form)) {
        files.add(`map/ground/${name}.json`)
        const { relief } = readGround(name)
        if (relief) files.add(`map/${relief.file}`).add(`map/${relief.small}`)
      }
    }
  }
  return [...files]
}

function findCameras(value: unknown, form?: Form): { camera: Camera; form: Form }[] {
  if (typeof value !== 'object' || value === null) return []
  const { center, zoom } = value as Partial<Camera>
  if (Array.isArray(center) && typeof zoom === 'number')
    return (form ? [form] : (['wide', 'narrow'] as const)).map((one) => ({ camera: value as Camera, form: one }))
  return Object.entries(value).flatMap(([name, part]) =>
    findCameras(part, name === 'wide' || name === 'narrow' ? name : form),
  )
}

function isFile(path: string): boolean {
  return existsSync(path) && statSync(path).isFile()
}
