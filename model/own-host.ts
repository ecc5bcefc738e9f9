/** Hosts that only this computer can reach; none at all for a file. */
const OWN = /^(localhost|127(\.\d+){3}|\[::1\]|)$/

/**
 * An address for other devices and for paper: nothing on a host that only this computer can reach.
 *
 * @param path Below the origin.
 */
export function addressForOthers(
  path: string,
  { origin, hostname }: Pick<URL, 'origin' | 'hostname'>,
): string | undefined {
  return OWN.test(hostname) ? undefined : `${origin}${path}`
}
