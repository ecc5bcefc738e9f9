/** Who imports whom in the house, late imports included. */
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { dirname, join, normalize } from 'node:path'
import { parseSync, Visitor } from 'oxc-parser'

/** From a file or folder to those that it imports. Paths from the root of the repository. */
export type Imports = Map<string, Set<string>>

/**
 * Reads every TypeScript file below some folders. Packages, style sheets and what lies outside the folders are left out.
 *
 * @param options.withTypes Whether imports of types alone count, which are gone once the code is built.
 */
export function readImports(folders: readonly string[], { withTypes = true } = {}): Imports {
  const files = folders.flatMap((folder) =>
    readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .filter((name) => /\.tsx?$/.test(name))
      .map((name) => join(folder, name)),
  )
  const known = new Set(files)
  return new Map(
    files.map((file) => {
      const targets = importsOf(file, readFileSync(file, 'utf8'), withTypes).map((name) => resolve(file, name))
      return [file, new Set(targets.filter((target) => target !== undefined && known.has(target)) as string[])]
    }),
  )
}

/** The relative names that a file imports: `import`, `export … from`, `import()`, and of types `typeof import()`. */
export function importsOf(file: string, text: string, withTypes = true): string[] {
  const { program, errors } = parseSync(file, text)
  if (errors[0]) throw new Error(`${file}: ${errors[0].message}`)
  const names: string[] = []
  const add = ({ source, ...of }: { source: unknown; importKind?: string; exportKind?: string }) => {
    const { value } = (source ?? {}) as { value?: unknown }
    const isType = of.importKind === 'type' || of.exportKind === 'type'
    if (typeof value === 'string' && value.startsWith('.') && (withTypes || !isType)) names.push(value)
  }
  new Visitor({
    ImportDeclaration: add,
    ExportNamedDeclaration: add,
    ExportAllDeclaration: add,
    ImportExpression: add,
    ...(withTypes ? { TSImportType: add } : {}),
  }).visit(program)
  return names
}

function resolve(file: string, name: string): string | undefined {
  const path = normalize(join(dirname(file), name))
  return [path, `${path}.ts`, `${path}.tsx`].find((one) => /\.tsx?$/.test(one) && existsSync(one))
}

/** The same from folder to folder. */
export function foldersOf(imports: Imports): Imports {
  const folders: Imports = new Map()
  for (const [file, targets] of imports) {
    const from = dirname(file)
    const reached = folders.get(from) ?? new Set()
    for (const target of targets) if (dirname(target) !== from) reached.add(dirname(target))
    folders.set(from, reached)
  }
  return folders
}

/**
 * Those that import each other in a circle, each group once, sorted. R. Tarjan, "Depth-first search and linear graph
 * algorithms", SIAM Journal on Computing 1 (1972).
 */
export function findCircles(imports: Imports): string[][] {
  const order = new Map<string, number>()
  const low = new Map<string, number>()
  const stack: string[] = []
  const circles: string[][] = []
  const visit = (one: string) => {
    order.set(one, order.size)
    low.set(one, order.get(one) as number)
    stack.push(one)
    for (const next of imports.get(one) ?? []) {
      if (!order.has(next)) visit(next)
      if (stack.includes(next)) low.set(one, Math.min(low.get(one) as number, low.get(next) as number))
    }
    if (low.get(one) !== order.get(one)) return
    const circle = stack.splice(stack.indexOf(one))
    if (circle.length > 1) circles.push(circle.sort())
  }
  for (const one of imports.keys()) if (!order.has(one)) visit(one)
  return circles.sort()
}
