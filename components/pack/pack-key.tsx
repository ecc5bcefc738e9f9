import { formatDate } from '../../model/dates'
import type { Pack } from '../../model/read-pack'
import { MadeFiles } from '../page/made-files'
import type { Setting } from '../setting'
import { Definitions } from './definitions'
import { KEY_FILES, KEY_PRINTS, listPrints, ORDER_FILE } from './files'
import { PackPrint } from './pack-print'
import { KEY_SHEETS } from './sheets'

type Props = { setting: Setting; pack: Pack }

/** The key, and with it all that is the teacher's. */
export function PackKey({ setting, pack }: Props) {
  const { story, words } = setting
  const { keyOf } = words.pack
  const cards = story.lessons?.exercises[0]?.cards ?? []
  const files = KEY_FILES.filter(({ name }) => name !== ORDER_FILE || cards.length > 0)
  const parts = [
    [
      keyOf.slips,
      cards.map(({ letter, words: text, date, sure }) => ({
        name: `${letter} ${text}`,
        note: date ? formatDate(date, story.language) : words.notDated,
        text: sure,
      })),
    ],
    [keyOf.cards, pack.cards.map(({ title, key }) => ({ name: title, text: key }))],
    [keyOf.finds, pack.finds.map(({ text, key }) => ({ name: text, text: key }))],
    [keyOf.ticket, pack.ticket.map(({ text, key }) => ({ name: text, text: key }))],
  ] as const
  return (
    <PackPrint setting={setting} pack={pack} title={words.pack.key} sheets={KEY_SHEETS} isForTeacher>
      <nav className="print-choice" aria-label={words.pack.toImport}>
        <MadeFiles files={listPrints(KEY_PRINTS, setting.addresses.packKey, words)} />
        <p>{words.pack.toImport}</p>
        <ul>
          {files.map(({ name, title }) => (
            <li key={name}>
              <a href={setting.addresses.packKey(name)} download>
                {title(words)}
              </a>
            </li>
          ))}
        </ul>
      </nav>
      {parts.map(([title, entries]) => (
        <section key={title} className="pack-key">
          <h2>{title}</h2>
          <Definitions entries={entries} />
        </section>
      ))}
    </PackPrint>
  )
}
