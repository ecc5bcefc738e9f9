/**
 * `npm run schemas`: writes `schemas/` (JSON Schemas of a story's files, from the model), the same for each story with its own ids and
 * snippets that offer these (`.vscode/ids/`, not in git; `npm run dev` keeps them fresh), and what ties them to the files in
 * `.vscode/settings.json`. A test says when the rest has drifted.
 */
import { mkdirSync, writeFileSync } from 'node:fs'
import { DESCRIBED, editorSettings, schemaName, writeJsonSchema } from '../model/export/json-schemas'
import { listStories } from '../model/read-story'
import { forgetIds, writeIds } from './write-schemas'

mkdirSync('schemas', { recursive: true })
mkdirSync('.vscode', { recursive: true })
for (const described of DESCRIBED) writeFileSync(`schemas/${schemaName(described.file)}`, writeJsonSchema(described))
writeFileSync('.vscode/settings.json', `${JSON.stringify(editorSettings(listStories('stories')), null, 2)}\n`)
forgetIds()
writeIds('stories')
