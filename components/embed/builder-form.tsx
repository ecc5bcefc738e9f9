import { words } from '../words/en'
import type { BuilderChapter, Wishes } from './builder-wishes'

type Props = {
  chapters: BuilderChapter[]
  /** The one that is chosen. */
  chapter: BuilderChapter
  wishes: Wishes
  change: (wishes: Wishes) => void
}

/** What can be chosen: sheet, first scene, form, paper, height. */
export function BuilderForm({ chapters, chapter, wishes, change }: Props) {
  const { embed } = words
  return (
    <form className="builder-form" onSubmit={(event) => event.preventDefault()}>
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
        <span>{embed.scene}</span>
        <select
          value={wishes.scene ?? ''}
          onChange={({ target }) => change({ ...wishes, scene: target.value || undefined })}
        >
          <option value="">{embed.fromStart}</option>
          {chapter.scenes.map(({ id, title }) => (
            <option key={id} value={id}>
              {title}
            </option>
          ))}
        </select>
      </label>
      <Choice
        name="layout"
        legend={embed.form}
        choices={embed.forms}
        value={wishes.layout}
        choose={(layout) => change({ ...wishes, layout })}
      />
      <Choice
        name="scheme"
        legend={embed.scheme}
        choices={embed.schemes}
        value={wishes.scheme}
        choose={(scheme) => change({ ...wishes, scheme })}
      />
      <label>
        <span>{embed.height}</span>
        <input
          type="number"
          min={200}
          max={1000}
          step={10}
          defaultValue={wishes.height}
          disabled={wishes.layout === 'stack'}
          onChange={({ target }) => {
            if (target.validity.valid && target.value) change({ ...wishes, height: target.valueAsNumber })
          }}
        />
      </label>
    </form>
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
