/** Colours of a panel by day and by night, whatever the page wears. */
export const COLOURS = `color-scheme: light dark; background: light-dark(#fff, #20201e); color: light-dark(#1c1b1a, #eceae4);
    box-shadow: 0 4px 24px #0004;`

/** Puts a panel over the page, in place of the one of that name, with styles that neither takes from the other. */
export function addPanel<Panel extends HTMLElement>(name: string, style: string, panel: Panel): Panel {
  document.querySelector(name)?.remove()
  const host = document.createElement(name)
  const shadow = host.attachShadow({ mode: 'open' })
  shadow.appendChild(document.createElement('style')).textContent = style
  shadow.appendChild(panel)
  document.body.append(host)
  return panel
}
