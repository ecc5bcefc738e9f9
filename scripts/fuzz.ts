/** `npm run test:fuzz`: 10,000 changes of a story, and as many messages; `FUZZ_RUNS` says how many otherwise. */
import { runTool } from './run-tool'

process.exit(await runTool('vitest', ['run', 'tests/fuzz'], { FUZZ_RUNS: process.env.FUZZ_RUNS ?? '10000' }))
