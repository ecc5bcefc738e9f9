/** Where the stories are: `STORIES_DIR` in the environment, `stories` in the working directory without it. */
export const STORIES = process.env.STORIES_DIR || 'stories'
