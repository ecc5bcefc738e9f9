/**
 * The one line that runs before the first paint: applies what is remembered of the reader (paper, motion, letter keys, whether the cover has been unfolded), and turns to the
 * Stack layout when the reader's script can't be fetched; what needs it is hidden then. Storage may be forbidden, hence the `try`.
 */
const line = `(d=>{try{for(const k of['scheme','motion','keys','cover']){const v=localStorage.getItem('map.'+k);if(v)d.dataset[k]=v}}catch{}addEventListener('error',e=>{if(e.target.tagName==='SCRIPT')d.dataset.script='off',d.dataset.layout='stack'},true)})(document.documentElement)`

export function HeadScript() {
  // biome-ignore lint/security/noDangerouslySetInnerHtml: a constant
  return <script data-head dangerouslySetInnerHTML={{ __html: line }} />
}
