import { useLayoutEffect } from 'react'
import { hearsLetters, isLetter } from '../reader/letter-keys'
import { type Ask, belongsToFocus, listKeys, readKey } from './keys'
import { readDigits } from './sheet-digits'
import type { Act } from './talk-state'

/** px that a finger must travel sideways, and more than it travels up or down, to turn to another scene. */
const SWIPE = 60
/** ms in which a second figure belongs to the first. */
const TYPING = 900

/** Listens to the table of keys and to swipes, and passes on what they ask for. */
export function useKeys(sheets: readonly number[], answer: (asked: Act | Ask) => void): void {
  // Before the first paint: what can be seen must also hear.
  useLayoutEffect(() => {
    const table = listKeys(sheets, document.dir)
    const typing = typeDigits(sheets, answer)
    const press = (event: KeyboardEvent) => {
      if (event.defaultPrevented || belongsToFocus(event.target as Element | null, event.key)) return
      if (isLetter(event.key) && !hearsLetters()) return
      const asked = readKey(event, table)
      if (!asked) return
      // In a dialog only a clicker's keys and those that open and close dialogs are heard.
      if (document.querySelector('dialog[open]') && !isHeardInDialog(event.key, asked)) return
      if (asked.do !== 'escape') event.preventDefault()
      if (asked.do === 'digit') typing.type(asked.digit)
      else answer(asked)
    }
    let start: Touch | undefined
    const touch = (event: TouchEvent) => {
      start = event.touches.length === 1 ? event.touches[0] : undefined
    }
    const lift = ({ changedTouches: [end] }: TouchEvent) => {
      if (!start || !end || document.querySelector('dialog[open]')) return
      const [x, y] = [end.clientX - start.clientX, end.clientY - start.clientY]
      if (Math.abs(x) > SWIPE && Math.abs(x) > 2 * Math.abs(y))
        answer({ do: x < 0 === (document.dir !== 'rtl') ? 'next' : 'back' })
    }
    addEventListener('keydown', press)
    addEventListener('touchstart', touch, { passive: true })
    addEventListener('touchend', lift, { passive: true })
    return () => {
      typing.stop()
      removeEventListener('keydown', press)
      removeEventListener('touchstart', touch)
      removeEventListener('touchend', lift)
    }
  }, [sheets, answer])
}

/** Collects figures until they name a sheet. */
function typeDigits(sheets: readonly number[], answer: (act: Act) => void) {
  let before = ''
  let timer: ReturnType<typeof setTimeout> | undefined
  const stop = () => clearTimeout(timer)
  const type = (digit: string) => {
    stop()
    const { now, later, rest } = readDigits(before + digit, sheets)
    before = rest
    if (now !== undefined) answer({ do: 'sheet', number: now })
    timer = setTimeout(() => {
      before = ''
      if (later !== undefined) answer({ do: 'sheet', number: later })
    }, TYPING)
  }
  return { type, stop }
}

function isHeardInDialog(key: string, { do: name }: { do: string }): boolean {
  return ['PageUp', 'PageDown'].includes(key) || ['help', 'overview', 'goToDialog', 'escape'].includes(name)
}
