import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    include: ['tests/**/*.test.ts', 'components/stage/visuals/**/*.test.ts'],
    exclude: ['tests/browser/**', 'node_modules/**'],
  },
})
