import { createServer } from 'node:net'

/** The first free port from the one asked for. @throws Error when fifty in a row are taken. */
export async function findFreePort(from: number): Promise<number> {
  for (let port = from; port <= from + 50; port += 1) if (await isFree(port)) return port
  throw new Error(`every port from ${from} to ${from + 50} is taken: give another one in PORT`)
}

/** The port of PORT, else the first free one from 3000. @throws Error when PORT is no port. */
export async function choosePort(environment: Record<string, string | undefined>): Promise<number> {
  if (!environment.PORT) return findFreePort(3000)
  const port = Number(environment.PORT)
  if (!Number.isInteger(port) || port < 1 || port > 65535)
    throw new Error(`PORT is "${environment.PORT}", but should be a number from 1 to 65535`)
  return port
}

function isFree(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const server = createServer()
    server.once('error', () => resolve(false))
    server.listen(port, () => server.close(() => resolve(true)))
  })
}
