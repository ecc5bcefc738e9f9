import type { BuilderWords } from '../words/words'
import type { BuilderChapter, BuilderLists, ListedKind, Wishes } from './builder-wishes'
import { USUAL_HEIGHT } from './embed-code'
import { PIECE_HEIGHTS } from './piece-code'

type Props = {
  chapters: BuilderChapter[]
  lists: BuilderLists
  /** The one that is chosen. */
  chapter: BuilderChapter
  wishes: Wishes
  change: (wishes: Wishes) => void
}

/** What can be chosen: a sheet, with its first scene and form, or one thing; its paper, its height. */
export function BuilderForm({ chapters, lists, chapter, wishes, change, words }: Props & { words: BuilderWords }) {
  const { embed } = words
  const { what } = wishes
  const offered = Object.fromEntries(
    Object.entries(embed.things).filter(([one]) => lists[one as ListedKind]?.length !== 0),
  ) as Record<Wishes['what'], string>
  return (
    <form className="builder-form" onSubmit={(event) => event.preventDefault()}>
      <Choice
        name="what"
        legend={embed.what}
        choices={offered}
        value={what}
        choose={(next) => change({ ...wishes, what: next, height: heightOf(next) })}
      />
      {what === 'chapter' || what === 'scene' || what === 'figure' ? (
        <ChooseScene chapters={chapters} chapter={chapter} wishes={wishes} change={change} words={words} />
      ) : (
        <label>
          <span>{embed.listed[what]}</span>
          <select value={wishes.listed} onChange={({ target }) => change({ ...wishes, listed: target.value })}>
            {lists[what].map(({ id, title }) => (
              <option key={id} value={id}>
                {title}
              </option>
            ))}
          </select>
        </label>
      )}
      {what === 'chapter' && (
        <Choice
          name="layout"
          legend={embed.form}
          choices={embed.forms}
          value={wishes.layout}
          choose={(layout) => change({ ...wishes, layout })}
        />
      )}
      {what !== 'figure' && (
        <Choice
          name="scheme"
          legend={embed.scheme}
          choices={embed.schemes}
          value={wishes.scheme}
          choose={(scheme) => change({ ...wishes, scheme })}
        />
      )}
      <label>
        <span>{embed.height}</span>
        <input
          key={what}
          type="number"
          min={200}
          max={1000}
          step={10}
          defaultValue={wishes.height}
          disabled={what === 'chapter' && wishes.layout === 'stack'}
          onChange={({ target }) => {
            if (target.validity.valid && target.value) change({ ...wishes, height: target.valueAsNumber })
          }}
        />
      </label>
    </form>
  )
}

const heightOf = (what: Wishes['what']) => (what === 'chapter' ? USUAL_HEIGHT : PIECE_HEIGHTS[what])

function ChooseScene({ chapters, chapter, wishes, change, words }: Omit<Props, 'lists'> & { words: BuilderWords }) {
  const { embed } = words
  const isWhole = wishes.what === 'chapter'
  return (
    <>
      <label>
        <span>{embed.chapter}</span>
        <select
          value={chapter.slug}
          onChange={({ target }) => change({ ...wishes, chapter: target.value, scene: undefined })}
        >
          {chapters.map(({ slug, number, sheet, title }) => (
            <option key={slug} value={slug}>
              {number}. {sheet}: {title}
            </option>
          ))}
        </select>
      </label>
      <label>
        <span>{isWhole ? embed.scene : embed.oneScene}</span>
        <select
          value={wishes.scene ?? ''}
          onChange={({ target }) => change({ ...wishes, scene: target.value || undefined })}
        >
          {isWhole && <option value="">{embed.fromStart}</option>}
          {chapter.scenes.map(({ id, title }) => (
            <option key={id} value={id}>
              {title}
            </option>
          ))}
        </select>
      </label>
    </>
  )
}

type ChoiceProps<Value extends string> = {
  name: string
  legend: string
  choices: Record<Value, string>
  value: Value
  choose: (value: Value) => void
}

function Choice<Value extends string>({ name, legend, choices, value, choose }: ChoiceProps<Value>) {
  return (
    <fieldset>
      <legend>{legend}</legend>
      {(Object.entries(choices) as [Value, string][]).map(([one, label]) => (
        <label key={one}>
          <input type="radio" name={name} value={one} checked={one === value} onChange={() => choose(one)} />
          <span>{label}</span>
        </label>
      ))}
    </fieldset>
  )
}
