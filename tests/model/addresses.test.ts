import { expect, it } from 'vitest'
import { addressForOthers, hash, siteAddresses, sourceAnchor } from '../../model/addresses'

const site = siteAddresses({ origin: 'https://example.org', base: '/stories' })
const story = site.story('a-story')

it('every address of version 1.0.0 is what it was', () => {
  const { home, chapter, evidence, claim, source, data, file, present, print, printNotes, builder, frame } = story
  expect([
    site.front,
    home,
    chapter('one'),
    chapter('one', 'dawn'),
    evidence,
    claim('it-rained'),
    source('a-note'),
    data,
    file('events.csv'),
    present(),
    present('dawn'),
    print('one'),
    printNotes('one'),
    builder(),
    builder('one'),
    frame('one'),
    frame('one', { scene: 'dawn', layout: 'stack', scheme: 'auto' }),
    site.hostScript,
    story.oembed({ chapter: 'one' }, 'json'),
    story.oembed({ chapter: 'one', scene: 'dawn' }, 'xml'),
    story.oembed('story', 'json'),
    story.picture(),
    story.picture('one'),
    story.figure('one', 'dawn', 'wide', 'dark'),
  ]).toEqual([
    '/stories/',
    '/stories/a-story/',
    '/stories/a-story/one/',
    '/stories/a-story/one/#dawn',
    '/stories/a-story/evidence/',
    '/stories/a-story/evidence/#it-rained',
    '/stories/a-story/evidence/#source-a-note',
    '/stories/a-story/data/',
    '/stories/a-story/data/events.csv',
    '/stories/a-story/present/',
    '/stories/a-story/present/#dawn',
    '/stories/a-story/present/print/one/',
    '/stories/a-story/present/print/one/notes/',
    '/stories/a-story/embed/',
    '/stories/a-story/embed/?chapter=one',
    '/stories/embed/a-story/one/',
    '/stories/embed/a-story/one/?scene=dawn&layout=stack&scheme=auto',
    '/stories/embed.js',
    '/stories/oembed/a-story/one.json',
    '/stories/oembed/a-story/one.dawn.xml',
    '/stories/oembed/a-story/_story.json',
    '/stories/og/a-story.png',
    '/stories/og/a-story-one.png',
    '/stories/figures/a-story/one/dawn-wide-dark.svg',
  ])
})

it('others are given an address with its origin, and a place of the same page without', () => {
  expect(story.whole(story.chapter('one', 'dawn'))).toBe('https://example.org/stories/a-story/one/#dawn')
  expect(hash(sourceAnchor('a-note'))).toBe('#source-a-note')
})

it('paper and other devices are given no address that only this computer can reach', () => {
  expect(story.printed(story.home)).toBe('https://example.org/stories/a-story/')
  for (const origin of ['http://localhost:3000', 'http://127.0.0.1:8080', 'http://[::1]:3000'])
    expect(siteAddresses({ origin, base: '' }).printed('/'), origin).toBeUndefined()
  expect(addressForOthers('/x/', new URL('file:///media/stick/index.html'))).toBeUndefined()
  expect(addressForOthers('/x/', new URL('http://192.168.1.20:3000/y/'))).toBe('http://192.168.1.20:3000/x/')
})
