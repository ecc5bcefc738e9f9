export function answer(request: Request, options: { site: string; fetch?: typeof fetch }): Promise<Response>
export function fileFor(address: string, site: string): string | undefined
