import { GENERATORS } from './generators'
import type { Host } from './host'
import { PACKAGES } from './packages'
import { SANITIZERS } from './sanitizers'
import { WORDPRESS } from './wordpress'

/** Every kind of page that the codes are tried in. */
export const HOSTS: readonly Host[] = [...SANITIZERS, ...GENERATORS, ...WORDPRESS, ...PACKAGES]
