import { spawn } from 'node:child_process'
import { existsSync } from 'node:fs'

/** Where the tools of package.json begin, so that they run without a shell and alike on every system. */
const TOOLS = {
  biome: ['node_modules/@biomejs/biome/bin/biome'],
  stylelint: ['node_modules/stylelint/bin/stylelint.mjs'],
  next: ['node_modules/next/dist/bin/next'],
  playwright: ['node_modules/@playwright/test/cli.js'],
  tsc: ['node_modules/typescript/bin/tsc'],
  knip: ['node_modules/knip/bin/knip.js'],
  vitest: ['node_modules/vitest/vitest.mjs'],
  /** A script of ours: its file is the first argument. */
  tsx: ['--import', 'tsx'],
} as const

export type Tool = keyof typeof TOOLS

/** Runs one tool with its output shown, and gives its exit code (1 when a signal ended it). */
export function runTool(tool: Tool, args: string[], environment: Record<string, string> = {}): Promise<number> {
  const child = startTool(tool, args, environment)
  return new Promise((resolve, reject) => {
    child.on('error', reject)
    child.on('exit', (code) => resolve(code ?? 1))
  })
}

/** Starts a tool that goes on running. It gets no input. */
export function startTool(tool: Tool, args: string[], environment: Record<string, string> = {}) {
  if (!existsSync('node_modules')) throw new Error('the packages are not installed: run npm ci first')
  return spawn(process.execPath, [...TOOLS[tool], ...args], {
    stdio: ['ignore', 'inherit', 'inherit'],
    env: { ...process.env, NEXT_TELEMETRY_DISABLED: '1', ...environment },
  })
}
