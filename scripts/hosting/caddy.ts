import type { HeaderRule } from './header-rules'
import { MEDIA_TYPES } from './media-types'

/** A Caddyfile (2.6 or newer) for a site below a folder. Its files lie in the same folder below `root`. */
export function caddyConfig(rules: readonly HeaderRule[], basePath: string): string {
  const everywhere = `${basePath}/*`
  const general = rules.filter(({ path }) => path === everywhere).flatMap(({ headers }) => headers)
  const own = rules.filter(({ path }) => path !== everywhere)
  return `:8080 {
	# Where the files of out/ lie${basePath && `, in the folder ${basePath}`}.
	root * /srv/site
	file_server {
		precompressed br gzip
	}

	header {
${general.map(([name, value]) => `\t\t${name} "${value}"`).join('\n')}
		# Only where nothing below says another.
		?Cache-Control "no-cache"
	}
${own.flatMap(({ path, headers }) => headers.map(([name, value]) => `\theader ${path} ${name} "${value}"`)).join('\n')}

${Object.entries(MEDIA_TYPES)
  // After the file server, which takes the type away where it knows none.
  .map(([end, type]) => `\t@${end} path *.${end}\n\theader @${end} {\n\t\tContent-Type "${type}"\n\t\tdefer\n\t}`)
  .join('\n')}

	handle_errors {
		@missing expression {http.error.status_code} == 404
		rewrite @missing ${basePath}/404.html
		file_server
	}
}
`
}
