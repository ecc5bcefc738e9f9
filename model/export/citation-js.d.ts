/** The part of citation-js that is used here; the packages bring no types. */
declare module '@citation-js/core' {
  export class Cite {
    constructor(data: readonly object[] | string)
    format(type: 'bibliography', options: { format: 'html' | 'text'; template: string; lang: string }): string
    format(type: 'bibtex' | 'ris', options?: object): string
    format(type: 'data', options: { format: 'object' }): object[]
  }
  export const plugins: {
    config: { get(name: '@csl'): { styles: { add(name: string, style: string): void } } }
  }
}
declare module '@citation-js/plugin-csl'
declare module '@citation-js/plugin-bibtex'
declare module '@citation-js/plugin-ris'
