/** What the presenter says. Of some of it documents speak too. */
export const presenter = {
  /** The ink switch in the bar, in the menu Display and in the console: its name for those who hear it, and its middle choice. */
  ink: 'Ink',
  both: 'Both',

  /** Sources: the bar, the end of a chapter, the card, the evidence, the title of a source’s page. */
  sources: 'Sources',

  /** A source’s entry, before what its speaker knows it by. */
  basis: 'Based on',

  /** Below a source’s entry: links. */
  openSource: 'Open the source',
  allOfSource: 'All that it says here',

  /** The button of cards and panels. */
  close: 'Close',

  /** Heard before the notes on a map. */
  mapNotes: 'Notes on the map',

  /** A line on the stage and in the presenter, when data fails. */
  mapDataFailed: 'Part of the map did not load. The text is whole, and the picture shows what there is.',

  /** The teacher’s page, links to it, and the lesson in the console. */
  teach: {
    title: 'Teach it',
    none: 'This story has no lesson yet.',
    ages: (ages: string) => `For ages ${ages}.`,
    start: (minutes: number) => `Present the lesson of ${minutes} minutes`,
    exercise: 'Put them in order',
    stick: 'Take it on a stick: unpack it, then open index.html; no network is needed (ZIP)',
    aims: 'Afterwards pupils can',
    needs: 'What you need',
    offline: 'If the network fails',
    lesson: (minutes: number, title: string) => `${minutes} minutes: ${title}`,
    columns: ['Minutes', 'Step', 'You', 'Pupils', 'On the screen and on paper', 'If the network fails'],
    paper: (sheet: string) => `On paper: ${sheet}`,
  },

  /** The presenter: the box in which words that a class calls are counted. */
  tally: {
    label: 'A word that was called, then Enter',
    wrong: (letter: string) => `${letter} is no card, or is there twice.`,
    missing: (letter: string) => `${letter} is missing.`,
    count: (total: number, commonest: string, times: number, [one, other]: readonly [string, string], first: number) =>
      `${total} words. Commonest: ${commonest}, ${times} times. ${one} before ${other}: ${first}.`,
  },
  presenter: {
    /** The console: the clock against the plan. */
    early: (minutes: number) => `+${minutes} min`,
    late: (minutes: number) => `${minutes} min behind`,
    onTime: 'on time',
    againstPlan: 'Against the plan',

    /** The console: the lesson’s steps. */
    steps: 'Now in the lesson',
    notReached: 'Not reached yet',

    /** The console: its name; the tab. */
    name: 'Presenter',
    pageTitle: (story: string) => `Present: ${story}`,

    /** The presenter without a script. */
    needsScript: 'Presenting needs JavaScript. The story can be read without it:',

    /** Where the talk is: console, slides, overview, answers. */
    sheetOf: (number: number, total: number, name: string) => `Sheet ${number} of ${total}, ${name}`,
    sceneOf: (number: number, total: number) => `Scene ${number} of ${total}`,
    place: (sheet: number, name: string) => `Sheet ${sheet}, ${name}`,
    fullText: (place: string, title: string) => `${place}: the full text of “${title}”`,

    /** The console: the audience’s picture in small, as it is heard. */
    picture: 'The audience’s picture',

    /** The title of what the room reads after a scene. */
    reading: (title: string) => `To read: ${title}`,

    /** The audience’s window: buttons that are seen while the pointer moves. */
    controls: 'Presenter’s controls',
    openConsole: 'Open the console',
    openAudience: 'Open the audience’s window',
    oneScreen: 'Notes on this screen',
    fullScreen: 'Full screen',

    /** The table of keys: the switch below it, and the button that opens it. */
    letterKeys: 'Keys of one letter, figure or sign',
    keysButton: 'Keys',

    /** The audience’s window before the talk begins. */
    startTitle: 'Two windows, one talk',
    startText:
      'Put this window on the projector. The console, with notes, clock and likely questions, opens in a second window for your own screen; either one moves both. If the projector only repeats your screen, take the notes onto this one.',
    startButton: 'Begin here',

    /** There, where the browser opens no second window. */
    popUpBlocked: 'The browser kept the second window back. Open it yourself:',
    consoleLink: 'the console',

    /** The console: whether the audience’s window is open, and the link that ends the talk. */
    audienceOpen: 'Audience’s window open',
    audienceClosed: 'No audience’s window',
    end: 'End',

    /** The console: the scene now and the next one. */
    now: 'Now',
    next: 'Next',
    atTheEnd: 'This is the last scene.',

    /** Notes: the console, and the one screen for both. */
    notes: 'Notes',
    showNotes: 'Show the notes',
    hideNotes: 'Hide the notes',
    peek: 'Whoever looks at this screen reads the notes. Hold H to see them for a moment.',
    twoWindows: 'Back to two windows',
    noNotes: 'No notes for this scene.',

    /** The console: likely questions, with what answers them. */
    questions: 'If asked',
    askedWhence: 'Where does this come from?',
    askedSure: (says: string) => `How sure is it: ${says}`,
    askedBest: (says: string) => `What speaks for it: ${says}`,
    askedChange: 'What would change it?',

    /** There, what a source does to a claim. */
    does: { supports: 'supports', reports: 'reports', contradicts: 'contradicts' },

    /** The console: the clock and its buttons. */
    elapsed: 'Elapsed',
    plannedHere: 'Planned by the end of this scene',
    plannedWhole: 'Planned in all, minutes',
    timeOfDay: 'Time of day',
    startClock: 'Start the clock',
    restartClock: 'Start the clock again',
    pauseClock: 'Pause',
    clockGoesOn: 'Go on',
    paused: 'The clock stands.',
    undoRestart: 'Undo: the old time',

    /** The offer to go on with a talk that was closed. */
    resume: (title: string, time: string) => `Go on at “${title}”, ${time}`,

    /** The list of scenes: the console, the dialog with all of them, the search in it. */
    scenes: 'Scenes of this sheet',
    overview: 'All scenes',
    find: 'Find a scene',
    nothingFound: 'No scene has these words.',

    /** The console: plain words instead of short texts. */
    plainWords: 'Plain words',
    noPlain: 'This scene has no plain text: its short text is shown.',

    /** The console: blank and frozen screens, the ink that is hidden. */
    blank: 'Blank the screen',
    freeze: 'Freeze the picture',
    hidden: (ink: string) => `Hidden: ${ink}`,
    frozen: (title: string) => `Frozen: the audience still sees “${title}”.`,
    blanked: 'The audience’s screen is blank.',

    /** Heard in the audience’s window while it is blank. */
    blankScreen: 'The screen is blank for a moment.',

    /** The scene’s address as a code: the console and the audience’s window. */
    showCode: 'Show the code',
    scan: 'This scene, on your own device',
    noAddress: 'This page stands on this computer only: other devices can’t open it, so it has no code.',
    codeFor: (address: string) => `QR code for ${address}`,

    /** The console, over the audience’s picture in small. */
    pointer: 'Move over the picture to point at it on the projector.',

    /** The dialog with the table of keys: its name, and what is to be known of it. */
    keys: 'Keys',
    keysNote: 'They are silent while you type. Clickers send Page Up and Page Down. A swipe goes on and back.',

    /** The console: the link to the sheet for paper. */
    print: 'Print this sheet',

    /** The table of keys: what each does. */
    keyDoes: {
      next: 'next scene; in an exercise, the next card on its date',
      back: 'scene before, card before',
      first: 'first scene',
      last: 'last scene',
      sheet: 'go to that sheet',
      blank: 'blank the audience’s screen, and back',
      freeze: 'freeze the audience’s picture, and free it',
      told: 'only the broken ink; again for both',
      record: 'only the solid ink; again for both',
      notes: 'larger notes',
      plain: 'plain words in the place of the short text, and back',
      pause: 'stop the clock, and let it go on',
      code: 'show the scene’s address as a QR code',
      overview: 'all scenes',
      goTo: 'go to a scene by its words',
      help: 'these keys',
      escape: 'close, or show the screen again',
    },

    /** The console’s foot: the same in a word; nothing for those that are not shown there. */
    keyShort: {
      next: 'next',
      back: 'back',
      first: '',
      last: '',
      sheet: 'sheet',
      blank: 'blank',
      freeze: 'freeze',
      told: 'broken ink',
      record: 'solid ink',
      notes: 'larger notes',
      plain: 'plain words',
      pause: 'pause',
      code: 'code',
      overview: 'all scenes',
      goTo: 'go to',
      help: 'all keys',
      escape: '',
    },

    /** Names of keys, as they stand on them. */
    key: {
      right: '→',
      left: '←',
      down: '↓',
      up: '↑',
      space: 'Space',
      shiftSpace: 'Shift Space',
      pageDown: 'Page Down',
      pageUp: 'Page Up',
      home: 'Home',
      end: 'End',
      enter: 'Enter',
      escape: 'Esc',
    },
  },
} as const
