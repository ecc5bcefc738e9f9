'use client'

import { domAnimation, LazyMotion } from 'framer-motion'
import { useCallback, useEffect, useMemo, useRef, useState } from 'react'
import { presenterWordsOf } from '../words/presenter-words'
import { AudienceView } from './audience-view'
import { ConsoleView } from './console-view'
import type { Deck } from './deck'
import type { Ask } from './keys'
import { KeysDialog } from './keys-dialog'
import type { View } from './messages'
import { OverviewDialog } from './overview-dialog'
import { playLesson, readLesson } from './play-lesson'
import { SourceDialog } from './source-dialog'
import type { Act } from './talk-state'
import { useKeys } from './use-keys'
import { type Joined, readHash, useTalk } from './use-talk'

type OpenDialog = { kind: 'keys' } | { kind: 'overview' | 'goTo' } | { kind: 'source'; id: string }

const loadMoving = async () => (await import('./moving-cards')).default

/** Shows a story to a room: which window this is stands in its address (`?view=console`). */
export function Presenter({ deck: whole }: { deck: Deck }) {
  const words = presenterWordsOf(whole.language)
  const [deck, setDeck] = useState(whole)
  const [view, setView] = useState<View>()
  const [dialog, setDialog] = useState<OpenDialog>()
  useEffect(() => {
    setDeck(playLesson(whole, readLesson(whole, location.search)))
    setView(readView())
  }, [whole])
  const joined = useTalk(deck, view)
  const talk = joined?.talk
  const close = useCallback(() => setDialog(undefined), [])

  const answer = useCallback(
    (asked: Act | Ask) => {
      if (view === 'mirror') return
      if (asked.do === 'help') setDialog((open) => (open?.kind === 'keys' ? undefined : { kind: 'keys' }))
      else if (asked.do === 'overview')
        setDialog((open) => (open?.kind === 'overview' ? undefined : { kind: 'overview' }))
      else if (asked.do === 'goToDialog') setDialog({ kind: 'goTo' })
      else if (asked.do === 'escape') {
        if (!document.querySelector('dialog[open]')) talk?.act({ do: 'uncover' })
      } else {
        setDialog(undefined)
        talk?.act(asked)
      }
    },
    [talk, view],
  )
  const sheets = useMemo(() => deck.sheets.map(({ number }) => number), [deck])
  useKeys(sheets, answer)
  useAddress(deck, joined, answer)
  useDataset(view, joined?.now.state.own.ink)

  const openSource = (event: React.MouseEvent) => {
    const mark = (event.target as Element).closest<HTMLElement>('[data-cite]')
    if (!mark?.dataset.cite) return
    event.preventDefault()
    setDialog({ kind: 'source', id: mark.dataset.cite })
  }
  if (!joined || !view)
    return (
      <main className="presenter-waits">
        <h1>{deck.title}</h1>
        <noscript>
          <p>
            {words.presenter.needsScript} <a href={deck.home}>{deck.title}</a>
          </p>
        </noscript>
      </main>
    )
  const { state } = joined.now
  const source = dialog?.kind === 'source' ? deck.sources[dialog.id] : undefined
  return (
    <LazyMotion features={deck.lesson ? loadMoving : domAnimation} strict>
      {/* biome-ignore lint/a11y/useKeyWithClickEvents: it only catches the presses of links, which have keys of their own */}
      {/* biome-ignore lint/a11y/noStaticElementInteractions: as above */}
      <div className="presenter" data-view={view} onClick={openSource}>
        {view === 'console' ? (
          <ConsoleView deck={deck} now={joined.now} talk={joined.talk} ask={answer} words={words} />
        ) : (
          <AudienceView deck={deck} view={view} now={joined.now} talk={joined.talk} ask={answer} words={words} />
        )}
        {dialog?.kind === 'keys' && <KeysDialog sheets={sheets} close={close} words={words} />}
        {(dialog?.kind === 'overview' || dialog?.kind === 'goTo') && (
          <OverviewDialog
            deck={deck}
            scene={state.position.scene}
            hidesLater={deck.lesson !== undefined && view !== 'console'}
            isFinding={dialog.kind === 'goTo'}
            goTo={(scene) => joined.talk.act({ do: 'goTo', scene })}
            close={close}
            words={words}
          />
        )}
        {source && <SourceDialog source={source} close={close} words={words} />}
      </div>
    </LazyMotion>
  )
}

function readView(): View {
  const asked = new URLSearchParams(location.search).get('view')
  return asked === 'console' || asked === 'one' || asked === 'mirror' ? asked : 'audience'
}

/**
 * Keeps the scene in the address, and follows an address that is changed by hand or by a mark on the rail: also when that
 * was done before this window could listen, or has yet to be told of it.
 */
function useAddress(deck: Deck, joined: Joined | undefined, answer: (act: Act) => void): void {
  /** The address that has been answered. Any other was asked for since. */
  const known = useRef<string>(undefined)
  const scene = joined?.now.state.position.scene
  const first = joined?.address
  useEffect(() => {
    if (!scene) return
    const address = readHash(deck)
    const isAsked = address !== scene && address !== (known.current ?? first)
    known.current = isAsked ? address : scene
    if (isAsked) answer({ do: 'goTo', scene: address })
    else if (address !== scene) history.replaceState(history.state, '', `#${scene}`)
  }, [deck, scene, first, answer])
  const isJoined = scene !== undefined
  useEffect(() => {
    if (!isJoined) return
    const follow = () => {
      known.current = readHash(deck)
      answer({ do: 'goTo', scene: known.current })
    }
    addEventListener('hashchange', follow)
    return () => removeEventListener('hashchange', follow)
  }, [deck, isJoined, answer])
}

/** What the style sheets look for on the root: the console is a night sheet, and the pictures follow the ink. */
function useDataset(view: View | undefined, ink: string | undefined): void {
  useEffect(() => {
    if (view === 'console') document.documentElement.dataset.scheme = 'dark'
  }, [view])
  useEffect(() => {
    if (ink) document.documentElement.dataset.ink = ink
  }, [ink])
}
