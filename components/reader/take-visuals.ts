import type { MountVisual } from '../stage/contracts/visual'
import { trustedMarkup } from '../stage/paper/trusted'

/**
 * `[data-stage-visuals]`: a template with what the stage shows besides the map. It stands behind the text, so that the text
 * is read sooner, and moves into the stage here.
 *
 * @returns the ways to mount them that first copy what a figure in the text shows as well (`data-as-in`: its scene's id).
 */
export function takeVisuals(
  scroll: HTMLElement,
  stage: HTMLElement,
  visuals: Readonly<Record<string, MountVisual>>,
): Record<string, MountVisual> {
  const template = scroll.querySelector<HTMLTemplateElement>('[data-stage-visuals]')
  if (template) stage.append(template.content)
  const afterCopy =
    (mount: MountVisual): MountVisual =>
    (element, host, options) => {
      for (const form of host.querySelectorAll<HTMLElement>('[data-as-in]')) copyDrawing(scroll, form)
      return mount(element, host, options)
    }
  return Object.fromEntries(Object.entries(visuals).map(([name, mount]) => [name, afterCopy(mount)]))
}

/** The figure is a spare one (`Spare`), as text, or has been brought out. */
function copyDrawing(scroll: HTMLElement, form: HTMLElement): void {
  const scene = scroll.querySelector(`#${form.dataset.asIn}`)
  const spare = scene?.querySelector('[data-spare]')
  const room = document.createElement('template')
  if (spare) room.innerHTML = trustedMarkup(spare.textContent)
  const figure = (spare ? room.content : scene)?.querySelector('.last-beat')
  const drawn = figure?.querySelector(form.className ? `.${form.className}` : 'div')
  if (!drawn) return
  const copy = drawn.cloneNode(true)
  // The only form of a drawing has no element of its own yet.
  form.replaceChildren(...(form.dataset.visualOf ? [copy] : copy.childNodes))
}
