/**
 * What a reader is likely to open next is fetched when the pointer rests on its link or a finger comes down on it, where the
 * browser can (speculation rules) and the reader has not asked it to save data.
 */
const rules = JSON.stringify({
  prefetch: [
    {
      where: { selector_matches: 'a:is([rel="next"], [rel="prev"], .button, .sheet-list a, .sheet-index a)' },
      eagerness: 'moderate',
    },
  ],
})

export function NextPages() {
  // biome-ignore lint/security/noDangerouslySetInnerHtml: a constant
  return <script type="speculationrules" dangerouslySetInnerHTML={{ __html: rules }} />
}
