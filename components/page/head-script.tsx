/**
 * What runs before the first paint: applies what is remembered of the reader (paper, motion, letter keys, whether the cover has been
 * unfolded), and turns to the Stack layout when the reader's script can't be fetched; what needs it is hidden then. Storage may be forbidden,
 * hence the `try`.
 */
const remembered = `try{for(const k of['scheme','motion','keys','cover']){const v=localStorage.getItem('map.'+k);if(v)d.dataset[k]=v}}catch{}addEventListener('error',e=>{if(e.target.tagName==='SCRIPT')d.dataset.script='off',d.dataset.layout='stack'},true);`

/**
 * Brings out the pictures in the text (`Spare`) once they are wanted: in the Stack layout, on paper, and in a window that is too low for a
 * stage (`scroll.css`), as soon as the page has been read by the browser. Pages allow this one policy beside the map's.
 */
const spares = `const t=self.trustedTypes?.createPolicy('spare',{createHTML:s=>s}),q=matchMedia('print,(max-width:599px) and (max-height:419px)'),out=()=>{if(document.readyState==='loading')addEventListener('DOMContentLoaded',out,{once:true});else for(const n of document.querySelectorAll('[data-spare]'))n.outerHTML=t?t.createHTML(n.textContent):n.textContent},ask=()=>{if(q.matches||d.dataset.layout==='stack')out()};addEventListener('beforeprint',out);q.addEventListener('change',ask);new MutationObserver(ask).observe(d,{attributeFilter:['data-layout']});ask();`

const line = `(d=>{${remembered}${spares}})(document.documentElement)`

export function HeadScript() {
  // biome-ignore lint/security/noDangerouslySetInnerHtml: a constant
  return <script data-head dangerouslySetInnerHTML={{ __html: line }} />
}
