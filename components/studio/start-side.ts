/** What stands beside the scene: problems, what its words ask of readers, sources to cite. */
import type { Problem } from '../../model/problems'
import type { SourceEntry } from './contract'
import { copyButton } from './copy'
import type { DeskState } from './desk-state'
import { find } from './find'
import { findSources } from './find-sources'
import { linkTo, listProblems, pathTo } from './list-problems'

export function startSide(root: HTMLElement) {
  const problems = find(root, '[data-problems]')
  const words = find<HTMLInputElement>(root, '[data-cite-words]')
  const found = find(root, '[data-cite-found]')
  let sources: readonly SourceEntry[] = []

  function showSources(): void {
    const list = findSources(sources, words.value)
    found.replaceChildren(...list.map(listSource))
    if (words.value.trim() && list.length === 0)
      found.appendChild(document.createElement('li')).textContent = 'No source has these words.'
  }
  words.addEventListener('input', showSources)

  return {
    show({ story, scene, outline }: DeskState): void {
      const { words, sentences, mean, grade, marks, longest, warnings, file, line } = scene
      const figures = [
        ['Words', words],
        ['Sentences', sentences],
        ['Words in a sentence', mean.toFixed(1)],
        ['Reading level (school year)', grade.toFixed(1)],
        ['Words for a mark of a source', marks > 0 ? Math.round(words / marks) : 'no mark'],
      ]
      find(root, '[data-words]').replaceChildren(
        ...figures.flatMap(([name, value]) => {
          const [term, said] = [document.createElement('dt'), document.createElement('dd')]
          term.textContent = String(name)
          said.textContent = String(value)
          return [term, said]
        }),
      )
      find(root, '[data-longest]').textContent = longest && `Longest: ${longest}`
      const copy = copyButton('Copy path', pathTo(outline.root, file, line))
      find(root, '[data-file]').replaceChildren(linkTo(outline.root, file, line), ' ', copy)
      const kept = find<HTMLDetailsElement>(root, '[data-warnings]')
      kept.hidden = warnings.length === 0
      find(kept, 'summary').textContent = warnings.length === 1 ? 'One warning' : `${warnings.length} warnings`
      find(kept, 'div').replaceChildren(listProblems(warnings, outline.root))
      sources = story.sources
      showSources()
    },
    showProblems(all: readonly Problem[], base: string): void {
      find(root, '[data-problem-count]').textContent = all.length > 0 ? String(all.length) : ''
      root.toggleAttribute('data-broken', all.length > 0)
      if (all.length === 0) problems.textContent = 'None: the story can be read.'
      else problems.replaceChildren('Pictures and figures are as they were before.', listProblems(all, base))
    },
  }
}

function listSource({ id, name, title, by, date, quotes }: SourceEntry): HTMLElement {
  const item = document.createElement('li')
  const head = item.appendChild(document.createElement('p'))
  const strong = head.appendChild(document.createElement('strong'))
  strong.textContent = name
  head.append(` ${[title, by, date].filter(Boolean).join('. ')}`)
  const copies = item.appendChild(document.createElement('p'))
  copies.className = 'studio-buttons'
  copies.append(copyButton('Copy tag', `<Cite source="${id}" />`))
  for (const quote of quotes) {
    const line = item.appendChild(document.createElement('p'))
    line.append(`“${quote.quote}” `, copyButton('Copy tag with it', `<Cite source="${id}" quote="${quote.id}" />`))
  }
  return item
}
