const MONTHS = 'January|February|March|April|May|June|July|August|September|October|November|December'

/**
 * Small typographic repairs in a piece of text: a date keeps its day and month on one line, a figure its sign, and a control
 * point stays on the line of the word before it.
 *
 * @param isBeforeMark Whether a control point follows.
 */
export function setFineType(text: string, isBeforeMark = false): string {
  const bound = text
    .replace(new RegExp(`(\\d{1,2}) (?=(?:${MONTHS})\\b)`, 'g'), '$1\u00a0')
    .replace(/(\d) (?=%|(?:km|per cent)\b)/g, '$1\u00a0')
  return isBeforeMark ? bound.replace(/\s+$/, '\u00a0') : bound
}

/** A title keeps its articles with the words after them: no line ends in "a". */
export function bindArticles(title: string): string {
  return title.replace(/(^|\s)(an?) /gi, '$1$2\u00a0')
}
