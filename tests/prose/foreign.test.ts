import { createElement, Fragment } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { expect, it } from 'vitest'
import { renderProse } from '../../components/prose/render-prose'
import type { Setting } from '../../components/setting'
import { readOneChapter } from '../model/read-one-chapter'

it('words of another language say which it is, and which way they run', () => {
  const { chapter, problems } = readOneChapter(
    'They call it <Foreign lang="ar">الخريطة</Foreign> or <Foreign lang="ru">карта</Foreign>. <Cite source="a" />\n',
  )
  expect(problems.filter((problem) => problem.includes('Foreign'))).toEqual([])
  const [passage] = chapter?.parts ?? []
  const words = passage?.kind === 'passage' ? passage.body[0] : undefined
  const inline = words && 'children' in words ? words.children.slice(0, 4) : []
  const html = renderToStaticMarkup(createElement(Fragment, null, renderProse(inline, {} as Setting)))
  expect(html).toContain('<span lang="ar" dir="rtl">الخريطة</span>')
  expect(html).toContain('<span lang="ru" dir="ltr">карта</span>')
})

it('a language that is none is refused with what was expected', () => {
  const { problems } = readOneChapter('A <Foreign lang="arabic!">word</Foreign>. <Cite source="a" />\n')
  expect(problems.join('\n')).toMatch(/one\.mdx:7:\d+ {2}lang: found "arabic!", expected a BCP 47 tag/)
})
