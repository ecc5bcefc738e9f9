/** A real WordPress, with a copy of its code, a database of its own and an address that answers oEmbed beside it. */
import { type ChildProcess, spawn } from 'node:child_process'
import { existsSync } from 'node:fs'
import { resolve } from 'node:path'
import { findFreePort } from '../free-port'
import { type Host, type Kind, run, type Shown, writeSite } from './host'
import { CONFIG, INSTALL, MUST_USE, PAGE, POSTS } from './wordpress-files'

const COMMANDS = ['php', 'mariadbd', 'mariadb-install-db', 'mariadb']
const FROM =
  'apt-get install wordpress wordpress-theme-twentytwentyone wordpress-theme-twentytwentythree php-mysql mariadb-server-core mariadb-client-core'

type Wish = { role: 'administrator' | 'author'; theme: string; picture: Kind }

export const WORDPRESS: Host[] = (
  [
    [{ role: 'administrator', theme: 'twentytwentyone', picture: 'frame' }, 'administrator, classic theme', 'whole'],
    [
      { role: 'author', theme: 'twentytwentyone', picture: 'address' },
      'author without unfiltered HTML, classic theme',
      'credit',
    ],
    [{ role: 'author', theme: 'twentytwentythree', picture: 'block' }, 'the same author, block theme', 'credit'],
  ] as const
).map(([wish, name, left]) => ({
  name: `WordPress, ${name}`,
  built: 'wordpress/code',
  picture: wish.picture,
  commands: COMMANDS,
  from: FROM,
  // WordPress takes from an answer nothing but its frame.
  left: { frame: left, element: left, address: 'frame', block: 'whole' },
  show: (codes) => showPosts(wish, codes),
}))

async function showPosts({ role, theme }: Wish, { frame, element, block }: Record<Kind, string>): Promise<Shown> {
  const [folder, port] = [prepare(), await findFreePort(8099)]
  const site = `http://localhost:${port}`
  writeSite('wordpress', {
    'answering/page.html': `<!doctype html><title>A sheet</title><link rel="alternate" type="application/json+oembed" href="${site}/answer.json">`,
    'answering/answer.json': JSON.stringify({
      version: '1.0',
      type: 'rich',
      title: 'A sheet',
      width: 720,
      height: 560,
      html: frame,
    }),
  })
  const database = start('mariadbd', [
    '--no-defaults',
    `--datadir=${folder}/data`,
    `--socket=${folder}/db.sock`,
    '--skip-networking',
    '--user=root',
  ])
  const answering = start('php', ['-S', `localhost:${port}`, '-t', `${folder}/answering`])
  try {
    await untilThere(`${folder}/db.sock`)
    run(
      'mariadb',
      ['--no-defaults', `--socket=${folder}/db.sock`, '-u', 'root', '-e', 'create database if not exists wordpress'],
      folder,
    )
    const code = `${folder}/code`
    run('php', ['install.php'], code)
    const posts = { frame, element, block, address: `${site}/page.html` }
    const ids = JSON.parse(run('php', ['posts.php', role, theme], code, JSON.stringify(posts))) as Record<
      string,
      number
    >
    return Object.fromEntries(
      Object.entries(ids).map(([kind, id]) => [kind, run('php', ['page.php', String(id)], code)]),
    )
  } finally {
    await Promise.all([stop(database), stop(answering)])
  }
}

/** The code of WordPress with our files, and an empty database. @returns its folder. */
function prepare(): string {
  const folder = resolve(writeSite('wordpress', { 'answering/.keep': '' }))
  run('sh', ['-c', 'test -e code/wp-load.php || cp -rL /usr/share/wordpress code'], folder)
  run(
    'sh',
    [
      '-c',
      `rm -rf code/wp-content/plugins/map-story && cp -r ${resolve('packages/wordpress/map-story')} code/wp-content/plugins/`,
    ],
    folder,
  )
  writeSite('wordpress/code', {
    'wp-config.php': CONFIG.replace('SOCKET', `${folder}/db.sock`),
    'install.php': INSTALL,
    'posts.php': POSTS,
    'page.php': PAGE,
    'wp-content/mu-plugins/near.php': MUST_USE,
  })
  if (!existsSync(`${folder}/data/mysql`))
    run(
      'mariadb-install-db',
      [
        '--no-defaults',
        `--datadir=${folder}/data`,
        '--user=root',
        '--auth-root-authentication-method=normal',
        '--skip-test-db',
      ],
      folder,
    )
  return folder
}

function start(command: string, args: string[]): ChildProcess {
  return spawn(command, args, { stdio: 'ignore' })
}

function stop(process: ChildProcess): Promise<void> {
  return new Promise((ended) => {
    if (process.exitCode !== null) return ended()
    process.once('exit', () => ended())
    process.kill()
  })
}

/** @throws when a file is not there after half a minute. */
async function untilThere(file: string): Promise<void> {
  for (let tries = 0; tries < 150; tries++) {
    if (existsSync(file)) return
    await new Promise((later) => setTimeout(later, 200))
  }
  throw new Error(`${file} did not come: the database has not started`)
}
