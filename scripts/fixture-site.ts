/** The environment in which the fixture story is built and served: beside the real site, and below a folder. */
export const FIXTURE = {
  STORIES_DIR: 'tests/fixture-story',
  OUT_DIR: 'out-fixture',
  BASE_PATH: '/fixture',
  SITE_URL: '',
  GALLERY: '1',
} as const

/** The site of one small story (`_two-bridges`) in each pseudo-language; its stories are put together in `STORIES_DIR`. */
export const LANGUAGES_SITE = {
  ...FIXTURE,
  BASE_PATH: '',
  STORIES_DIR: '.cache/languages',
  OUT_DIR: 'out-languages',
} as const

/** Copies of that story, by the pseudo-language in which each has the interface. */
export const DISGUISED = { 'en-XA': 'two-bridges-accented', 'ar-XB': 'two-bridges-mirrored' } as const

/** The real site, whatever the environment says. */
export const REAL = { SITE_URL: '', BASE_PATH: '', STORIES_DIR: '', OUT_DIR: '', GALLERY: '' } as const
