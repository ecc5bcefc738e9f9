import { useEffect, useState, useSyncExternalStore } from 'react'
import { keepChoice, keptChoice } from '../reader/motion'
import type { Deck } from './deck'
import type { View } from './messages'
import { joinTalk, type Snapshot, type Talk } from './talk'

export type Joined = {
  talk: Talk
  now: Snapshot
  /** The scene that the address named when this window joined. */
  address: string
}

/** The talk of this window, from its first paint until it closes. Nothing on the server and before. */
export function useTalk(deck: Deck, view: View | undefined): Joined | undefined {
  const [entry, setEntry] = useState<{ talk: Talk; address: string }>()
  const talk = entry?.talk
  useEffect(() => {
    if (!view) return
    const address = readHash(deck)
    const joined = joinTalk(
      {
        story: deck.story,
        order: deck.slides,
        view,
        scene: address,
        isPlain: new URLSearchParams(location.search).get('level') === 'plain',
      },
      surroundings(deck.story),
    )
    setEntry({ talk: joined, address })
    const leave = () => joined.stop()
    // A page that the browser kept and shows again has left the talk.
    const shown = (event: PageTransitionEvent) => event.persisted && location.reload()
    addEventListener('pagehide', leave)
    addEventListener('pageshow', shown)
    return () => {
      removeEventListener('pagehide', leave)
      removeEventListener('pageshow', shown)
      leave()
    }
  }, [deck, view])
  const now = useSyncExternalStore(talk?.watch ?? watchNothing, talk?.get ?? getNothing, getNothing)
  return entry && now && { ...entry, now }
}

const watchNothing = () => () => {}
const getNothing = () => undefined

/** The scene that the address names; for one that is gone, its successor. */
export function readHash({ moved }: Pick<Deck, 'moved'>): string {
  try {
    const id = decodeURIComponent(location.hash.slice(1))
    return Object.hasOwn(moved, id) ? (moved[id] as string) : id
  } catch {
    return ''
  }
}

function surroundings(story: string) {
  const name = `map.present.${story}`
  const choice = `present.${story}`
  return {
    channel: new BroadcastChannel(name),
    // Messages of a page that was opened as a file come from no origin.
    origin: location.protocol === 'file:' ? 'null' : location.origin,
    id: crypto.getRandomValues(new Uint32Array(4)).join('-'),
    read() {
      try {
        return sessionStorage.getItem(name) ?? undefined
      } catch {
        return undefined
      }
    },
    keep(text: string) {
      try {
        sessionStorage.setItem(name, text)
      } catch {
        // Storage is forbidden: the other window, or the address, keeps the place.
      }
    },
    recall: () => keptChoice(choice),
    remember: (text: string) => keepChoice(choice, text),
    size: () => ({ width: innerWidth, height: innerHeight }),
    now: () => Date.now(),
  }
}
