import {
  BorderStyle,
  Document,
  HeadingLevel,
  HeightRule,
  Packer,
  PageOrientation,
  Paragraph,
  Table,
  TableCell,
  TableRow,
  TextRun,
  WidthType,
} from 'docx'
import type { Words } from '../../components/words/words'
import type { Story } from '../../model/read-story'
import { dateDocument } from '../zip-files'

type Pack = NonNullable<Story['pack']>
type Block = Paragraph | Table

/** Twentieths of a point: 18 mm, the least that one can write in. */
const ROW = 1100
const ROWS = 5

/** Worksheets and ticket as texts that a teacher can change, by the names of their files. A4; other paper is chosen there. */
export async function writeDocx(story: Story, pack: Pack, words: Words): Promise<Map<string, Uint8Array>> {
  const { worksheetA, worksheetB, worksheetHowA, worksheetHowB, columnsA, columnsB, ticket } = words.pack
  const files: [name: string, blocks: Block[], isWide: boolean][] = [
    ['worksheet-a', worksheet(worksheetA, worksheetHowA, columnsA, words, pack.model), true],
    ['worksheet-b', worksheet(worksheetB, worksheetHowB, columnsB, words), true],
    ['ticket', [title(ticket), line(words.pack.name), ...pack.ticket.flatMap(asked)], false],
  ]
  const written = files.map(async ([name, blocks, isWide]) => {
    const children = [new Paragraph(`${story.title}. ${pack.question}`), ...blocks]
    const size = isWide ? { orientation: PageOrientation.LANDSCAPE } : {}
    const document = new Document({
      title: `${story.title}: ${name}`,
      creator: story.publisher,
      styles: { default: { document: { run: { font: 'Arial', size: 24 } } } },
      sections: [{ properties: { page: { size } }, children }],
    })
    const written = new Uint8Array(await Packer.toBuffer(document))
    return [`${name}.docx`, dateDocument(written, story.updated)] as const
  })
  return new Map(await Promise.all(written))
}

function worksheet(
  name: string,
  how: string,
  columns: readonly string[],
  words: Words,
  model: readonly string[] = [],
): Block[] {
  const rows = Array.from({ length: ROWS }, (_, index) => (index === 0 ? model : []))
  return [title(name), line(words.pack.name), new Paragraph(how), new Paragraph(''), table(columns, rows)]
}

function table(columns: readonly string[], rows: readonly (readonly string[])[]): Table {
  const cells = (texts: readonly string[], isHead: boolean) =>
    columns.map(
      (_, index) =>
        new TableCell({
          children: [new Paragraph({ children: [new TextRun({ text: texts[index] ?? '', bold: isHead })] })],
        }),
    )
  return new Table({
    width: { size: 100, type: WidthType.PERCENTAGE },
    rows: [
      new TableRow({ tableHeader: true, children: cells(columns, true) }),
      ...rows.map(
        (texts) => new TableRow({ height: { value: ROW, rule: HeightRule.ATLEAST }, children: cells(texts, false) }),
      ),
    ],
  })
}

function title(text: string): Paragraph {
  return new Paragraph({ text, heading: HeadingLevel.HEADING_1 })
}

/** A label with a line to write on. */
function line(text: string): Paragraph {
  return new Paragraph({ text, border: { bottom: { style: BorderStyle.SINGLE, size: 6, space: 4, color: '000000' } } })
}

function asked({ text }: { text: string }, index: number): Paragraph[] {
  return [new Paragraph(`${index + 1}. ${text}`), new Paragraph(''), new Paragraph(''), line('')]
}
