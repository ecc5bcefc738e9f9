/** What a build needs to know of Mapbox. Both are empty in a build without the ground. */
export type MapboxSettings = {
  /** A public access token: `pk.…`. */
  token: string
  /** The address of a style, `mapbox://styles/…` or `https://…`; empty for the site's own choice. */
  style: string
}

/** @throws Error in one line that says what the variable should look like. */
export function readMapbox(environment: Record<string, string | undefined>): MapboxSettings {
  const token = environment.NEXT_PUBLIC_MAPBOX_TOKEN ?? ''
  const style = environment.NEXT_PUBLIC_MAPBOX_STYLE ?? ''
  if (token && !/^pk\.[\w.-]+$/.test(token))
    throw new Error(
      'NEXT_PUBLIC_MAPBOX_TOKEN should be a public token, which begins with "pk.": every reader can see it',
    )
  if (style && !/^(mapbox:\/\/styles\/[\w.-]+\/[\w.-]+|https?:\/\/.+)$/.test(style))
    throw new Error(
      `NEXT_PUBLIC_MAPBOX_STYLE is "${style}", but should look like "mapbox://styles/mapbox/satellite-v9"`,
    )
  return { token, style }
}

/** The origins that the ground asks for data: Mapbox's own, and the style's where it stands elsewhere. */
export function mapboxOrigins({ token, style }: MapboxSettings): string[] {
  if (!token) return []
  const own = style.startsWith('http') ? [new URL(style).origin] : []
  return [...new Set(['https://api.mapbox.com', 'https://events.mapbox.com', ...own])]
}
