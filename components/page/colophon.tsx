import { Fragment } from 'react'
import type { CorrectedPlace } from '../../model/corrected'
import type { Words } from '../words/words'

export type ColophonProps = {
  version: string
  /** Dates in words. */
  updated: string
  publisher: string
  /** The address of the page on accessibility. */
  accessibility: string
  /** The address of the teacher's page, where there are lessons. */
  teach?: string
  /** Stories that it is tied to. */
  companions?: readonly { name: string; address: string }[]
  /** Newest first; or the address of the page that lists them. */
  corrections:
    | string
    | readonly {
        id: string
        date: string
        /** Since when the old wording stood, in words. */
        since?: string
        was: string
        now: string
        why: string
        /** The scene and the claims on which it bears. */
        places: readonly CorrectedPlace[]
      }[]
}

/** The foot of every page: version, date, corrections, rights. */
export function Colophon({
  version,
  updated,
  publisher,
  accessibility,
  teach,
  companions = [],
  corrections,
  words,
}: ColophonProps & { words: Words }) {
  return (
    <footer className="colophon">
      {typeof corrections === 'string' ? (
        <p id="corrections">
          <a href={corrections}>{words.corrections}</a>
        </p>
      ) : (
        <section aria-labelledby="corrections">
          <h2 id="corrections">{words.corrections}</h2>
          {corrections.length === 0 && <p>{words.noCorrections}</p>}
          <ol>
            {corrections.map(({ id, date, since, was, now, why, places }) => (
              <li key={id}>
                <p>
                  {date}. {why}
                </p>
                <p>
                  <del>{was}</del> <ins>{now}</ins> {since && words.stoodSince(since)}
                </p>
                {places.length > 0 && (
                  <p>
                    {words.correctedIn}{' '}
                    {places.map(({ name, address }, index) => (
                      <Fragment key={address}>
                        {index > 0 && '; '}
                        <a href={address}>{name}</a>
                      </Fragment>
                    ))}
                  </p>
                )}
              </li>
            ))}
          </ol>
        </section>
      )}
      <p>
        {words.version(version, updated)}. {publisher}. {words.rights}
      </p>
      <p>{words.mapRights}</p>
      {companions.map(({ name, address }) => (
        <p key={address}>
          <a href={address}>{name}</a>
        </p>
      ))}
      <p>
        <a href={accessibility}>{words.accessibility.title}</a>
      </p>
      {teach && (
        <p>
          <a href={teach}>{words.teach.title}</a>
        </p>
      )}
    </footer>
  )
}
