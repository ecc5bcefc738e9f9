/** What documents say: every word of the interface that no application of the browser needs. Stories bring their own words. */
export const documents = {
  /** The two inks, where a story gives them no names of its own: the switch in the bar, claims, keys. */
  toldLabel: 'As told',
  recordLabel: 'On record',

  /** The first thing that the Tab key reaches on each page. */
  skip: 'Skip to the text',

  /** Before a chapter’s number: bar, sheet index, titles, cards for social networks. */
  sheet: 'Sheet',

  /** How many chapters a story has, and how many stories a site: the list of stories, cards for social networks. */
  sheets: (count: number) => (count === 1 ? '1 sheet' : `${count} sheets`),
  stories: (count: number) => `${count} stories`,

  /** What the inks stand for, where a story does not say it: the cover, printed sheets, the presenter. `colour` is a word of the story’s look. */
  toldKey: (colour: string) => `${capital(colour)}, broken: what the legend says`,
  recordKey: (colour: string) => `${capital(colour)}, solid: what the record shows`,

  /** The cover, as a link to the evidence. */
  sourcesCount: (sources: number, claims: number) =>
    `${sources} sources, ${claims} claims, each traced to who said it, and when`,

  /** Heard before what a retelling has changed. */
  was: 'was',
  undated: 'undated',
  dropped: 'dropped',
  denied: 'denied',
  restored: 'put back',

  /** Heard before two claims that face each other in the text (`<ClaimAndRecord>`). */
  claimAndRecord: (told: string) => `What is held against what is told: “${told}”`,

  /** There, before the sources of each claim. */
  facing: { supports: 'Supported by', reports: 'Reported by', contradicts: 'Contradicted by' },

  /** How a statement was handed on (`<Retellings>`), below a chapter and beside the evidence. */
  chain: {
    title: 'What each retelling kept, and what it dropped',
    note: 'The space between two tellings is as long as the time between them. Where one has no date, the scale is torn.',
    noPlace: 'place not given',
    fragments: (names: readonly string[]) => `Known here only by fragments quoted in ${names.join(' and ')}.`,

    /** There, what each telling did to each fact. */
    turns: {
      first: 'first said',
      kept: 'kept',
      dropped: 'dropped',
      denied: 'denied',
      restored: 'restored',
      cited: 'quoted only',
    },
  },
  /** How far an entry can be relied on (`standing`): the ledger, a claim, the search of the evidence. */
  standings: {
    firm: 'firm',
    contested: 'contested',
    'one source': 'one source',
    denied: 'denied',
    'not known': 'not known',
  },
  /** A claim’s `likelihood`, before its range in per cent: in sentences, at a claim. */
  likelihoods: {
    'almost no chance': 'almost no chance',
    'very unlikely': 'very unlikely',
    unlikely: 'unlikely',
    'roughly even': 'roughly even',
    likely: 'likely',
    'very likely': 'very likely',
    'almost certain': 'almost certain',
  },
  /** A source’s `kind`, in its entry. */
  sourceKinds: {
    report: 'report',
    analysis: 'analysis',
    compilation: 'compilation',
    official: 'official',
    tape: 'tape',
    memoir: 'memoir',
    data: 'data',
    reference: 'reference',
  },
  /** Over two register crosses (`<Register>`), and in the sentence below them. `gap` is the story’s. */
  outBy: (gap: string) => `out by ${gap}`,
  /** Each entry of a map’s picture, as it is read instead of it: parts of one line, parted by commas. */
  mapEntry: {
    /** What it is, by its `kind`; a kind that the story declares is the story’s own word. */
    kinds: {
      city: 'city',
      town: 'town',
      village: 'village',
      'air base': 'air base',
      airport: 'airport',
      port: 'port',
      strait: 'strait',
      crossing: 'crossing',
      building: 'building',
      'sea route': 'sea route',
      flight: 'air route',
      'missile path': 'missile path',
      road: 'road',
      'bus route': 'bus route',
      telling: 'a telling, not a path',
      runway: 'runway',
      breakwater: 'breakwater',
      harbour: 'harbour',
      area: 'outline',
    },
    /** In which ink it is drawn. */
    plates: { record: 'on record', told: 'as told', both: 'as told and on record', base: '' },
    /** How certain it is. */
    certainties: {
      estimated: 'position approximate',
      sketch: 'a sketch, not surveyed',
      schematic: 'schematic',
    },
    /** How certain a surveyed point is: `size` is a number with its unit, `50 m`. */
    goodTo: (size: string) => `good to ${size}`,
    /** After degrees, here and at an enlargement. */
    compass: { north: 'N', south: 'S', west: 'W', east: 'E' },
    /** A name on the map itself, of a place whose position is approximate. */
    approximate: (name: string) => `${name} (approximate)`,
  },
  /** Sentences in the margin of a map, the most needed first. */
  mapMargin: {
    telling: 'The arrow is no path: it stands for a telling.',
    schematic: (count: number) => (count > 1 ? 'Routes schematic.' : 'Route schematic.'),
    /** Where signs of one kind move along routes, by the kind of route. */
    direction: {
      'sea route': 'Ships show direction, not number.',
      flight: 'Aircraft show direction, not number.',
      'missile path': 'Missiles show direction, not number.',
      'bus route': 'Buses show direction, not number.',
    },
    /** Where signs of several kinds do. */
    directions: 'Symbols show direction, not number.',
    sketch: 'Hatched: a sketch, not surveyed.',
    estimated: 'Broken ring: position approximate.',
    ourRings: 'Dotted rings: our measure.',
    theirRings: 'Rings in ink: as their source says.',
    shore: 'Dots: surveyed points of the shore.',
    coast: (metres: number) => `Coast good to about ${metres} m.`,
    disputed: 'Dotted: lines not agreed. The map takes no position.',
    base: (credits: string) => `Base: ${credits}.`,
  },
  /** Below an enlargement on a map: the longest that fits. `km` is the side of a square of its grid. */
  enlargement: {
    squares: (km: number) => `One square is ${km === 1 ? 'one kilometre' : `${km} kilometres`}.`,
    enlarged: (squares: string) => `Enlarged. ${squares}`,
    short: (km: number) => `${km} km squares.`,
    noCoast: (squares: string) => `${squares} Coast not drawn at this scale.`,
    noCoastShort: (squares: string) => `${squares} Coast not drawn.`,
  },

  /** The first row of that, and of the table of who knew what. */
  happened: 'When it happened',

  /** The ledger: head, key and signs of the table of claims and sources, in a chapter, in a frame, beside the evidence. */
  ledger: {
    caption: 'Claims and what each document does to them',
    claim: 'Claim',
    standing: 'Standing',
    supports: 'supports',
    reports: 'reports, does not vouch',
    contradicts: 'contradicts',
    silent: 'silent',
  },

  /** The folded sheet in the bar: its button and its list. */
  sheetIndex: 'Sheet index',

  /** There, heard after the name of a chapter that has been read. */
  sheetRead: 'read',

  /** Heard before the row of chapters at the head of a chapter, and on the cover. */
  sheetsOfStory: 'The sheets of this story',

  /** Over the title of a chapter, and on paper. */
  sheetOf: (number: number, total: number) => `Sheet ${number} of ${total}`,
  /** The title of a chapter’s page, in the tab and where other programs name it. */
  titleOfSheet: (title: string, story: string, number: number) => `${title}. ${story}, sheet ${number}`,

  /** Heard at a source’s mark in the text. */
  sourceMark: (number: number, name: string) => `Source ${number}, ${name}`,

  /** A source’s entry, before each fact about it. */
  kind: 'Kind',
  dependsOn: 'Repeats or rests on',
  grade: 'Grade',
  hedges: 'Hedges',
  speaks: 'Said by',

  /** Below a source’s entry: a link. */
  openArchived: 'Archived copy',

  /** A source’s entry, where it was not found itself. */
  namedIn: 'Not found. Named in',

  /** In place of a source’s, a claim’s or a card’s date. */
  notDated: 'no date given',

  /** A source’s entry: what its teller has at stake, and how it was read. */
  interest: 'At stake',
  howRead: 'Read',

  /** A source’s entry, how much of it was read; on a page of its own, too. */
  extents: {
    whole: 'the whole',
    most: 'most of it',
    opening: 'its opening',
    excerpt: 'an excerpt',
    'not read': 'nothing of it',
  },

  /** There, of what. */
  forms: { original: 'the original', copy: 'a copy', digest: 'a digest', translation: 'a translation' },
  /** How much of a source was read, of what, and when: "its opening, a copy; 21 November 2026". */
  howMuch: (extent: string, form: string, day?: string) => [`${extent}, in ${form}`, day].filter(Boolean).join('; '),

  /** The end of a chapter: names and terms, with other spellings of each. */
  glossary: 'Names and terms',
  alsoSpelled: 'Also',

  /** Below a map’s second picture in the text, for who wants nothing to move. */
  beforePicture: 'Before. The map shows it after.',

  /** The switch on a map where nothing moves, on telephones. */
  picture: 'Picture',
  pictureBefore: 'Before',
  pictureAfter: 'After',

  /** Below a scene: the line that opens what the map shows. */
  mapText: 'What the map shows',

  /** Before the names of what is on a scene’s map, where the end of the page tells the rest. */
  onMap: 'On it:',
  onMaps: 'On the maps',
  sameList: (title: string) => `The same list as at “${title}”`,
  whatIsKnown: 'What is known of each, and from which source',
  allSources: (count: number) => `All ${count} sources: who speaks, how they know, and how much of each was read`,

  /** Below a scene: the line that opens what another picture shows. */
  pictureText: 'What the picture shows',

  /** Heard before the strip of dates below a chapter. */
  railLabel: 'Time rail',

  /** The strip: the line that opens the list of dates, and what stands in place of one. */
  allDates: 'All dates',
  noDate: 'no date',

  /** The strip, heard: “Scene 3 of 10”. */
  scene: 'Scene',
  of: 'of',

  /** The strip: the week at hand, and how long is still to be read. */
  week: 'week',
  minutesLeft: 'min left',

  /** The strip, at an end where time is torn off. */
  before: 'Earlier',
  after: 'Later',

  /** The head of the paragraph `<HowSure>` at the end of a chapter. */
  howSure: 'How sure we are',

  /** How long a chapter or a story takes to read: cover, head of a chapter, list of stories. */
  minutes: (count: number) => (count === 1 ? '1 minute' : `${count} minutes`),

  /** The end of a chapter: links to those beside it. */
  nextSheet: 'Next sheet',
  previousSheet: 'Sheet before',

  /** The button at a scene and a claim, what is heard of it, and what it answers where it fails. */
  copyLink: 'Copy link',
  copyLinkTo: (title: string) => `Copy link to “${title}”`,
  copyFailed: 'The address could not be copied. It is in the address bar.',
  copyWordsFailed: 'Nothing was copied. The words are selected: copy them with the keys of your device.',

  /** The menu Display in the bar: its name, its three switches and their choices. */
  display: 'Display',
  scheme: 'Paper',
  schemeAuto: 'As the device',
  schemeLight: 'Day',
  schemeDark: 'Night',
  motion: 'Motion',
  motionAuto: 'As the device',
  motionReduced: 'Still',
  letterKeys: 'Letter keys',
  letterKeysOn: 'N and P turn the scene',
  letterKeysOff: 'Off',

  /** The stage, where the chosen ink leaves nothing of a scene. */
  shownInOther: 'Drawn in the other ink. It is switched off now; the text stays.',

  /** A line on the stage, when something fails. */
  mapFailed: 'The moving map could not be drawn. The pictures stand between the paragraphs.',

  /** Exploring the map: buttons, the panel, hints, what is heard. */
  explore: {
    open: 'Explore the map',
    map: 'Map to explore',
    hint: 'Drag to move. To zoom, hold Ctrl and turn the wheel, or press + and −. Press a place or a route to read about it.',
    touchHint: 'Two fingers move and zoom the map; one scrolls the page. Tap a place or a route to read about it.',
    keys: 'Arrow keys move, + and − zoom, 0 shows the scene, Escape goes back.',
    closer: 'Zoom in',
    farther: 'Zoom out',
    entry: 'On the map',
    close: 'Back to the scene',
    back: 'Back at the scene.',
  },

  /** The switch between paper and satellite pictures, on sites with a token of Mapbox. */
  engine: 'Map',
  enginePaper: 'Paper',
  engineGround: 'Ground',
  engineFrom: 'from Mapbox',
  engineNote: 'Ground: satellite pictures. They come from Mapbox, which then sees your address.',

  /** There, one line when they can’t be shown. */
  groundFailed: {
    refused: 'Mapbox refused this site’s token, so the ground can’t be shown. Here is the paper again.',
    'no-webgl': 'This browser can’t draw the ground, which needs WebGL. Here is the paper again.',
    'no-network': 'The ground could not be fetched from Mapbox. Here is the paper again.',
  },

  /** At a scene whose address has changed, and at one that a page does not have. */
  moved: 'This scene has moved. It is now here:',
  onOtherPage: 'This scene stands on a page of its own sheet:',
  furtherSheets: 'The story goes on',
  noSuchScene: 'The address names a place that this page does not have. This is its beginning.',

  /** The button on the cover and in the list of stories. */
  begin: (sheet: string) => `Begin with sheet 1, ${sheet}`,

  /** The cover: the link to the whole story on one page. */
  wholeStory: 'The whole story on one page',

  /** The foot of pages and the page of the evidence: the corrections. */
  corrections: 'Corrections',
  correctedIn: 'Bears on:',
  stoodSince: (since: string) => `The old wording had stood since ${since}.`,
  /** Where other people’s pages lead to the corrections of what they show. */
  countCorrections: (count: number) => (count === 1 ? '1 correction' : `${count} corrections`),
  noCorrections: 'None so far. Each correction will stand here with its date, the old wording and the new one.',

  /** The foot of each page, printed pages, frames. */
  version: (version: string, date: string) => `Version ${version}, ${date}`,
  offline: {
    /** What a kept site shows for a page that is not kept: the tab, the heading, the text. */
    page: 'Not kept',
    title: 'There is no network, and this page is not kept on this device',
    text: 'Pages of the story that you have opened before are kept by themselves. The whole of it is, once you have asked for that on its cover. With a network again, this address works as before.',

    /** The control that keeps a story on the device. */
    remove: 'Remove it from this device',
    progress: 'Files kept',
    /** {size}: of what is kept; {version}: the story's; {done}: how much of it is there. */
    control: {
      keepStory: 'Keep for offline ({size})',
      keepLesson: 'Keep for the lesson ({size})',
      keeping: 'Being kept: {done}',
      kept: 'Kept on this device: version {version}, {size}. It opens without a network.',
      removed: 'Removed from this device.',
      room: 'There is not enough room on this device. Nothing was kept.',
      network: 'Not all of it came: the network failed, or the site is just being renewed. Press again to go on.',
    },

    /** The line that says that a newer version is ready. */
    update: {
      ready: 'A newer version is ready. This page stays as it is until you ask for it.',
      show: 'Show the newer version',
      others: 'Other windows still show the old version. The newer one opens once they are closed.',
    },
  },

  /** The page on accessibility, linked from the foot of each page. */
  accessibility: {
    title: 'Accessibility',
    about:
      'The aim is WCAG 2.2, level AA. Nobody from outside has checked it yet. What follows is what was tried, and what is known not to work.',
    tried: 'What was tried, and with what',
    trials: [
      'axe-core in Chromium finds nothing on any kind of page, by day and by night, at 390 and 1440 px, nor a target of less than 24 px without room around it. It runs before each release.',
      'With letters twice as large nothing is cut off at these widths, and no page grows sideways; in the system’s own colours the inks differ by their lines.',
      'Each kind of page is gone through with the Tab key: everything is reached, in order, and the focus is always seen.',
      'Every word, source and picture is there without a script. What a picture shows is heard with its scene, without opening anything; a list of what is on it opens below.',
      'Motion stops where the device asks for that, or by the switch under Display. Keys of one letter can be switched off there, and in the presenter under Keys.',
      'Each chapter has a plain level, in short sentences, where its story gives one.',
    ],
    fails: 'What is known not to work, or was not tried',
    failures: [
      'No screen reader was tried, and nobody who uses one: only the tree that it is given, with programs.',
      'Marks of a frame’s time rail can lie closer to one another than 24 px, and the dots of “Who knew what, when” are smaller: the steps, the list of dates and the table below lead to the same.',
      'The visual order of a map is not in its text: the text names what is shown, not where on the screen.',
      'Chromium is the browser that all tests run in. Some forty things are tried in Firefox ESR and WebKitGTK, too. Safari on a Mac or a telephone was not tried.',
      'Browsers from before 2025 have what a picture shows behind a line that must be opened.',
    ],
    tell: 'Whom to tell',
    tellText: 'If something keeps you out, say what you tried and with what. It is treated as an error of the story.',
    write: (title: string) => `Write to those who answer for “${title}”`,
    nobody: (title: string) => `“${title}” names nobody to write to.`,
    subject: 'Accessibility',
  },

  /** An address that leads nowhere: the tab, the heading, the text. */
  notFoundPage: 'Not found',
  notFoundTitle: 'This sheet is not in the folder',
  notFoundText: 'The address leads nowhere. The sheets that exist are here.',

  /** Below the sources of a chapter and on a claim’s page. */
  likelihoodScale:
    'A word of likelihood stands with its range in per cent: unlikely is 20 to 45 per cent, very unlikely 5 to 20, likely 55 to 80, very likely 80 to 95. The scale is that of Intelligence Community Directive 203.',

  /** The preview alone: the page that shows an author what stops a story. */
  storyStopped: 'The story can’t be shown yet',
  storyErrors: (count: number) => (count === 1 ? 'One error' : `${count} errors`),
  storyWarnings: (count: number) => (count === 1 ? 'One warning' : `${count} warnings`),

  /** Heard at a claim’s label in the text. */
  claimEvidence: (label: string, says: string) => `${label}: the evidence for “${says}”`,
  evidence: {
    /** The page of the evidence: bar, tab, heading, first words. */
    title: 'Evidence',
    heading: (claims: number, sources: number) => `${claims} claims, ${sources} sources`,
    intro:
      'Every claim of the story with what each source does to it. Press a claim to read its grounds, the strongest case against the verdict, and what would change it. Each has an address that stays.',

    /** There: its parts, as links and headings. */
    ledger: 'Ledger',
    claims: 'Claims one by one',
    contradictions: (count: number) => (count === 1 ? '1 contradiction' : `${count} contradictions`),
    readAll: 'Read all of it',

    /** The page of contradictions, below its heading. */
    contradictionsIntro: 'Where the documents disagree, with each other or with themselves. They are kept as they are.',

    /** The ledger: the column of all sources that have none of their own, and what is heard there. */
    others: 'Others',
    countOf: (count: number, stance: string) => `${count} ${stance}`,

    /** The search above the ledger. */
    filter: 'Find claims',
    any: 'any',

    /** There, what can be chosen. */
    facets: {
      ink: 'Ink',
      standing: 'Standing',
      place: 'Place',
      year: 'Year',
      person: 'Said by',
      source: 'Source',
    },

    /** There: the field for words, the button, how many claims are left. */
    freeWords: 'Words',
    clear: 'Show all',
    shown: 'claims shown',
    of: 'of',
    nothingFits: 'No claim fits. Take a choice back, or show all.',

    /** A claim, in a frame too: who said it first, and the head of each part. */
    by: 'First or most clearly',
    verdict: 'Verdict',
    standing: 'Standing',
    likelihood: 'How likely',
    grounds: 'What the sources do to it',
    origins: 'Rests on',
    originsCount: (count: number) =>
      count === 0 ? 'no origin: nobody supports it' : count === 1 ? 'one origin' : `${count} origins`,
    originsNote: 'Origins count, not repetitions.',
    bestCase: 'The strongest case for it',
    nothingAgainst: 'No source here says otherwise.',
    wouldChange: 'What would change the verdict',
    retold: 'How it was retold',
    chain: 'What each retelling kept and dropped',

    /** A claim’s page: events, statements with their two dates, sources in which they were read. */
    events: 'About',
    statements: 'Who said so, and when',
    happened: 'of',
    said: 'said',
    readIn: 'read in',

    /** A claim’s page: its corrections. */
    history: 'Changes',
    noHistory: 'None so far.',

    /** A claim’s page: links. */
    toLedger: 'In the ledger',
    report: 'Report an error',

    /** A claim’s page, and the message about an error in it that a mail program is given. */
    claimName: (id: string, version: string) => `Claim ${id}, version ${version}`,
    reportSubject: (id: string, version: string) => `Error in claim ${id}, version ${version}`,
    reportBody: (address: string, version: string) =>
      `${address}\nVersion: ${version}\n\nWhat is wrong, and on which source:\n`,

    /** Before what a statement does to a claim. */
    does: {
      asserts: 'asserts',
      reports: 'reports',
      doubts: 'doubts',
      denies: 'denies',
      drops: 'drops',
    },

    /** The evidence: the sources, and the drawing of who repeats whom. */
    sourcesIntro:
      'Graded as in the Admiralty scale, from A (reliable) to E (unreliable) and F (can’t be judged), each with its reason.',
    dependence: 'Who repeats whom',
    dependenceIntro:
      'An arrow leads from a source to the one that it repeats or rests on. What stands at the left is an origin; two sources with one origin count once.',
    repeats: 'repeats or rests on',

    /** A source’s page: headings. */
    usedFor: 'Claims that it bears on',
    saysHere: 'What it says here',
    points: 'What the whole of it says, and where that is told',
    leftOut: 'Left out:',
    toldIn: 'Told in:',

    /** The evidence and the end of a chapter: links to the data. */
    data: 'Data',
    dataText: 'Everything above as files: tables, JSON with its schema, maps and a calendar.',
    dataLink: 'Fields, files and licences',

    /** The page of the data. */
    dataHeading: 'The story as data',
    files: 'Files',
    reading: 'How to read them',
    fieldsOf: (file: string) => `Fields of ${file}`,
    licences: 'Licences',
    dataNotes: [
      'Every file carries the version of the story and its day.',
      'Dates are in EDTF (ISO 8601-2) as far as they are known; beside each stand the first and the last day that it can mean. No day is invented.',
      'Tables are CSV as in RFC 4180: UTF-8 with a byte order mark, commas, CRLF. Lists of ids in one field are parted by a space.',
      'A field that a spreadsheet would run as a formula (it begins with =, +, -, @, a tab or a return) has an apostrophe before it. Numbers, such as longitudes, are left as they are.',
      'Positions are longitude and latitude in degrees (WGS84), accuracy in metres. A line whose certainty is not “sourced” is a drawing and no track.',
      'Ids are permanent. A claim’s id is its anchor on the evidence page.',
    ],
    licenceNotes: (publisher: string) => [
      `Text and data: CC BY 4.0. Credit “${publisher}”, with a link.`,
      'Quoted fragments belong to those who wrote them.',
      'Positions and shapes keep the terms of their sources, which each place and route names.',
    ],

    /** The corrections beside the evidence: the link to their feed. */
    feed: 'Feed of corrections',

    /** How to cite a page: heading, buttons, files. */
    cite: 'Cite this',
    copy: 'Copy',
    copyCitation: (format: string) => `Copy the citation, ${format}`,
    citeFile: (format: string) => `${format} record`,

    /** The end of a chapter: the link to the evidence. */
    evidenceLink: 'All claims with their evidence',

    /** The page of who knew what, when: heading, controls, the table’s columns. */
    knew: {
      title: 'Who knew what, when',
      intro:
        'Each point is a statement, at the month in which it was said. Its arc reaches back to the day of which it speaks, or forward; the wider the arc, the longer it waited. A diamond with a broken arc is a telling of the legend. What has only a month counts as public from its end.',
      slider: 'What was public on',
      before: '← Before',
      next: 'Next →',
      all: 'All',
      count: 'statements were public',
      open: 'The chosen statement',
      hint: 'Press a point, or move among them with the arrow keys.',
      speaker: 'Who',
      says: 'What was said',
      happened: 'When it happened',
      said: 'When it was said',
      source: 'Source',
      earlier: 'earlier',
      undated: (count: number) => `${count} statements without a date are left out here; they stand with their claims.`,
    },
  },

  /** The link to the presenter, in the bar. */
  present: 'Present',

  /** The plain level of a chapter: its page, and links from and to it. */
  plain: {
    title: 'Plain level',
    level: 'Reading level',
    full: 'Full',
    plain: 'Plain',
    link: 'Read it in plain words',
    announce:
      'An adaptation in plain words: the same scenes in at most half the words, with fewer sources. Where the two differ, the full text counts.',
    none: 'This sheet has no plain level yet.',
    toFull: 'In full, with its picture',
    toFullOf: (title: string) => `In full, with its picture: “${title}”`,
  },
  pack: {
    /** The lesson’s pack: the page that lists it, and the head of each printed sheet. */
    title: 'The lesson’s pack',
    none: 'This story has no pack.',
    list: 'Sheets',
    how: 'Made for paper, A4 or Letter, in black. Print from your browser, or take the files.',
    toPack: 'All sheets',
    toStory: 'To the story',
    teacher: 'TEACHER',
    teacherSet: 'Teacher’s set: key, safeguarding, slips, names and words',

    /** The page that lists the pack: its parts and files. */
    forPupils: 'For pupils',
    forTeachers: 'For the teacher',
    sets: 'Whole sets',
    toChange: 'Files to take away',
    toImport: 'For a learning platform',
    cartridge: 'Links, pages and a quiz for Canvas and others (Common Cartridge 1.3)',
    cartridgeForMoodle: 'The same for Moodle (Common Cartridge 1.1)',
    h5p: 'The order exercise (H5P, Sort the Paragraphs)',

    /** On worksheets and the ticket, before a line to write on. */
    name: 'Name',

    /** Source cards, printed. */
    cards: 'Source cards',
    summary: 'In our words:',
    knows: 'How do they know?',
    wants: 'What do they want?',
    read: 'Have we read it?',

    /** Worksheets, printed and as texts to change: names, how to fill them in, heads of columns. */
    worksheetA: 'Sourcing worksheet A: with a model',
    worksheetB: 'Sourcing worksheet B: blank',
    worksheetHowA: 'Fill in one row for each card. The first row is done for you.',
    worksheetHowB: 'One row for each source. Origin, purpose, value and limitation; then the order.',
    columnsA: ['Who?', 'When?', 'How could they know?', 'What may they want?', 'What came first?'],
    columnsB: ['Origin', 'Purpose', 'Value', 'Limitation', 'What came first?'],

    /** The sheet with invented finds and the exit ticket. */
    change: 'What would change your mind?',
    changeHow: 'These finds are invented. Put a mark on each line, and say why.',
    marks: ['persuaded', 'don’t know', 'already decided'],
    ticket: 'Exit ticket',

    /** Sheets with people and words. */
    people: 'Who is who',
    peopleHow: 'The stressed part is in capitals.',
    glossary: 'Words',

    /** The blank map and the strip of months. */
    map: 'Blank map and strip',
    mapHow: 'Write the names where they belong:',
    stripHow: 'Lay the slips on the months.',

    /** Slips to cut out. */
    slips: 'Slips to cut out',
    slipsHow: 'Two sets. Cut along the broken lines. Put the slips in order; one of them has no date.',

    /** The teacher’s own: what to know before the lesson, the key, the link to it. */
    safeguarding: 'Before the lesson',
    key: 'Key',
    keyForTeacher: 'The key, for you alone',

    /** Headings of the key. */
    keyOf: {
      slips: 'The slips, with their days',
      cards: 'The cards',
      finds: 'The finds',
      ticket: 'The ticket: 0 to 3 points each',
    },

    /** Sets of sheets, and the list of plain chapters. */
    pupilsA: 'Pupils’ set A: cards, worksheet with a model, ticket, map',
    pupilsB: 'Pupils’ set B: cards, blank worksheet, ticket, map',
    plain: 'The chapters in plain words',
  },

  /** Pages for paper: links to them, and what stands above and below on them. */
  print: {
    link: 'Print this sheet',
    choice: 'Print',
    how: 'Made for paper, A4 or Letter, with or without colour. Print it from your browser.',
    withoutNotes: 'Without notes',
    withNotes: 'With notes',
    inPlainWords: 'In plain words',
    noAddress: 'Address not set (SITE_URL)',
    notes: 'Notes for the teacher',
    toSheet: 'To the sheet',
    toPresent: 'To the presenter',
  },
  frame: {
    /** A frame: buttons, links, what is said where it is too small or may open no window. */
    back: 'Back',
    next: 'Next step',
    of: 'of',
    fullStory: 'Full story',
    nextSheet: 'Next sheet',
    noWindows: 'The page round this frame lets no window open. The address of what you asked for:',
    address: 'Address',
    fullText: 'Full text',
    cramped: 'This drawing needs a larger frame: see it on its own page',
    fullTextOf: (title: string) => `The full text of “${title}”, on its own page`,
    from: (title: string) => `From “${title}”`,
    readFull: (title: string) => `The whole of “${title}”, on its own page`,

    /** The exercise and the question in a frame: folds with dates and with what others say. */
    showDates: 'Show the dates',
    dayTold: 'the day of a telling',
    asTold: (letters: string) => `As it is told: ${letters}`,
    whereOthers: 'Where others put it',

    /** Links to the builder from chapters, scenes and claims. */
    link: 'Embed this sheet',
    thisScene: 'Embed this scene',
    thisClaim: 'Embed this claim',
    thisRow: 'Embed its row',
    thisCross: 'Embed this question',
    thisExercise: 'Embed the exercise',
  },

  /** Below pictures that are taken away. */
  rightsOfText: 'Text under CC BY 4.0.',

  /** The foot of each page. */
  rights: 'Text under CC BY 4.0; code under the MIT licence.',
  mapRights: 'Maps: Natural Earth; GSHHG; OurAirports; GeoNames; © OpenStreetMap contributors.',
} as const

function capital(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1)
}
