type Props = { files: readonly { title: string; address: string }[] }

/** Files that are made after the build, and only where somebody makes them: the command that does shows the list with its links. */
export function MadeFiles({ files }: Props) {
  return (
    <ul hidden data-made>
      {files.map(({ title, address }) => (
        <li key={address} data-address={address}>
          {title}
        </li>
      ))}
    </ul>
  )
}
