/**
 * What of the stage is free for the picture's subject: px from each edge. The style sheet chooses among these by the room that
 * there is (`plates.css` has them as `--free-wide-left`, …); frames and slides add what their text covers.
 */
export const FREE = {
  /** Beside the margin. */
  wide: { left: 44, top: 40, right: 44, bottom: 64 },
  /** Above the text, on upright screens. */
  narrow: { left: 12, top: 14, right: 16, bottom: 24 },
  /** Telephones that lie. */
  lying: { left: 16, top: 14, right: 20, bottom: 44 },
  /** In a frame that is stepped through. */
  frame: { left: 12, top: 10, right: 12, bottom: 26 },
} as const
