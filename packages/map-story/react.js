'use client'

import { createElement, useEffect, useRef } from 'react'
import { ATTRIBUTES, EVENTS, loadMapStory } from './index.js'

/** `<map-story>` as a component. What stands in it is shown until its script is there, and where that is not: put a link there. */
export function MapStory({ site, elementRef, children, className, style, ...rest }) {
  const own = useRef(null)
  const listeners = useRef(rest)
  listeners.current = rest
  useEffect(() => {
    loadMapStory(site).catch((error) => console.warn(error.message))
  }, [site])
  useEffect(() => {
    const element = own.current
    const stop = new AbortController()
    for (const name of EVENTS) {
      element.addEventListener(name, (event) => listeners.current[HANDLERS[name]]?.(event), { signal: stop.signal })
    }
    return () => stop.abort()
  }, [])
  const attributes = Object.fromEntries(ATTRIBUTES.map((name) => [name, rest[name]]))
  const ref = (element) => {
    own.current = element
    if (typeof elementRef === 'function') elementRef(element)
    else if (elementRef) elementRef.current = element
  }
  // The element writes its height into its own style.
  return createElement(
    'map-story',
    { ...attributes, class: className, style, ref, suppressHydrationWarning: true },
    children,
  )
}

const HANDLERS = {
  ready: 'onReady',
  scenechange: 'onSceneChange',
  finish: 'onFinish',
  sourceopen: 'onSourceOpen',
  linkopen: 'onLinkOpen',
}
