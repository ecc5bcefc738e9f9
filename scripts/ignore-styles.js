/** A hook of Node's loader: a style that a page imports is nothing to a script that writes the page. */
export async function load(url, context, next) {
  return url.endsWith('.css') ? { format: 'module', source: '', shortCircuit: true } : next(url, context)
}
