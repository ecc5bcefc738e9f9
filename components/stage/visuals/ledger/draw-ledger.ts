import { escapeText } from '../markup'

export type Stance = 'supports' | 'reports' | 'contradicts' | 'silent'
export type LedgerRow = {
  id: string
  says: string
  ink: 'told' | 'record'
  stances: Stance[]
  standing: string
  address: string
}
export type Ledger = { sources: { number: number; name: string }[]; rows: LedgerRow[] }

/** A stance as a small sign, drawn by the style sheet over its word, which those hear who don't see it. */
function drawStance(stance: Stance, word: string): string {
  return `<i class="stance ${stance}">${escapeText(word)}</i>`
}

/** `AP` of `AP, 8 October 2015, in Business Standard`. */
const shortOf = (name: string) => name.split(',', 1)[0] ?? name

/** Claims × sources: what each source does to each claim, and the standing in words. A real table, readable as it stands. */
export function drawLedger(
  { sources, rows }: Ledger,
  names: Record<Stance | 'claim' | 'standing' | 'caption', string>,
): string {
  const head = sources
    .map(
      ({ number, name }) =>
        `<th scope="col"><abbr title="${escapeText(name)}"><b>${escapeText(shortOf(name))}</b> ${number}</abbr></th>`,
    )
    .join('')
  const body = rows.map(
    ({ says, ink, stances, standing, address }) =>
      `<tr class="${ink}"><th scope="row"><a href="${escapeText(address)}">${escapeText(says)}</a></th>` +
      `${stances.map((stance) => `<td>${drawStance(stance, names[stance])}</td>`).join('')}<td class="ledger-standing">${escapeText(standing)}</td></tr>`,
  )
  const key = (['supports', 'reports', 'contradicts', 'silent'] as const)
    .map((stance) => `<span>${drawStance(stance, '')} ${names[stance]}</span>`)
    .join('')
  return (
    `<table class="ledger"><caption>${escapeText(names.caption)}</caption><thead><tr><th scope="col">${names.claim}</th>${head}<th scope="col">${names.standing}</th></tr></thead>` +
    `<tbody>${body.join('')}</tbody></table><p class="ledger-key">${key}</p>`
  )
}
