/** `npm run test:fuzz` sets it; `npm test` tries a few. */
const asked = Number(process.env.FUZZ_RUNS ?? 0)

export const RUNS = { story: asked || 25, messages: asked || 1000 }
/** ms. The machine may be busy; a hang takes for ever. */
export const LIMITS = { one: asked ? 2000 : 10_000, test: asked ? 3_600_000 : 60_000 }
