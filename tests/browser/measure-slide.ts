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
  // The map stands hidden below a picture of another kind.
  const numbers = [...document.querySelectorAll('.slides .m-number')].filter(
    (number) => getComputedStyle(number).visibility !== 'hidden',
  )
  if (numbers.length > document.querySelectorAll('.slide-notes > li').length) wrong.push('a number is not explained')
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

/** What is wrong with the lines that a room reads: letters below a thirtieth of the height, or out of the window. It runs in the page. */
export function measureReading(): string[] {
  const wrong: string[] = []
  const slide = document.querySelector('.read-slide')
  const foot = document.querySelector('.slides-foot')?.getBoundingClientRect()
  if (!slide || !foot) return ['there is no reading']
  const list = slide.querySelector('.read-lines') as HTMLElement
  if (list.scrollHeight > list.clientHeight + 1) wrong.push('the lines overflow')
  for (const part of slide.querySelectorAll('h2, li, .register text')) {
    const box = part.getBoundingClientRect()
    if (box.bottom > foot.top || box.right > innerWidth) wrong.push(`“${part.textContent}” leaves the sheet`)
    const scale = part.closest('svg')?.getScreenCTM()?.a ?? 1
    const size = Number.parseFloat(getComputedStyle(part).fontSize) * scale
    // 36 px at 1920 × 1080; nearly square projectors have fewer px for each part of their height.
    const part36 = Math.min(innerWidth / 1600, innerHeight / 1080) * 36
    if (size < part36 - 0.5) wrong.push(`“${part.textContent}” has ${size.toFixed(1)} px`)
  }
  return wrong
}
