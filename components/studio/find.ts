/** The first element of a selector. @throws Error when the page has none: it then is another page than its script is for. */
export function find<Found extends HTMLElement>(root: ParentNode, selector: string): Found {
  const found = root.querySelector<Found>(selector)
  if (!found) throw new Error(`the studio has no ${selector}`)
  return found
}

/** The value of the one that is chosen among radio buttons of a name. */
export function chosen(root: ParentNode, name: string): string {
  return root.querySelector<HTMLInputElement>(`input[name="${name}"]:checked`)?.value ?? ''
}

/** Puts options into a select and keeps what was chosen, where that is still there. */
export function fill(select: HTMLSelectElement, options: readonly (readonly [value: string, label: string])[]): void {
  const before = select.value
  select.replaceChildren(...options.map(([value, label]) => new Option(label, value)))
  if (options.some(([value]) => value === before)) select.value = before
}
