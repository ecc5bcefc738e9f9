/** Scripts of sites that have been asked for, by their address. */
const asked = new Map()

/** What the element fires, and the attributes that it takes. */
export const EVENTS = ['ready', 'scenechange', 'finish', 'sourceopen', 'linkopen']
export const ATTRIBUTES = ['story', 'chapter', 'scene', 'layout', 'scheme', 'height', 'offset']

/**
 * Defines `<map-story>`, once for a page, by the script of the site that has the story: only that knows its scenes. On a server it
 * does nothing.
 *
 * @param {string} site The address of the site, `https://example.org/`.
 * @returns {Promise<void>} Refused when the script can't be fetched; asking again then tries again.
 */
export function loadMapStory(site) {
  if (typeof document === 'undefined' || customElements.get('map-story')) return Promise.resolve()
  const address = new URL('embed.js', site.endsWith('/') ? site : `${site}/`).href
  const known = asked.get(address)
  if (known) return known
  const loading = new Promise((resolve, reject) => {
    const script = document.createElement('script')
    script.async = true
    script.src = trust(address)
    script.onload = () => resolve(undefined)
    script.onerror = () => {
      asked.delete(address)
      script.remove()
      reject(new Error(`map-story: ${address} could not be fetched`))
    }
    document.head.append(script)
  })
  asked.set(address, loading)
  return loading
}

/** @type {{ createScriptURL(address: string): string } | undefined} */
let policy

/** For pages that ask for Trusted Types: allow the policy `map-story` there. */
function trust(address) {
  policy ??= globalThis.trustedTypes?.createPolicy('map-story', { createScriptURL: (one) => one })
  return policy ? policy.createScriptURL(address) : address
}
