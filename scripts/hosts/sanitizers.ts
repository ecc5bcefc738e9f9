/** Hosts that take out of a code what they do not trust. */
import sanitizeHtml from 'sanitize-html'
import { type Host, install, run, writeSite } from './host'
import { SITES } from './site-rules'

/** lib/weblib.php of Moodle 4, purify_html(), as far as it concerns these codes. */
const PURIFY = `<?php require 'HTMLPurifier.auto.php'; $c = HTMLPurifier_Config::createDefault();
$c->set('Cache.DefinitionImpl', null); $c->set('HTML.DefinitionID', 'moodlehtml'); $c->set('HTML.DefinitionRev', 7);
$c->set('Core.NormalizeNewlines', false); $c->set('Core.ConvertDocumentToFragment', true); $c->set('Core.Encoding', 'UTF-8');
$c->set('Attr.AllowedFrameTargets', ['_blank']);
$c->set('HTML.Doctype', 'XHTML 1.0 Transitional'); $c->set('HTML.TargetNoreferrer', false);
echo (new HTMLPurifier($c))->purify(stream_get_contents(STDIN));`
/** Debian’s copy of HTMLPurifier has signs that PHP 8 no longer reads. */
const MEND = `cp -r /usr/share/php/HTMLPurifier* . && find . -name '*.php' | xargs sed -i -E 's/([$][a-z_]+(\\[[^]]+\\])?)[{]([$]?[a-z0-9]+)[}]/\\1[\\3]/g'`
const DOMPURIFY = `import { JSDOM } from 'jsdom'; import purify from 'dompurify'; import { readFileSync } from 'node:fs'
console.log(purify(new JSDOM('').window).sanitize(readFileSync(0, 'utf8'), JSON.parse(process.argv[2])))`

export const SANITIZERS: Host[] = [
  {
    name: 'HTMLPurifier, Moodle’s settings',
    picture: 'frame',
    commands: ['php'],
    from: 'apt-get install php-cli php-htmlpurifier',
    left: { frame: 'credit', element: 'credit' },
    show: ({ frame, element }) => {
      const folder = writeSite('purifier', { 'purify.php': PURIFY })
      run('sh', ['-c', MEND], folder)
      const purify = (code: string) => run('php', ['purify.php'], folder, code)
      return { frame: purify(frame), element: purify(element) }
    },
  },
  {
    name: 'DOMPurify, as it comes',
    from: 'npm',
    left: { frame: 'credit', element: 'credit' },
    show: ({ frame, element }) => ({ frame: purifyDom(frame, {}), element: purifyDom(element, {}) }),
  },
  {
    name: 'DOMPurify, where frames are let through',
    from: 'npm',
    left: { frame: 'whole', element: 'credit' },
    show: ({ frame, element }) => {
      const options = { ADD_TAGS: ['iframe'], ADD_ATTR: ['frameborder'] }
      return { frame: purifyDom(frame, options), element: purifyDom(element, options) }
    },
  },
  ...Object.entries(SITES).map(
    ([name, { frames, rules }]): Host => ({
      picture: name === 'Canvas' || name.startsWith('Discourse') ? 'frame' : undefined,
      name: name.startsWith('sanitize-html') ? name : `${name}: its rules, by sanitize-html`,
      from: 'npm',
      left: { frame: frames ? 'whole' : 'credit', element: 'credit' },
      show: ({ frame, element }) => ({ frame: sanitizeHtml(frame, rules), element: sanitizeHtml(element, rules) }),
    }),
  ),
]

function purifyDom(code: string, options: object): string {
  const folder = writeSite('dompurify', { 'package.json': '{"type":"module"}', 'purify.js': DOMPURIFY })
  install(folder, ['dompurify@3.2.7', 'jsdom@26.1.0'])
  return run('node', ['purify.js', JSON.stringify(options)], folder, code)
}
