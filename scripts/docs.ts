/** `npm run docs`: writes `docs/writing.md`, `docs/model.md` and the snippets of `.vscode/` from the model. A test says when they have drifted. */
import { writeFileSync } from 'node:fs'
import { writeModel } from './docs/write-model'
import { writeSnippets } from './docs/write-snippets'
import { writeWriting } from './docs/write-writing'

writeFileSync('docs/writing.md', writeWriting())
writeFileSync('docs/model.md', writeModel())
writeFileSync('.vscode/tags.code-snippets', writeSnippets())
