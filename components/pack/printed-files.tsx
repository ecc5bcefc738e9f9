import { PAPERS, printName } from './files'

type Props = {
  prints: readonly { name: string; title: string }[]
  addressOf: (file: string) => string
}

/** The PDFs, which are made after the build, and only where there is a browser: `npm run pack` shows the list and makes its links. */
export function PrintedFiles({ prints, addressOf }: Props) {
  return (
    <ul hidden data-printed>
      {prints.flatMap(({ name, title }) =>
        PAPERS.map((paper) => (
          <li key={name + paper} data-address={addressOf(printName(name, paper))}>{`${title} (PDF, ${paper})`}</li>
        )),
      )}
    </ul>
  )
}
