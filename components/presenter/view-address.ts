import type { View } from './messages'

/** The search part of this page as another window: the lesson stays. */
export function viewSearch(view: View): string {
  const parameters = new URLSearchParams(location.search)
  if (view === 'audience') parameters.delete('view')
  else parameters.set('view', view)
  const text = parameters.toString()
  return text && `?${text}`
}
