/**
 * `[data-stage-visuals]`: a template with what the stage shows besides the map. The page is read sooner without it: it stands
 * behind the text, and what a figure in the text shows as well is copied from there (`data-as-in`: the scene's id).
 */
export function takeVisuals(scroll: HTMLElement, stage: HTMLElement): void {
  const visuals = scroll.querySelector<HTMLTemplateElement>('[data-stage-visuals]')?.content
  if (!visuals) return
  for (const form of visuals.querySelectorAll<HTMLElement>('[data-as-in]')) {
    const figure = scroll.querySelector(`#${form.dataset.asIn} .last-beat`)
    const drawn = figure?.querySelector(form.className ? `.${form.className}` : 'div')
    form.append(...(drawn?.cloneNode(true).childNodes ?? []))
  }
  stage.append(visuals)
}
