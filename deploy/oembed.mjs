/**
 * An oEmbed endpoint for hosts that ask `/oembed?url=…&maxwidth=…&maxheight=…&format=…` instead of reading the links in a page's
 * head. It finds the answer that the build has written and fits it to the size that is asked for. It runs wherever there is
 * `fetch`: as it stands on Cloudflare Workers, Deno Deploy and Netlify's edge functions.
 *
 * @param {Request} request
 * @param {{ site: string, fetch?: typeof fetch }} options `site`: the address that the site was built for, with a slash at its end.
 * @returns {Promise<Response>} 200 with the answer, 404 for an address that is none of the site's, 501 for a format that there is not.
 */
export async function answer(request, { site, fetch: get = fetch }) {
  const asked = new URL(request.url).searchParams
  const format = asked.get('format') ?? 'json'
  if (format !== 'json' && format !== 'xml') return new Response('json or xml', { status: 501 })
  const file = fileFor(asked.get('url') ?? '', site)
  const found = file && (await get(`${site}oembed/${file}.json`))
  if (!found?.ok) return new Response('not found', { status: 404 })
  if (format === 'xml') return get(`${site}oembed/${file}.xml`)
  return Response.json(sizeTo(await found.json(), asked), { headers: { 'Access-Control-Allow-Origin': '*' } })
}

/**
 * The file that answers for an address: of a story, its evidence, a chapter, a scene by its fragment, a claim, or a frame.
 *
 * @param {string} address
 * @param {string} site
 */
export function fileFor(address, site) {
  if (!address.startsWith(site)) return undefined
  const { pathname, hash, searchParams } = new URL(address)
  const parts = pathname.slice(new URL(site).pathname.length).split('/').filter(Boolean)
  const [story, chapter, thing, id] = parts[0] === 'embed' ? parts.slice(1) : parts
  if (!parts.every((part) => /^[a-z0-9-]+$/.test(part)) || !story) return undefined
  if (!chapter) return `${story}/_story`
  if (chapter === 'evidence') return thing === 'claims' && id ? `${story}/_claim.${id}` : `${story}/_evidence`
  // The frame of one thing: its kind, then its id.
  if (parts[0] === 'embed' && thing) return `${story}/_${chapter}.${thing}`
  const scene = searchParams.get('scene') ?? hash.slice(1)
  return `${story}/${chapter}${/^[a-z0-9-]+$/.test(scene) ? `.${scene}` : ''}`
}

/** Narrower or lower, never larger, and never smaller than what the frame can show (320 × 420 px). */
function sizeTo(answer, asked) {
  if (!answer.html) return answer
  const most = (name, usual, least) => Math.max(least, Math.min(usual, Number(asked.get(name)) || usual))
  const [width, height] = [most('maxwidth', answer.width, 320), most('maxheight', answer.height, 420)]
  return { ...answer, width, height, html: answer.html.replace(/ height="\d+"/, ` height="${height}"`) }
}

export default { fetch: (request, env) => answer(request, { site: env.SITE }) }
