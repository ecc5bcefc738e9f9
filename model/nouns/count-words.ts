/** The number of words in a text. What has neither letter nor figure (a dash, an ellipsis) is no word. */
export function countWords(text: string): number {
  return text.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length
}
