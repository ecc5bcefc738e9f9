/**
 * The one line of an embedded page that runs before the first paint: which layout its address asks for, and which paper.
 * Day is what stands in most pages; `?scheme=auto` follows the device, and the host where it says so. Turns to the Stack
 * layout when the script can't be fetched.
 */
const line = `((d,q)=>{const s=q.get('scheme');if(s!=='auto')d.dataset.scheme=s==='dark'?s:'light';d.dataset.layout=q.get('layout')==='stack'?'stack':'stepper';addEventListener('error',e=>{if(e.target.tagName==='SCRIPT')d.dataset.layout='stack'},true)})(document.documentElement,new URLSearchParams(location.search))`

export function FrameHeadScript() {
  // biome-ignore lint/security/noDangerouslySetInnerHtml: a constant
  return <script data-head dangerouslySetInnerHTML={{ __html: line }} />
}
