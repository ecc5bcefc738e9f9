/** What is wrong with the slide that is shown, in words; it runs in the page. */
export function measureSlide(): string[] {
  const wrong: string[] = []
  const box = (selector: string) => document.querySelector(selector)?.getBoundingClientRect() ?? new DOMRect()
  const [slip, foot, key, sheet] = ['.slide', '.slides-foot', '.slides-key', '.slides-sheet'].map(box) as DOMRect[]
  const element = document.querySelector('.slide') as HTMLElement
  if (element.scrollHeight > element.clientHeight) wrong.push('the slip overflows')
  if (slip && foot && (slip.bottom > foot.top || slip.left < 0 || slip.right > innerWidth))
    wrong.push('the slip leaves the sheet')
  const stage = box('.slides .stage')
  if (slip && slip.right > stage.left + 1) wrong.push('the margin lies over the picture')
  if (box('.slides-rail').height > 0 && box('.slides-rail').top < stage.bottom - 1) wrong.push('the strip lies over it')
  const numbers = document.querySelectorAll('.slides .m-number').length
  if (numbers > document.querySelectorAll('.slide-notes > li').length) wrong.push('a number is not explained')
  for (const part of element.querySelectorAll('h2, p, li')) {
    // A mark at the end of a line is pressed 5 px beyond it.
    if (part.scrollWidth > part.clientWidth + 5 && !part.closest('.unseen, .stamp'))
      wrong.push(`${part.tagName} is too wide`)
  }
  if (foot && key && sheet && (foot.bottom > innerHeight + 1 || key.right > sheet.left)) wrong.push('the foot overlaps')
  if (key && key.height > (foot?.height ?? 0)) wrong.push('the key breaks')
  if (document.documentElement.scrollWidth > innerWidth || document.documentElement.scrollHeight > innerHeight)
    wrong.push('the page scrolls')
  for (const mark of document.querySelectorAll('.map-names text, .map-ink [data-active]')) {
    const at = mark.getBoundingClientRect()
    const isUnder = slip && at.left < slip.right && at.right > slip.left && at.top < slip.bottom && at.bottom > slip.top
    if (
      isUnder &&
      getComputedStyle(mark).visibility !== 'hidden' &&
      at.width > 0 &&
      document.querySelector('.stage')?.getAttribute('data-visual') === 'map'
    )
      wrong.push(`“${mark.textContent}” lies under the slip`)
  }
  return wrong
}
