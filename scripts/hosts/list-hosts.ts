import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { type Host, install, run, writeSite } from './host'

const PAGE = '---\ntitle: A page\n---\n\nText.\n\n'
/** lib/weblib.php of Moodle 4, purify_html(), as far as it concerns these codes. */
const PURIFY = `<?php require 'HTMLPurifier.auto.php'; $c = HTMLPurifier_Config::createDefault();
$c->set('Cache.DefinitionImpl', null); $c->set('HTML.DefinitionID', 'moodlehtml'); $c->set('HTML.DefinitionRev', 7);
$c->set('Core.NormalizeNewlines', false); $c->set('Core.ConvertDocumentToFragment', true); $c->set('Core.Encoding', 'UTF-8');
$c->set('Attr.AllowedFrameTargets', ['_blank']);
$c->set('HTML.Doctype', 'XHTML 1.0 Transitional'); $c->set('HTML.TargetNoreferrer', false);
echo (new HTMLPurifier($c))->purify(stream_get_contents(STDIN));`
/** What WordPress gives the plugin, as far as the block's writer asks for it. */
const WORDPRESS = `<?php define('ABSPATH', '/'); function add_action() {} function esc_url($a) { return htmlspecialchars($a); }
function esc_attr($a) { return htmlspecialchars($a); } function esc_html__($a) { return $a; } function current_user_can() { return true; }
function wp_parse_url($a) { return parse_url($a); } function add_query_arg($n, $v, $a) { return $a . (strpos($a, '?') ? '&' : '?') . "$n=$v"; }
require $argv[1]; preg_match('/href="([^"]+)"[^>]*>([^<]+)/', stream_get_contents(STDIN), $m);
echo map_story_render(['address' => $m[1], 'title' => html_entity_decode($m[2])]);`

export const HOSTS: Host[] = [
  {
    name: 'HTMLPurifier, Moodle’s settings',
    command: 'php',
    from: 'apt-get install php-cli php-htmlpurifier',
    show: (code) => {
      const folder = writeSite('purifier', { 'purify.php': PURIFY })
      // Debian’s copy has signs that PHP 8 no longer reads.
      run(
        'sh',
        [
          '-c',
          `cp -r /usr/share/php/HTMLPurifier* . && find . -name '*.php' | xargs sed -i -E 's/([$][a-z_]+(\\[[^]]+\\])?)[{]([$]?[a-z0-9]+)[}]/\\1[\\3]/g'`,
        ],
        folder,
      )
      return run('php', ['purify.php'], folder, code)
    },
    left: { frame: 'credit', element: 'credit' },
  },
  {
    name: 'WordPress block, as its server writes it',
    command: 'php',
    from: 'apt-get install php-cli',
    show: (code) => {
      const stubs = join(writeSite('wordpress', { 'stubs.php': WORDPRESS }), 'stubs.php')
      return run('php', [stubs, 'packages/wordpress/map-story/map-story.php'], '.', code)
    },
    left: { frame: 'whole' },
  },
  {
    name: 'Hugo, as it comes',
    command: 'hugo',
    from: 'apt-get install hugo',
    show: (code) => buildHugo(PAGE + code),
    left: { frame: 'nothing', markdown: 'credit', element: 'nothing' },
  },
  {
    name: 'Hugo, with the shortcode',
    command: 'hugo',
    from: 'apt-get install hugo',
    show: (code) => buildHugo(`${PAGE}{{< this-map >}}`, code),
    left: { frame: 'whole', element: 'whole' },
  },
  {
    name: 'Jekyll',
    command: 'jekyll',
    from: 'apt-get install jekyll',
    show: (code) => {
      const folder = writeSite('jekyll', { '_config.yml': 'title: A host\n', 'index.md': PAGE + code })
      run('jekyll', ['build', '--quiet'], folder)
      return readFileSync(join(folder, '_site/index.html'), 'utf8')
    },
    left: { frame: 'whole', markdown: 'whole', element: 'whole' },
  },
  {
    name: 'Eleventy',
    from: 'npm',
    show: (code) => {
      const folder = writeSite('eleventy', { 'package.json': '{"type":"module"}', 'src/index.md': PAGE + code })
      install(folder, ['@11ty/eleventy@3.1.2'])
      run('npx', ['eleventy', '--input=src', '--quiet'], folder)
      return readFileSync(join(folder, '_site/index.html'), 'utf8')
    },
    left: { frame: 'whole', markdown: 'whole', element: 'whole' },
  },
  {
    name: 'VitePress',
    from: 'npm',
    show: (code) => {
      const folder = writeSite('vitepress', { 'package.json': '{"type":"module"}', 'index.md': PAGE + code })
      install(folder, ['vitepress@1.6.4', 'vue@3.5.22'])
      run('npx', ['vitepress', 'build'], folder)
      return readFileSync(join(folder, '.vitepress/dist/index.html'), 'utf8')
    },
    // A script in a page’s Markdown is the page’s own code there: the builder’s line goes into the site’s head.
    left: { frame: 'whole', markdown: 'whole' },
  },
  {
    name: 'Astro',
    from: 'npm',
    show: (code) => {
      const folder = writeSite('astro', { 'package.json': '{"type":"module"}', 'src/pages/index.md': PAGE + code })
      install(folder, ['astro@5.14.1'])
      run('npx', ['astro', 'build', '--silent'], folder)
      return readFileSync(join(folder, 'dist/index.html'), 'utf8')
    },
    left: { frame: 'whole', markdown: 'whole', element: 'whole' },
  },
  {
    name: 'DOMPurify, as it comes',
    from: 'npm',
    show: (code) => {
      const file =
        "import { JSDOM } from 'jsdom'; import purify from 'dompurify'; import { readFileSync } from 'node:fs'; console.log(purify(new JSDOM('').window).sanitize(readFileSync(0, 'utf8')))"
      const folder = writeSite('dompurify', { 'package.json': '{"type":"module"}', 'purify.js': file })
      install(folder, ['dompurify@3.2.7', 'jsdom@26.1.0'])
      return run('node', ['purify.js'], folder, code)
    },
    left: { frame: 'credit', element: 'credit' },
  },
]

/** @param shortcode Of the name `this-map`. */
function buildHugo(page: string, shortcode = ''): string {
  const folder = writeSite('hugo', {
    'config.toml': 'baseURL = "https://host.example/"\n',
    'layouts/index.html': '{{ .Content }}',
    'layouts/shortcodes/this-map.html': shortcode,
    'content/_index.md': page,
  })
  run('hugo', ['--quiet', '--disableKinds=taxonomy,term,RSS,sitemap'], folder)
  return readFileSync(join(folder, 'public/index.html'), 'utf8')
}
