/** The part of archieml that is used here; the package brings no types. */
declare module 'archieml' {
  const archieml: { load(text: string): Record<string, unknown> }
  export default archieml
}
