import { MadeFiles } from '../page/made-files'
import { Page } from '../page/page'
import { showBar, showImprint } from '../page/show-page'
import type { Setting } from '../setting'
import { listPrints, PACK_FILES, PACK_PRINTS } from './files'
import { PUPIL_SHEETS, SETS, TEACHER_SHEETS } from './sheets'

/** The list of what is printed for a lesson. It leads to no key. */
export function PackPage({ setting }: { setting: Setting }) {
  const { story, addresses, words } = setting
  const label = words.pack
  const lists = [
    [label.sets, SETS],
    [label.forPupils, PUPIL_SHEETS],
    [label.forTeachers, TEACHER_SHEETS],
  ] as const
  const plain = story.chapters.filter((chapter) => chapter.plain.length > 0)
  return (
    <Page
      bar={showBar(setting, label.title)}
      className="pack-page"
      story={story.slug}
      colophon={showImprint(setting)}
      words={words}
    >
      <h1>{label.title}</h1>
      <p>{story.pack ? `${story.pack.question} ${label.how}` : label.none}</p>
      {story.pack &&
        lists.map(([title, sheets]) => (
          <section key={title}>
            <h2>{title}</h2>
            <ul>
              {sheets.map((sheet) => (
                <li key={sheet.name}>
                  <a href={addresses.pack(sheet.name)}>{sheet.title(words)}</a>
                </li>
              ))}
            </ul>
          </section>
        ))}
      {story.pack && (
        <section>
          <h2>{label.toChange}</h2>
          <MadeFiles files={listPrints(PACK_PRINTS, addresses.packFile, words)} />
          <ul>
            {PACK_FILES.map(({ name, title }) => (
              <li key={name}>
                <a href={addresses.packFile(name)} download>
                  {title(words)}
                </a>
              </li>
            ))}
          </ul>
        </section>
      )}
      {plain.length > 0 && (
        <section>
          <h2>{label.plain}</h2>
          <ul>
            {plain.map(({ slug, head }) => (
              <li key={slug}>
                <a href={addresses.plain(slug)}>{head.title}</a>
              </li>
            ))}
          </ul>
        </section>
      )}
    </Page>
  )
}
