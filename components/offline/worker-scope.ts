/** What of a service worker's world is used here: TypeScript can't hold it and that of a page in one program. */
export type WorkerEvent = Event & { waitUntil(work: Promise<unknown>): void }
export type AskEvent = WorkerEvent & { data: unknown; ports: readonly MessagePort[] }
type WindowClient = { url: string }
export type WorkerScope = {
  __WB_MANIFEST: Entry[]
  registration: { scope: string; unregister(): Promise<boolean> }
  clients: {
    get(id: string): Promise<WindowClient | undefined>
    matchAll(of: { includeUncontrolled: boolean; type: 'window' }): Promise<WindowClient[]>
  }
  caches: CacheStorage
  skipWaiting(): Promise<void>
  addEventListener(name: 'install' | 'activate', listen: (event: WorkerEvent) => void): void
  addEventListener(name: 'message', listen: (event: AskEvent) => void): void
}

/** A file to keep, by its whole path, and the hash by which the browser refuses any other content. */
export type Entry = { url: string; revision: null; integrity: string }
/** A list of entries, itself an entry. `bytes` and `files` are those of what it lists. */
export type List = { url: string; integrity: string; bytes: number; files: number }
/** What the build tells its worker. */
export type Kept = {
  /** A hash of all files of the site: part of the name of every cache. */
  build: string
  /** Where the page lies that is shown for one that is not kept. */
  fallback: string
  /** By the slug of a story, with its version. */
  stories: Record<string, List & { version: string }>
  /** By the path of a page that is kept once it has been visited. */
  pages: Record<string, List>
}
