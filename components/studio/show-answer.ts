import type { Answer } from './contract'
import { listProblems } from './list-problems'

/** Says what became of a wish to write, in a place that screen readers listen to. */
function showAnswer(place: HTMLElement, answer: Answer, root: string): void {
  place.replaceChildren()
  const say = (line: string, name = '') => {
    const element = place.appendChild(document.createElement('p'))
    element.textContent = line
    element.className = name
  }
  if ('said' in answer) for (const line of answer.said) say(line)
  else if ('refused' in answer) say(`${answer.refused}. Nothing was written.`.replace('..', '.'), 'studio-wrong')
  else {
    say('The check refuses it: nothing was written.', 'studio-wrong')
    place.append(listProblems(answer.problems, root))
  }
}

/** Runs a wish to write; what fails on the way is said in the same place. */
export async function answerIn(place: HTMLElement, root: string, wish: () => Promise<Answer>): Promise<boolean> {
  const answer = await wish().catch(
    (error): Answer => ({ refused: error instanceof Error ? error.message : `${error}` }),
  )
  showAnswer(place, answer, root)
  return 'said' in answer
}
