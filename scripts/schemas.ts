/**
 * `npm run schemas`: writes `schemas/` (JSON Schemas of a story's files, from the model) and what ties them to the files in
 * `.vscode/settings.json`. A test says when they have drifted.
 */
import { mkdirSync, writeFileSync } from 'node:fs'
import { DESCRIBED, editorSettings, schemaName, writeJsonSchema } from '../model/export/json-schemas'

mkdirSync('schemas', { recursive: true })
mkdirSync('.vscode', { recursive: true })
for (const described of DESCRIBED) writeFileSync(`schemas/${schemaName(described.file)}`, writeJsonSchema(described))
writeFileSync('.vscode/settings.json', `${JSON.stringify(editorSettings(), null, 2)}\n`)
