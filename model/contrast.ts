/** Contrast of two colours as WCAG 2.2 measures it, 1 to 21, and an ink dark or light enough for letters. */

/** Of a colour of six digits, 0 to 1 (WCAG 2.2, "relative luminance"). */
function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = channels(colour).map((value) => {
    const share = value / 255
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4
  })
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue
}

export function contrast(one: string, other: string): number {
  const [light, dark] = [luminance(one), luminance(other)].sort((a, b) => b - a) as [number, number]
  return (light + 0.05) / (dark + 0.05)
}

/** The smallest contrast against any of some papers. */
export function leastContrast(colour: string, papers: readonly string[]): number {
  return Math.min(...papers.map((paper) => contrast(colour, paper)))
}

/** Letters are thinner than lines. */
const LETTERS = 7

/** The nearest shade of an ink that letters can be set in on all papers: towards black on light ones, towards white on dark ones. */
export function shadeForLetters(ink: string, papers: readonly string[]): string {
  const aim = luminance(papers[0] ?? '#ffffff') > 0.4 ? 0 : 255
  for (let share = 0; share < 1; share += 0.04) {
    const shade = mix(ink, aim, share)
    if (leastContrast(shade, papers) >= LETTERS) return shade
  }
  return aim === 0 ? '#000000' : '#FFFFFF'
}

function mix(colour: string, aim: number, share: number): string {
  const digits = channels(colour).map((value) => Math.round(value + (aim - value) * share))
  return `#${digits.map((value) => value.toString(16).padStart(2, '0')).join('')}`.toUpperCase()
}

function channels(colour: string): number[] {
  return [1, 3, 5].map((from) => Number.parseInt(colour.slice(from, from + 2), 16))
}
