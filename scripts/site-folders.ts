/** Where the export is written: `OUT_DIR` in the environment, `out` without it. Next reads the same in next.config.js. */
export const OUT = process.env.OUT_DIR || 'out'
