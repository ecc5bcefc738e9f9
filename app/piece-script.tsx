import type { PieceKind } from '../model/addresses'
import { bundleScript } from './bundle-script'

/** The script of `components/embed/` that each kind of piece has. */
const SCRIPTS: Partial<Record<PieceKind, string>> = {
  scene: 'piece',
  cross: 'piece-with-cross',
  claim: 'piece',
  row: 'piece',
  exercise: 'piece-with-order',
}
const written = new Map<string, string>()

/** The script of a piece, short enough to stand in each page: before its content, so that night is there at once. */
export function PieceScript({ kind }: { kind: PieceKind }) {
  const name = SCRIPTS[kind]
  if (!name) return null
  const code = written.get(name) ?? bundleScript(`components/embed/${name}.ts`).trim()
  written.set(name, code)
  // biome-ignore lint/security/noDangerouslySetInnerHtml: our own script, bundled here
  return <script data-head dangerouslySetInnerHTML={{ __html: code }} />
}
