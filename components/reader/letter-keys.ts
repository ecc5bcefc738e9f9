/** Keys of one letter, figure or sign. Speech input types them by itself, so that readers can switch off what they do. */
export const isLetter = (key: string): boolean => key.length === 1 && key !== ' '

export const hearsLetters = (): boolean => document.documentElement.dataset.keys !== 'off'
