import { type HeaderRule, pattern, readHeaders } from './header-rules'
import { MEDIA_TYPES } from './media-types'

/** Text that is told to be in UTF-8, beside HTML. */
const TEXT = 'text/css text/plain text/xml application/javascript application/json application/atom+xml image/svg+xml'

/** Those that its own list has, which says so when they come twice. */
const KNOWN = ['atom', 'webp', 'woff2', 'docx']

/** The `server` block of nginx (1.18 or newer) for a site below a folder. Its files lie in the same folder below `root`. */
export function nginxConfig(rules: readonly HeaderRule[], basePath: string): string {
  const own = rules.filter(({ path }) => path !== `${basePath}/*`)
  const types = Object.entries(MEDIA_TYPES)
    .filter(([end]) => !KNOWN.includes(end))
    .map(([end, type]) => ({ end, type: type.split(';')[0] ?? type }))
  const texts = types.filter(({ type }) => type.startsWith('text/'))
  return `server {
    listen 8080;
    # Where the files of out/ lie${basePath && `, in the folder ${basePath}`}.
    root /srv/site;
    absolute_redirect off;
    index index.html;
    error_page 404 ${basePath}/404.html;
    etag on;

    # Beside each text file lie .gz and .br. For Brotli: the module ngx_brotli, and brotli_static on.
    gzip_static on;
    gzip_vary on;

    include /etc/nginx/mime.types;
    types {
${types.map(({ end, type }) => `        ${type} ${end};`).join('\n')}
    }
    charset utf-8;
    charset_types ${TEXT} ${texts.map(({ type }) => type).join(' ')};

    # A header of its own in a location puts all those outside it aside: each says all.
    location / {
${headersOf(rules, `${basePath}/`)}
        try_files $uri $uri/ =404;
    }
${own.map(({ path }) => locationOf(rules, path)).join('\n')}
}
`
}

function locationOf(rules: readonly HeaderRule[], path: string): string {
  const isPrefix = path.endsWith('*') && !path.slice(0, -1).includes('*')
  const where = isPrefix ? `^~ ${path.slice(0, -1)}` : path.includes('*') ? `~ ${pattern(path).source}` : `= ${path}`
  return `    location ${where} {
${headersOf(rules, path.replaceAll('*', 'x'))}
        try_files $uri $uri/ =404;
    }`
}

/** @param example An address of those that get these headers. */
function headersOf(rules: readonly HeaderRule[], example: string): string {
  return [...new Map([['Cache-Control', 'no-cache'], ...readHeaders(rules, example)])]
    .map(([name, value]) => `        add_header ${name} "${value}"${name === 'Cache-Control' ? '' : ' always'};`)
    .join('\n')
}
