/* Made by scripts/fonts.ts: change it there. */

/** Advance widths of the font of labels at weight 500, space to tilde, in hundredths of the size, 33 added, as characters. */
export const LABEL_WIDTHS =
  '15@OSjT177DR5F5?OEKLLJNJNN56RRRFlMNRSKITU66PG^USLSPMJSOdMLK6?6IJ6HKJKJ?JL44H4bLKKK>F@KIZHIF767R'
