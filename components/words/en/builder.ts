/** What the builder of the code for other people’s pages says, and what the code says that it makes. */
export const builder = {
  /** What a button answers that copied something: there, at a scene, at a claim. */
  copied: 'Copied',

  embed: {
    /** The builder: its page, and the link to it from the whole story. */
    title: 'Embed this story',

    /** The builder: first words. */
    intro: 'Put one sheet into your own page. It needs no account, sets no cookie and asks no other server.',

    /** The builder: what can be embedded. */
    what: 'What',

    /** There, the choices. */
    things: {
      chapter: 'A sheet',
      scene: 'One scene',
      figure: 'One picture',
      cross: 'A question with the reader’s own cross',
      claim: 'One claim',
      row: 'One row of the ledger',
      exercise: 'The exercise: cards to put in order',
    },

    /** There, what is chosen from a list. */
    chapter: 'Sheet',
    oneScene: 'Scene',

    /** There, by kind. */
    listed: { cross: 'Scene', claim: 'Claim', row: 'Claim', exercise: 'Exercise' },

    /** The builder: where a frame begins. */
    scene: 'First scene',
    fromStart: 'From the beginning',

    /** The builder: how a chapter is laid out. */
    form: 'Form',

    /** There, the choices. */
    forms: {
      stepper: 'Stepper: a scene at a time, in a frame of fixed height',
      scroll: 'Scrolled: moves as your page is scrolled (needs the script)',
      stack: 'Unrolled: the whole text, as high as it needs to be',
    },

    /** The builder: day or night. */
    scheme: 'Paper',

    /** There, the choices. */
    schemes: { light: 'Day', dark: 'Night', auto: 'As the reader’s device' },

    /** The builder: height and preview. */
    height: 'Height in pixels, 200 to 1000',
    preview: 'Preview',
    tryScroll: 'Scroll in the preview: so it moves with your page. In the page itself it fills the window.',

    /** There, the choices. */
    widths: { desktop: 'Desktop, 720 px', phone: 'Phone, 358 px' },

    /** The builder: what each code is for, above its box. */
    codes: {
      frame: 'Frame alone. For every page that takes an iframe: HTML, Markdown, MDX, Vue, WordPress',
      markdown: 'Markdown. Where raw HTML is left out, the line with the link stays',
      hugo: 'Hugo. The file layouts/shortcodes/this-map.html; in the page stands {{< this-map >}}',
      script: 'Frame with script. Scrolls with your page, finds its own height, tells your page which scene is shown',
      amp: 'AMP. For pages in that form',
      address: 'Address. For WordPress and others that ask for oEmbed: put it on a line of its own',
    },

    /** The builder: a picture as a file, and its words for who can’t see it; links below a scene. */
    files: 'The picture as a file, with its credit',
    alternative: 'What the picture shows, for who can’t see it',

    /** There, the kinds of files. */
    fileKinds: { svg: 'SVG', 1200: 'PNG, 1200 px', 2400: 'PNG, 2400 px' },

    /** AMP’s button for a frame that is too low. */
    showAll: 'Show all of it',

    /** The button at a code, and what it answers when it fails. */
    copyCode: 'Copy',
    codeFailed: 'Mark the text and copy it with your keyboard.',

    /** The builder without a script. */
    withoutScript: 'Without JavaScript you can still take the frame of each sheet from here.',

    /** The title of a frame in other people’s pages, as it is heard there. */
    frameTitle: (title: string, story: string) => `${title}, from “${story}”`,
  },
} as const
