/** One column: its name in the first line, what it holds (for the list of fields), and how it is read from an entry. */
export type Column<T> = { name: string; holds: string; of: (entry: T) => string | number | undefined }

/** Spreadsheets run a field that begins with one of these as a formula (OWASP, "CSV Injection"). */
const FORMULA = /^[=+\-@\t\r]/

/**
 * A table as RFC 4180 has it: commas, CRLF, quotes doubled. UTF-8 with a byte order mark, by which Excel knows it. Text that a
 * spreadsheet would run as a formula gets an apostrophe before it; numbers are left as they are.
 */
export function writeCsv<T>(columns: readonly Column<T>[], entries: Iterable<T>): string {
  const lines = [columns.map(({ name }) => name)]
  for (const entry of entries) lines.push(columns.map(({ of }) => writeField(of(entry))))
  return `\uFEFF${lines.map((fields) => `${fields.join(',')}\r\n`).join('')}`
}

function writeField(value: string | number | undefined): string {
  if (value === undefined) return ''
  if (typeof value === 'number') return String(value)
  const text = FORMULA.test(value) ? `'${value}` : value
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text
}
