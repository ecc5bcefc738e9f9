import type { StoryAddresses } from '../../model/addresses'
import type { Story } from '../../model/read-story'
import { Bar } from '../page/bar'
import { words } from '../words/en'

type Props = { story: Story; addresses: StoryAddresses }

/** What an address that leads nowhere shows: one line, and where one can go. */
export function NotFoundPage({ story, addresses }: Props) {
  return (
    <>
      <Bar story={story} addresses={addresses} isFront />
      <main id="text" className="not-found">
        <h1>{words.notFoundTitle}</h1>
        <p>{words.notFoundText}</p>
        <ol>
          {story.chapters.map((chapter) => (
            <li key={chapter.slug}>
              <a href={addresses.chapter(chapter.slug)}>
                <b>{chapter.number}</b> {chapter.head.sheet}: {chapter.head.title}
              </a>
            </li>
          ))}
        </ol>
      </main>
    </>
  )
}
