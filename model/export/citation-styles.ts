/**
 * Two citation styles in the Citation Style Language 1.0.2 (https://docs.citationstyles.org/), cut down to what this site is:
 * a page with a corporate author, a date, a version and an address. APA comes with the library.
 */
const style = (title: string, id: string, macros: string, layout: string) => `<?xml version="1.0" encoding="utf-8"?>
<style xmlns="http://purl.org/net/xbiblio/csl" class="in-text" version="1.0" default-locale="en-US">
<info><title>${title}</title><id>${id}</id><updated>2026-11-21T00:00:00+00:00</updated></info>
<macro name="author"><names variable="author"><name name-as-sort-order="first" and="text"/></names></macro>
${macros}
<citation><layout><text macro="author"/></layout></citation>
<bibliography><layout suffix=".">${layout}</layout></bibliography>
</style>`

/** A part stands in quotes inside a work in italics; a whole work in italics. */
const title = `<macro name="title"><choose>
<if variable="container-title"><text variable="title" text-case="title" quotes="true" suffix="PART"/><text variable="container-title" text-case="title" font-style="italic" prefix=" "/></if>
<else><text variable="title" text-case="title" font-style="italic"/></else></choose></macro>`

/** MLA Handbook, 9th edition: "Title." Container, version, day month year, address. */
export const MLA = style(
  'MLA, for pages of this site',
  'mla-page',
  `${title.replace('PART', '.')}
<macro name="day"><date variable="issued"><date-part name="day" suffix=" "/><date-part name="month" form="short" suffix=" "/><date-part name="year"/></date></macro>`,
  `<text macro="author" suffix=". "/><group delimiter=", "><text macro="title"/><text variable="version" prefix="version "/><text macro="day"/><text variable="URL"/></group>`,
)

/** The Chicago Manual of Style, 17th edition, bibliography form: "Title." Container. Version. Month day, year. Address. */
export const CHICAGO = style(
  'Chicago, for pages of this site',
  'chicago-page',
  `${title.replace('PART', '.')}
<macro name="day"><date variable="issued"><date-part name="month" suffix=" "/><date-part name="day" suffix=", "/><date-part name="year"/></date></macro>`,
  `<group delimiter=". "><text macro="author"/><text macro="title"/><text variable="version" prefix="Version "/><text macro="day"/><text variable="URL"/></group>`,
)
