/** What the exercise says, and the presenter of it. */
export const exercise = {
  /** The exercise, cards to put in order: on the pupils’ devices, on the wall, in a frame, in files for platforms. */
  order: {
    none: 'This story has no exercise yet.',
    inOrder: 'Put these in order, the earliest first.',
    whichFirst: 'Which of these came first?',
    list: 'Cards',
    handle: (letter: string) => `Move ${letter}`,
    up: (letter: string) => `${letter} up`,
    down: (letter: string) => `${letter} down`,
    reset: 'Lay them as they were',
    how: 'Drag a letter, press the arrows, or use the keys: Space picks up, arrows move, Space lays down, Esc puts back.',
    position: (letter: string, place: number, count: number) => `${letter}, position ${place} of ${count}`,
    picked: (letter: string, place: number, count: number) => `${letter} picked up, position ${place} of ${count}`,
    answer: 'Your word',
    onDevices: 'The cards, on your own device',
    undated: 'no date',
    happenedOrTold: 'Is that when it happened, or when it was told?',
    cardsLeft: (left: number) => (left === 1 ? '1 card to lay on its date' : `${left} cards to lay on their dates`),
    allLaid: 'All dates are laid. The card without a date stays in your hand.',
    undatedFirst: '? comes first.',
    undatedAfter: (letter: string) => `? comes after ${letter}.`,
  },
} as const
