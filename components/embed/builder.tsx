'use client'

import { useEffect, useState } from 'react'
import { type Standing, siteAddresses } from '../../model/addresses'
import { words } from '../words/en'
import { BuilderForm } from './builder-form'
import type { BuilderChapter, Wishes } from './builder-wishes'
import { CodeBox } from './code-box'
import { ampCode, type EmbedChoice, frameAddress, frameCode, scriptCode, USUAL_HEIGHT } from './embed-code'
import { LivePreview } from './live-preview'

type Props = {
  standing: Standing
  story: { slug: string; title: string }
  chapters: BuilderChapter[]
}

/** Choose what to embed, see it, copy the code. `?chapter=` chooses the first. */
export function Builder({ standing, story, chapters }: Props) {
  const [wishes, setWishes] = useState<Wishes>({
    chapter: chapters[0]?.slug ?? '',
    layout: 'stepper',
    scheme: 'light',
    height: USUAL_HEIGHT,
  })
  useEffect(() => {
    const asked = new URLSearchParams(location.search).get('chapter')
    if (asked && chapters.some(({ slug }) => slug === asked)) setWishes((before) => ({ ...before, chapter: asked }))
  }, [chapters])

  const addresses = siteAddresses(standing).story(story.slug)
  const choiceOf = (chapter: BuilderChapter): EmbedChoice => ({
    ...wishes,
    addresses,
    story,
    chapter: { slug: chapter.slug, title: chapter.title },
  })
  const chapter = chapters.find(({ slug }) => slug === wishes.chapter) ?? chapters[0]
  if (!chapter) return null
  const choice = choiceOf(chapter)
  const { codes, title, intro, withoutScript } = words.embed
  return (
    <>
      <h1>{title}</h1>
      <p className="builder-intro">{intro}</p>
      <noscript>
        <p>{withoutScript}</p>
        {chapters.map((one) => (
          <CodeBox key={one.slug} label={one.title} code={frameCode(choiceOf(one))} />
        ))}
      </noscript>
      <div className="builder-work">
        <BuilderForm chapters={chapters} chapter={chapter} wishes={wishes} change={setWishes} />
        <LivePreview
          address={frameAddress(choice)}
          title={words.embed.frameTitle(chapter.title, story.title)}
          height={wishes.height}
          form={wishes.layout}
          story={story.slug}
          scenes={chapter.scenes.map(({ id }) => id)}
        />
      </div>
      <section className="builder-codes">
        {wishes.layout !== 'scroll' && <CodeBox label={codes.frame} code={frameCode(choice)} />}
        <CodeBox label={codes.script} code={scriptCode(choice)} />
        <CodeBox label={codes.address} code={addresses.whole(addresses.chapter(chapter.slug, choice.scene))} />
        {wishes.layout === 'stepper' && <CodeBox label={codes.amp} code={ampCode(choice)} />}
      </section>
    </>
  )
}
