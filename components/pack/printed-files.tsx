import { PAPERS, printName } from './files'

type Props = {
  prints: readonly { name: string; title: string }[]
  addressOf: (file: string) => string
}

/** The PDFs. They are made after the build, and only where there is a browser; until then the list is no part of the page. */
export function PrintedFiles({ prints, addressOf }: Props) {
  return (
    <template data-printed>
      <ul>
        {prints.flatMap(({ name, title }) =>
          PAPERS.map((paper) => (
            <li key={name + paper}>
              <a href={addressOf(printName(name, paper))}>
                {title} (PDF, {paper})
              </a>
            </li>
          )),
        )}
      </ul>
    </template>
  )
}
