/** In a preview: the reader's module as `npm run dev` bundles it, and the script that reloads the page at a change. */
export function PreviewScripts({ base }: { /** The folder that the site lives below. */ base: string }) {
  return (
    <>
      <script type="module" src={`${base}/reader/reader.js`} data-reader />
      <script defer src={`${base}/reader/reload.js`} />
    </>
  )
}
