import type { IOptions } from 'sanitize-html'

const TEXT = ['p', 'a', 'em', 'strong', 'ul', 'ol', 'li', 'blockquote', 'h2', 'h3', 'img']
/**
 * What such sites let through for an author without special rights, as far as it concerns these codes. `frames`: whether one from any
 * site may stay.
 */
export const SITES: Record<string, { frames: boolean; rules: IOptions }> = {
  // https://developer.wordpress.org/reference/functions/wp_kses_allowed_html/ (context `post`)
  'WordPress (kses)': {
    frames: false,
    rules: {
      allowedTags: [...TEXT, 'div', 'span', 'figure'],
      allowedAttributes: { '*': ['class', 'id', 'style', 'title'], a: ['href', 'rel'] },
    },
  },
  // lib/weblib.php, purify_html(): frames only of the sites that its filter names
  'Moodle (HTMLPurifier)': {
    frames: false,
    rules: {
      allowedTags: [...TEXT, 'div', 'span'],
      allowedAttributes: { '*': ['style', 'class'], a: ['href', 'title'] },
    },
  },
  // core/profiles/standard/config/install/filter.format.basic_html.yml
  'Drupal (basic HTML)': {
    frames: false,
    rules: {
      allowedTags: TEXT,
      allowedAttributes: { a: ['href', 'hreflang'], img: ['src', 'alt', 'height', 'width'] },
    },
  },
  // gems/canvas_sanitize/lib/canvas_sanitize/canvas_sanitize.rb
  Canvas: {
    frames: true,
    rules: {
      allowedTags: [...TEXT, 'iframe', 'div', 'span'],
      allowedAttributes: {
        '*': ['style', 'class', 'id', 'title', 'role', 'lang', 'dir'],
        a: ['href', 'target', 'name'],
        iframe: ['src', 'width', 'height', 'name', 'align', 'frameborder', 'scrolling', 'sandbox', 'allow', 'loading'],
      },
      allowedStyles: { '*': { position: [/./], display: [/./], width: [/./], height: [/./], margin: [/./] } },
    },
  },
  // app/assets/javascripts/discourse-markdown-it: frames only of sites that an administrator has named
  Discourse: {
    frames: false,
    rules: {
      allowedTags: [...TEXT, 'div', 'span'],
      allowedAttributes: { a: ['href', 'title'], img: ['src', 'width', 'height', 'alt'] },
    },
  },
  'Discourse, where the site is named': {
    frames: true,
    rules: {
      allowedTags: [...TEXT, 'iframe'],
      allowedAttributes: { a: ['href'], iframe: ['src', 'width', 'height', 'frameborder', 'allowfullscreen'] },
    },
  },
  'sanitize-html, as it comes': { frames: false, rules: {} },
}
