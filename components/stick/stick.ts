/**
 * Runs first in every page of a stick. A page that was opened as a file may not fetch: here data comes as scripts, each of which
 * hands over the text of one file.
 */
const texts = new Map<string, string>()

Object.assign(window, {
  stickFile(text: string) {
    const { src } = document.currentScript as HTMLScriptElement
    texts.set(src, text)
  },
  fetch: (address: string) =>
    new Promise<Response>((resolve, reject) => {
      const script = document.createElement('script')
      script.src = `${new URL(address, location.href).href}.js`
      script.onload = () => {
        script.remove()
        resolve(new Response(texts.get(script.src)))
      }
      script.onerror = () => reject(new TypeError(`${address} is not on the stick`))
      document.head.append(script)
    }),
})
