import type { Words } from '../words/words'

type Props = { full: string; plain: string; open: 'full' | 'plain'; words: Words }

/** The two reading levels of a sheet, each at an address of its own, so that either can be linked and printed. */
export function LevelSwitch({ full, plain, open, words }: Props) {
  const levels = [
    ['full', full, words.plain.full],
    ['plain', plain, words.plain.plain],
  ] as const
  return (
    <nav className="level-switch" aria-label={words.plain.level}>
      <span>{words.plain.level}:</span>
      {levels.map(([level, address, label]) => (
        <a key={level} href={address} aria-current={level === open ? 'page' : undefined}>
          {label}
        </a>
      ))}
    </nav>
  )
}
