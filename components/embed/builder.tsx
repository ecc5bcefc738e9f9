'use client'

import { useEffect, useState } from 'react'
import { type Standing, siteAddresses } from '../../model/addresses'
import { builderWordsOf } from '../words/builder-words'
import { BuilderForm } from './builder-form'
import type { BuilderChapter, BuilderLists, Wishes } from './builder-wishes'
import { choosePiece, readWishes } from './choose-piece'
import { CodeBox } from './code-box'
import {
  ampCode,
  type EmbedChoice,
  frameAddress,
  frameCode,
  markdownCode,
  scriptCode,
  USUAL_HEIGHT,
} from './embed-code'
import { LivePreview } from './live-preview'
import { pieceAddress } from './piece-code'
import { PieceCodes } from './piece-codes'

type Props = {
  standing: Standing
  language: string
  story: { slug: string; title: string }
  chapters: BuilderChapter[]
  lists: BuilderLists
}

/** Choose what to embed, see it, copy the code. `?chapter=` chooses the sheet, `?scene=`, `?claim=` and so on one thing. */
export function Builder({ standing, language, story, chapters, lists }: Props) {
  const words = builderWordsOf(language)
  const [wishes, setWishes] = useState<Wishes>({
    what: 'chapter',
    chapter: chapters[0]?.slug ?? '',
    layout: 'stepper',
    scheme: 'light',
    height: USUAL_HEIGHT,
  })
  useEffect(() => {
    const asked = readWishes(new URLSearchParams(location.search), chapters, lists)
    setWishes((before) => ({ ...before, ...asked }))
  }, [chapters, lists])

  const addresses = siteAddresses(standing).story(story.slug)
  const choiceOf = (chapter: BuilderChapter): EmbedChoice => ({
    ...wishes,
    addresses,
    words,
    story,
    chapter: { slug: chapter.slug, title: chapter.title },
  })
  const chapter = chapters.find(({ slug }) => slug === wishes.chapter) ?? chapters[0]
  if (!chapter) return null
  const choice = choiceOf(chapter)
  const piece = choosePiece(wishes, chapter, lists)
  const shown = piece && { ...piece, addresses, words, story, scheme: wishes.scheme, height: wishes.height }
  const { codes, title, intro, withoutScript } = words.embed
  return (
    <>
      <h1>{title}</h1>
      <p className="builder-intro">{intro}</p>
      <noscript>
        <p>{withoutScript}</p>
        {chapters.map((one) => (
          <CodeBox key={one.slug} label={one.title} code={frameCode(choiceOf(one))} words={words} />
        ))}
      </noscript>
      <div className="builder-work">
        <BuilderForm
          chapters={chapters}
          lists={lists}
          chapter={chapter}
          wishes={wishes}
          change={setWishes}
          words={words}
        />
        <LivePreview
          address={shown ? pieceAddress(shown) : frameAddress(choice)}
          title={words.embed.frameTitle(shown?.title ?? chapter.title, story.title)}
          height={wishes.height}
          form={shown ? 'stepper' : wishes.layout}
          story={story.slug}
          scenes={chapter.scenes.map(({ id }) => id)}
          words={words}
        />
      </div>
      {shown ? (
        <PieceCodes choice={shown} shows={chapter.scenes.find(({ id }) => id === shown.id)?.shows} />
      ) : (
        <section className="builder-codes">
          {wishes.layout !== 'scroll' && <CodeBox label={codes.frame} code={frameCode(choice)} words={words} />}
          <CodeBox label={codes.script} code={scriptCode(choice)} words={words} />
          <CodeBox
            label={codes.address}
            code={addresses.whole(addresses.chapter(chapter.slug, choice.scene))}
            words={words}
          />
          {wishes.layout !== 'scroll' && <CodeBox label={codes.markdown} code={markdownCode(choice)} words={words} />}
          {wishes.layout !== 'scroll' && <CodeBox label={codes.hugo} code={frameCode(choice)} words={words} />}
          {wishes.layout === 'stepper' && <CodeBox label={codes.amp} code={ampCode(choice)} words={words} />}
        </section>
      )}
    </>
  )
}
