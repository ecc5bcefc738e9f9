import { formatDate } from '../../model/dates'
import type { Story } from '../../model/read-story'
import { words } from '../words/en'

/** The foot of every page: version, date, corrections, rights. */
export function Colophon({ story }: { story: Story }) {
  return (
    <footer className="colophon">
      <section aria-labelledby="corrections">
        <h2 id="corrections">{words.corrections}</h2>
        {story.corrections.length === 0 && <p>{words.noCorrections}</p>}
        <ol>
          {story.corrections.map((entry) => (
            <li key={`${entry.date.text} ${entry.where} ${entry.was}`}>
              <p>
                {formatDate(entry.date, story.language)}. {entry.why}
              </p>
              <p>
                <del>{entry.was}</del> <ins>{entry.now}</ins>
              </p>
            </li>
          ))}
        </ol>
      </section>
      <p>
        {words.version(story.version, formatDate(story.updated, story.language))}. {story.publisher}. {words.rights}
      </p>
      <p>{words.mapRights}</p>
    </footer>
  )
}
