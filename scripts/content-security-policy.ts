import { createHash } from 'node:crypto'

/** The source expression that allows one inline script or style element. */
function hashSource(content: string): string {
  return `'sha256-${createHash('sha256').update(content, 'utf8').digest('base64')}'`
}

/**
 * The policy of a page, for a `<meta>` tag. `scripts` and `styles` are the contents of its inline elements. `origins` are those that
 * the ground may ask for data; with any, pictures may also be made in the browser (`blob:`). Style attributes are allowed: they run
 * nothing, and React writes each length of a drawing as one. `trusted` are the names of those that may write markup and name scripts
 * (Trusted Types); without any, everything may.
 */
export function writePolicy(scripts: string[], styles: string[], origins: string[] = [], trusted = ''): string {
  const hashes = (contents: string[]) => [...new Set(contents)].map(hashSource)
  return [
    "default-src 'self'",
    ["script-src 'self'", ...hashes(scripts)].join(' '),
    ["style-src 'self'", ...hashes(styles)].join(' '),
    "style-src-attr 'unsafe-inline'",
    ["img-src 'self' data:", ...(origins.length > 0 ? ['blob:'] : [])].join(' '),
    ["connect-src 'self'", ...origins].join(' '),
    "worker-src 'self'",
    "base-uri 'none'",
    "object-src 'none'",
    "form-action 'none'",
    // mapbox-gl makes its worker and its markup by itself.
    ...(trusted && origins.length === 0 ? ["require-trusted-types-for 'script'", `trusted-types ${trusted}`] : []),
  ].join('; ')
}

/** Elements that run something, fetch something or send something. A template is one, because what is in it is not looked through. */
const RUNNING = 'script,iframe,object,embed,base,meta,link,form,template'
/**
 * The first script of an application. Turbopack's loader names its scripts, and React writes markup, as mere strings, which the browser
 * gives to the policy named `default`. This one takes addresses of Next's own files, and markup in which nothing can run: it is
 * read in a template, where it is inert, and no element of those above, no handler and no `javascript:` may be in it. Code it takes none.
 */
export const APPLICATION_GUARD = [
  'if(self.trustedTypes){let reads;const room=document.createElement("template"),',
  'runs=({name,value})=>/^on/i.test(name)||/^javascript:/i.test(value.replace(/[\\0-\\x20]/g,"")),',
  `isInert=()=>!room.content.querySelector("${RUNNING}")&&![...room.content.querySelectorAll("*")].some(({attributes})=>[...attributes].some(runs));`,
  'trustedTypes.createPolicy("default",{',
  'createScriptURL(address){const{origin,pathname}=new URL(address,location);return origin===self.origin&&pathname.includes("/_next/static/")?address:null},',
  // The template is a sink, too: what is read there comes by here once more.
  'createHTML(markup){if(reads)return markup;reads=true;try{room.innerHTML=markup;return isInert()?markup:null}finally{reads=false;room.replaceChildren()}}',
  '})}',
].join('')
/** Policies of a document: the drawing's own, and the head script's. */
export const DOCUMENT_TRUSTED = 'map spare'
/** Those of an application: the one above, too. */
export const APPLICATION_TRUSTED = `${DOCUMENT_TRUSTED} default`
