/** Media types that hosts often lack: without one a file is an unnamed download. By the ends of file names. */
export const MEDIA_TYPES: Record<string, string> = {
  // RFC 7946, 4180, 5545, 7763.
  geojson: 'application/geo+json',
  csv: 'text/csv; charset=utf-8',
  ics: 'text/calendar; charset=utf-8',
  md: 'text/markdown; charset=utf-8',
  atom: 'application/atom+xml',
  cff: 'text/yaml; charset=utf-8',
  webp: 'image/webp',
  woff2: 'font/woff2',
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  // A Common Cartridge and H5P's package are archives.
  imscc: 'application/zip',
  h5p: 'application/zip',
}
