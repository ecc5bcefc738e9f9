import { Document, isMap, isScalar, isSeq, parseDocument, visit } from 'yaml'

/**
 * A list of entries with one more at its end. What stands in the file stays as it is, to the letter.
 *
 * @param text The file, empty when there is none.
 */
export function addEntry(text: string, entry: Record<string, unknown>): string {
  const before = text === '' || text.endsWith('\n') ? text : `${text}\n`
  const list = new Document([entry])
  // As they are written by hand: ids and coordinates in one line.
  visit(list, {
    Seq(_, node) {
      if (node.items.every(isScalar)) node.flow = true
    },
  })
  // Where an empty line stands between entries, this one has it too.
  const gap = /\n\n- /.test(before) ? '\n' : ''
  return before + gap + list.toString({ lineWidth: 110, flowCollectionPadding: false })
}

/** `routes.geojson` with one more feature at its end. */
export function addFeature(text: string, feature: Record<string, unknown>): string {
  const whole = text.trim() === '' ? '{\n  "type": "FeatureCollection",\n  "features": []\n}\n' : text
  const features = parseDocument(whole).getIn(['features'], true)
  if (!isSeq(features) || !features.range) throw new Error('found no "features" in routes.geojson, expected a list')
  const end = features.range[1] - 1
  const last = features.items.at(-1)
  const at = isMap(last) && last.range ? last.range[1] : end
  const indented = writeFeature(feature).replaceAll('\n', '\n    ')
  return `${whole.slice(0, at)}${last ? ',' : ''}\n    ${indented}\n  ${whole.slice(end)}`
}

/** A feature of GeoJSON, each position in one line. */
export function writeFeature(feature: Record<string, unknown>): string {
  return JSON.stringify(feature, null, 2).replaceAll(/\[\s+(-?[\d.e-]+),\s+(-?[\d.e-]+)\s+\]/g, '[$1, $2]')
}
