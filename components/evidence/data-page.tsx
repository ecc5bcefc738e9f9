import { formatDate } from '../../model/dates'
import { type DataFile, dataFiles } from '../../model/export/data-files'
import { Bar } from '../page/bar'
import { Colophon } from '../page/colophon'
import type { Setting } from '../setting'
import { words } from '../words/en'
import { CiteThis } from './cite-this'

/** What the files of a story hold, under which licence, in which version. */
export function DataPage({ story, addresses }: Setting) {
  const label = words.evidence
  const files = dataFiles(story, addresses)
  return (
    <>
      <a className="skip" href="#text">
        {words.skip}
      </a>
      <Bar story={story} addresses={addresses} page={label.data} isFront />
      <main id="text" className="evidence data-page" data-story={story.slug} tabIndex={-1}>
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
                <dd>{holds}</dd>
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
        {files.map((file) => file.fields && <Fields key={file.name} name={file.name} fields={file.fields} />)}
        <section aria-labelledby="licences">
          <h2 id="licences">{label.licences}</h2>
          <ul className="data-notes">
            {label.licenceNotes(story.publisher).map((note) => (
              <li key={note}>{note}</li>
            ))}
            <li>{words.mapRights}</li>
          </ul>
        </section>
        <CiteThis story={story} address={addresses.whole(addresses.data)} part={label.dataHeading} />
      </main>
      <Colophon story={story} />
    </>
  )
}

function Fields({ name, fields }: { name: string; fields: NonNullable<DataFile['fields']> }) {
  return (
    <section aria-labelledby={`fields-${name}`}>
      <h2 id={`fields-${name}`}>{words.evidence.fieldsOf(name)}</h2>
      <dl className="data-fields">
        {fields.map((field) => (
          <div key={field.name}>
            <dt>
              <code>{field.name}</code>
            </dt>
            <dd>{field.holds}</dd>
          </div>
        ))}
      </dl>
    </section>
  )
}
