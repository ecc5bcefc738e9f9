import type { BarProps } from '../page/bar'
import { ListedSection } from '../page/listed-section'
import { Page } from '../page/page'
import type { Words } from '../words/words'

type Props = {
  bar: BarProps
  /** Who answers for each story: nothing where it names nobody. */
  stories: readonly { slug: string; title: string; contact?: string }[]
  words: Words
}

/** What was tried with what, what is known not to work, and whom to tell. */
export function AccessibilityPage({ bar, stories, words }: Props) {
  const { title, about, tried, trials, fails, failures, tell, tellText, write, nobody, subject } = words.accessibility
  return (
    <Page bar={bar} className="evidence" words={words}>
      <header className="evidence-head">
        <h1>{title}</h1>
        <p>{about}</p>
      </header>
      <ListedSection id="tried" head={tried} lines={trials} />
      <ListedSection id="fails" head={fails} lines={failures} />
      <section aria-labelledby="tell">
        <h2 id="tell">{tell}</h2>
        <p>{tellText}</p>
        <ul>
          {stories.map(({ slug, title: story, contact }) => (
            <li key={slug}>
              {contact ? (
                <a href={`mailto:${contact}?subject=${encodeURIComponent(subject)}`}>{write(story)}</a>
              ) : (
                nobody(story)
              )}
            </li>
          ))}
        </ul>
      </section>
    </Page>
  )
}
