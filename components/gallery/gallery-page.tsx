import { hash } from '../../model/addresses'
import { SPECIMENS } from './specimens'

/** By day and by night, from left to right and from right to left. */
const PANELS = [
  { scheme: 'light', dir: 'ltr' },
  { scheme: 'dark', dir: 'ltr' },
  { scheme: 'light', dir: 'rtl' },
  { scheme: 'dark', dir: 'rtl' },
] as const

/** Every leaf component in its states, for those who design and for the tests. `/gallery/#stamp-day-told` is one of them. */
export function GalleryPage() {
  return (
    <main className="gallery">
      <h1>Gallery</h1>
      <nav>
        <ul>
          {SPECIMENS.map(({ id }) => (
            <li key={id}>
              <a href={hash(id)}>{id}</a>
            </li>
          ))}
        </ul>
      </nav>
      {SPECIMENS.map(({ id, isWide, states }) => (
        <section key={id} id={id} data-specimen={id}>
          <h2>{id}</h2>
          {states.map(({ state, shows }) => (
            <div key={state} id={`${id}-${state}`} data-state={state}>
              <h3>
                <a href={hash(`${id}-${state}`)}>{state}</a>
              </h3>
              <div className={isWide ? 'gallery-panels wide' : 'gallery-panels'}>
                {PANELS.map(({ scheme, dir }) => (
                  <div
                    key={`${scheme} ${dir}`}
                    className="gallery-panel"
                    data-panel={`${scheme}-${dir}`}
                    dir={dir}
                    data-scheme={scheme}
                  >
                    {shows}
                  </div>
                ))}
              </div>
            </div>
          ))}
        </section>
      ))}
    </main>
  )
}
