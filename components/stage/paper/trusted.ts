type Policy = { createHTML(markup: string): string; createScriptURL(address: string): string }
type Factory = { createPolicy(name: string, rules: Policy): Policy }

const asItIs: Policy = { createHTML: (markup) => markup, createScriptURL: (address) => address }
/** Pages allow this policy and the one of the head's script (Trusted Types): nothing else may write markup or name a script. */
const policy = (globalThis as { trustedTypes?: Factory }).trustedTypes?.createPolicy('map', asItIs) ?? asItIs

/** Markup that the drawing has made; whatever stands in it of a story is escaped (`model/escape-text.ts`). */
export const trustedMarkup = (markup: string): string => policy.createHTML(markup)

/** The address of a script of our own. */
export const trustedScript = (address: string): string => policy.createScriptURL(address)
