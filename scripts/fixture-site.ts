/** The environment in which the fixture story is built and served: beside the real site, and below a folder. */
export const FIXTURE = {
  STORIES_DIR: 'tests/fixture-story',
  OUT_DIR: 'out-fixture',
  BASE_PATH: '/fixture',
  SITE_URL: '',
  GALLERY: '1',
} as const

/** The real site, whatever the environment says. */
export const REAL = { SITE_URL: '', BASE_PATH: '', STORIES_DIR: '', OUT_DIR: '', GALLERY: '' } as const
