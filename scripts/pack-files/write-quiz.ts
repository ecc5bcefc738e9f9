import type { Words } from '../../components/words/words'
import { datedCards } from '../../model/dated-cards'
import { escapeText } from '../../model/escape-text'
import type { Exercise } from '../../model/nouns/lessons'
import type { Pack } from '../../model/read-pack'

/**
 * The order exercise and the exit ticket as a QTI 1.2 assessment in the profile of Common Cartridge, which has no type for an
 * order: pupils choose which of the cards came first, and answer the ticket in words.
 * https://www.imsglobal.org/cc/ccv1p3/imscc_Implementation-v1p3.html
 */
export function writeQuiz(pack: Pack, exercise: Exercise | undefined, words: Words): string {
  const cards = exercise ? datedCards(exercise) : []
  const [first] = cards
  // By their letters, so that the first of them says nothing.
  const shown = [...cards].sort((one, other) => one.letter.localeCompare(other.letter))
  const choice = first && [
    item(
      'first',
      'cc.multiple_choice.v0p1',
      words.order.whichFirst,
      [
        '<response_lid ident="answer" rcardinality="Single"><render_choice>',
        ...shown.map(
          ({ letter, words: text }) =>
            `<response_label ident="${letter}"><material><mattext texttype="text/plain">${escapeText(text)}</mattext></material></response_label>`,
        ),
        '</render_choice></response_lid>',
      ],
      first.letter,
    ),
  ]
  const essays = pack.ticket.map(({ text }, index) =>
    item(`ticket-${index + 1}`, 'cc.essay.v0p1', text, [
      '<response_str ident="answer" rcardinality="Single"><render_fib/></response_str>',
    ]),
  )
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<questestinterop xmlns="http://www.imsglobal.org/xsd/ims_qtiasiv1p2">',
    `<assessment ident="lesson" title="${escapeText(pack.question)}">`,
    '<qtimetadata>',
    field('cc_profile', 'cc.exam.v0p1'),
    field('qmd_assessmenttype', 'Examination'),
    '</qtimetadata>',
    '<section ident="root_section">',
    ...(choice ?? []),
    ...essays,
    '</section></assessment></questestinterop>',
  ].join('\n')
}

function item(ident: string, profile: string, question: string, answers: string[], right?: string): string {
  return [
    `<item ident="${ident}" title="${escapeText(question)}"><itemmetadata><qtimetadata>${field('cc_profile', profile)}</qtimetadata></itemmetadata>`,
    `<presentation><material><mattext texttype="text/plain">${escapeText(question)}</mattext></material>`,
    ...answers,
    '</presentation><resprocessing><outcomes><decvar maxvalue="100" minvalue="0" varname="SCORE" vartype="Decimal"/></outcomes>',
    right === undefined
      ? '<respcondition continue="No"><conditionvar><other/></conditionvar></respcondition>'
      : `<respcondition continue="No"><conditionvar><varequal respident="answer">${right}</varequal></conditionvar><setvar action="Set" varname="SCORE">100</setvar></respcondition>`,
    '</resprocessing></item>',
  ].join('\n')
}

function field(label: string, entry: string): string {
  return `<qtimetadatafield><fieldlabel>${label}</fieldlabel><fieldentry>${entry}</fieldentry></qtimetadatafield>`
}
