import { type ChildProcess, spawn } from 'node:child_process'
import { mkdirSync, mkdtempSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join, resolve } from 'node:path'
import { findCommand } from '../find-command'
import { installPackage, mayInstall } from '../install-package'
import { caddyConfig } from './caddy'
import type { HeaderRule } from './header-rules'
import { nginxConfig } from './nginx'

export type Standing = { out: string; basePath: string; rules: readonly HeaderRule[]; port: number }
/** A web server that can be driven here: what it is, what it sends compressed, how it is started on a port. */
export type WebServer = {
  name: string
  command: string
  package: string
  encodings: string[]
  start(at: Standing): ChildProcess
}

export const WEB_SERVERS: WebServer[] = [
  {
    name: 'nginx',
    command: 'nginx',
    package: 'nginx-light',
    // Brotli needs a module that Debian 12 does not have.
    encodings: ['gzip'],
    start({ out, basePath, rules, port }) {
      const { folder, root } = placeSite(out, basePath)
      const site = nginxConfig(rules, basePath).replace('listen 8080', `listen ${port}`).replace('/srv/site', root)
      writeFileSync(
        join(folder, 'nginx.conf'),
        `daemon off; worker_processes 1; pid ${folder}/pid; events { worker_connections 512; }
http { access_log off; error_log ${folder}/errors; client_body_temp_path ${folder}; proxy_temp_path ${folder}; fastcgi_temp_path ${folder}; uwsgi_temp_path ${folder}; scgi_temp_path ${folder}; sendfile on;
${site}}`,
      )
      return spawn('nginx', ['-e', `${folder}/errors`, '-c', join(folder, 'nginx.conf')], { stdio: 'inherit' })
    },
  },
  {
    name: 'Caddy',
    command: 'caddy',
    package: 'caddy',
    encodings: ['gzip', 'br'],
    start({ out, basePath, rules, port }) {
      const { folder, root } = placeSite(out, basePath)
      const site = caddyConfig(rules, basePath).replace(':8080', `:${port}`).replace('/srv/site', root)
      writeFileSync(join(folder, 'Caddyfile'), `{\n\tadmin off\n\tauto_https off\n}\n${site}`)
      const environment = { ...process.env, HOME: folder, XDG_DATA_HOME: folder, XDG_CONFIG_HOME: folder }
      const args = ['run', '--config', join(folder, 'Caddyfile'), '--adapter', 'caddyfile']
      return spawn('caddy', args, { stdio: 'ignore', env: environment })
    },
  },
]

/** Whether it is there; where this user may install Debian's packages it is fetched first. */
export function hasServer({ command, package: name }: Pick<WebServer, 'command' | 'package'>): boolean {
  if (findCommand(command)) return true
  if (!mayInstall()) return false
  console.log(`Installing the package ${name} with apt-get …`)
  return installPackage(name) && findCommand(command) !== undefined
}

/** A root in which the site lies at its folder. */
function placeSite(out: string, basePath: string): { folder: string; root: string } {
  const folder = mkdtempSync(join(tmpdir(), 'hosting-'))
  if (!basePath) return { folder, root: resolve(out) }
  const root = join(folder, 'site')
  mkdirSync(dirname(root + basePath), { recursive: true })
  symlinkSync(resolve(out), root + basePath)
  return { folder, root }
}
