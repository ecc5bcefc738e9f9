import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    // Bundling and reading the whole story take seconds where several things run at once.
    testTimeout: 60_000,
    include: ['tests/**/*.test.ts', 'components/stage/visuals/**/*.test.ts'],
    exclude: ['tests/browser/**', 'node_modules/**'],
  },
})
