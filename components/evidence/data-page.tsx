import { formatDate } from '../../model/dates'
import { citeStory } from '../../model/export/cite-story'
import { type DataFile, dataFiles } from '../../model/export/data-files'
import { Page } from '../page/page'
import { showBar, showColophon } from '../page/show-page'
import type { Setting } from '../setting'
import type { Words } from '../words/words'
import { CiteThis } from './cite-this'

/** What the files of a story hold, under which licence, in which version. */
export function DataPage({ setting }: { setting: Setting }) {
  const { story, addresses, words } = setting
  const label = words.evidence
  const files = dataFiles(story, addresses)
  // What files and fields hold is told in English, in the schemas too (docs/translating.md).
  const english = new Intl.Locale(story.language).language === 'en' ? {} : ({ lang: 'en', dir: 'ltr' } as const)
  return (
    <Page
      bar={showBar(setting, label.data)}
      className="evidence data-page"
      story={story.slug}
      colophon={showColophon(setting)}
      words={words}
    >
      <header className="evidence-head">
        <h1>{label.dataHeading}</h1>
        <p>{words.version(story.version, formatDate(story.updated, story.language))}.</p>
      </header>
      <section aria-labelledby="files">
        <h2 id="files">{label.files}</h2>
        <dl className="data-files">
          {files.map(({ name, holds }) => (
            <div key={name}>
              <dt>
                <a href={addresses.file(name)}>{name}</a>
              </dt>
              <dd {...english}>{holds}</dd>
            </div>
          ))}
        </dl>
      </section>
      <section aria-labelledby="reading">
        <h2 id="reading">{label.reading}</h2>
        <ul className="data-notes">
          {label.dataNotes.map((note) => (
            <li key={note}>{note}</li>
          ))}
        </ul>
      </section>
      {files.map(
        (file) =>
          file.fields && (
            <Fields key={file.name} name={file.name} fields={file.fields} words={words} english={english} />
          ),
      )}
      <section aria-labelledby="licences">
        <h2 id="licences">{label.licences}</h2>
        <ul className="data-notes">
          {label.licenceNotes(story.publisher).map((note) => (
            <li key={note}>{note}</li>
          ))}
          <li>{words.mapRights}</li>
        </ul>
      </section>
      <CiteThis {...citeStory(story, addresses.whole(addresses.data), label.dataHeading)} words={words} />
    </Page>
  )
}

type FieldsProps = {
  name: string
  fields: NonNullable<DataFile['fields']>
  words: Words
  /** Says that a text is English, where the page is not. */
  english: { lang?: 'en'; dir?: 'ltr' }
}

function Fields({ name, fields, words, english }: FieldsProps) {
  return (
    <section aria-labelledby={`fields-${name}`}>
      <h2 id={`fields-${name}`}>{words.evidence.fieldsOf(name)}</h2>
      <dl className="data-fields">
        {fields.map((field) => (
          <div key={field.name}>
            <dt>
              <code>{field.name}</code>
            </dt>
            <dd {...english}>{field.holds}</dd>
          </div>
        ))}
      </dl>
    </section>
  )
}
