import { measureReturns } from '../../scripts/bench-controls'
import { findBrowser, thisMachine } from '../../scripts/find-browser'
import { CHAPTER, expect, PAGES, STORY, THOROUGH, test } from './fixtures'

const SOME = [CHAPTER, `${STORY}evidence/`]
const ALL = [...PAGES, `${STORY}teach/order/`]

for (const { name, paths, tag } of [
  { name: 'chapter and evidence', paths: SOME, tag: [] },
  { name: 'every kind of page', paths: ALL, tag: THOROUGH },
])
  test(`Back shows ${name} again as it was left, without loading it`, { tag }, async ({ baseURL }) => {
    const browser = findBrowser(await thisMachine())
    const returns = await measureReturns(browser ?? '', baseURL ?? '', paths, `${baseURL}robots.txt`)
    expect(returns.map(({ path, why }) => [path, why])).toEqual(paths.map((path) => [path, undefined]))
  })
