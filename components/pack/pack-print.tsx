import type { ReactNode } from 'react'
import { formatDate } from '../../model/dates'
import type { Pack } from '../../model/read-pack'
import { pageFoot } from '../layouts/page-foot'
import type { Setting } from '../setting'
import { type PackSheet, SETS } from './sheets'

type Props = {
  setting: Setting
  pack: Pack
  title: string
  /** Each begins a page of its own. */
  sheets: readonly PackSheet[]
  /** Every printed page says so. */
  isForTeacher?: boolean
  /** What stands before the sheets. */
  children?: ReactNode
}

/** Some sheets of the pack for paper, with title, version and address. */
export function PackPrint({ setting, pack, title, sheets, isForTeacher = false, children }: Props) {
  const { story, addresses, words } = setting
  const version = words.version(story.version, formatDate(story.updated, story.language))
  const foot = `${story.title}. ${version}. ${addresses.printed(addresses.home) ?? words.print.noAddress}`
  const ways = [
    [addresses.pack(), words.pack.toPack],
    ...SETS.map((set) => [addresses.pack(set.name), set.title(words)] as const),
    [addresses.present(), words.print.toPresent],
    [addresses.home, words.pack.toStory],
  ] as const
  return (
    <main className="printed pack" id="text" data-story={story.slug}>
      <style>{pageFoot(foot, isForTeacher ? words.pack.teacher : undefined)}</style>
      <nav className="print-choice" aria-label={words.pack.title}>
        <p>{words.pack.how}</p>
        <ul>
          {ways.map(([address, label]) => (
            <li key={address}>
              <a href={address}>{label}</a>
            </li>
          ))}
        </ul>
      </nav>
      <header className="pack-head">
        <p>
          <b>{story.title}</b> {isForTeacher && <span>{words.pack.teacher}</span>}
        </p>
        <h1>{title}</h1>
        <p>{pack.question}</p>
      </header>
      {children}
      {sheets.map(({ name, title: headingOf, show }) => {
        const heading = headingOf(words)
        return (
          <section key={name} className="pack-sheet" aria-labelledby={`${name}-title`}>
            <h2 id={`${name}-title`} className={heading === title ? 'unseen' : undefined}>
              {heading}
            </h2>
            {show(story, pack, words)}
          </section>
        )
      })}
    </main>
  )
}
