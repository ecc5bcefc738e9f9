/** Each is a flag of `npm run new`, which says more of it. */
const FIELDS = [
  { name: 'id', label: 'Id' },
  { name: 'name', label: 'Name' },
  { name: 'accuracy', label: 'How far off it may be, metres', type: 'number', min: 1 },
  { name: 'date', label: 'When, if known', only: 'route' },
  { name: 'note', label: 'What a reader should know' },
] as const

/** What is drawn on the sheet, and what must be said of it. */
export function DrawTool() {
  return (
    <form data-tool="draw" data-draw hidden noValidate>
      <fieldset className="studio-tabs">
        <legend>Draw</legend>
        {[
          ['place', 'a place'],
          ['line', 'a route'],
          ['area', 'an area'],
        ].map(([value, label]) => (
          <label key={value}>
            <input type="radio" name="shape" value={value} defaultChecked={value === 'place'} />
            {label}
          </label>
        ))}
      </fieldset>
      <fieldset className="studio-row">
        <legend>Snap to</legend>
        <label>
          <input type="checkbox" name="coast" defaultChecked />
          coast
        </label>
        <label>
          <input type="checkbox" name="roads" />
          roads
        </label>
        <label>
          within
          <input type="number" name="within" min={1} max={60} defaultValue={12} />
          px
        </label>
      </fieldset>
      <label>
        Find a place to begin at
        <input type="search" name="find" autoComplete="off" />
      </label>
      <ul className="studio-found" data-found />
      <p className="studio-buttons">
        <span data-points />
        <button type="button" data-take-back>
          Take back
        </button>
        <button type="button" data-clear>
          Clear
        </button>
      </p>
      <div className="studio-fields">
        {FIELDS.map(({ label, ...field }) => (
          <label key={field.name} data-only={'only' in field ? field.only : undefined}>
            {label}
            <input
              name={field.name}
              type={'type' in field ? field.type : 'text'}
              min={'min' in field ? field.min : undefined}
              autoComplete="off"
            />
          </label>
        ))}
        {['kind', 'certainty', 'source'].map((name) => (
          <label key={name}>
            {{ kind: 'Kind', certainty: 'How sure its place is', source: 'Source of its place' }[name]}
            <select name={name} />
          </label>
        ))}
        <label>
          In this scene
          <select name="as">
            <option value="">not drawn</option>
            <option value="record">record</option>
            <option value="told">told</option>
            <option value="base">base</option>
          </select>
        </label>
      </div>
      <p data-off />
      <pre className="studio-draft">
        <code data-draft />
      </pre>
      <p className="studio-buttons">
        <button type="submit" data-draw-save>
          Save
        </button>
        <button type="button" data-draw-copy>
          Copy
        </button>
      </p>
    </form>
  )
}
