const FIELDS = [
  { name: 'lon', label: 'Longitude', step: '0.01', min: -180, max: 180 },
  { name: 'lat', label: 'Latitude', step: '0.01', min: -85, max: 85 },
  { name: 'zoom', label: 'Zoom', step: '0.1', min: 0, max: 22 },
] as const

/** The camera picker's fields and buttons. */
export function CameraTool() {
  return (
    <div data-tool="camera">
      <fieldset className="studio-tabs">
        <legend>For screens that are</legend>
        <label>
          <input type="radio" name="form" value="wide" defaultChecked />
          wide
        </label>
        <label>
          <input type="radio" name="form" value="narrow" />
          narrow
        </label>
      </fieldset>
      <div className="studio-fields">
        {FIELDS.map(({ name, label, ...limits }) => (
          <label key={name}>
            {label}
            <input type="number" data-camera={name} {...limits} />
          </label>
        ))}
      </div>
      <p className="studio-code">
        <code data-camera-text="wide" />
        <code data-camera-text="narrow" />
      </p>
      <p data-camera-scale />
      <p data-serving />
      <p className="studio-wrong" data-refusal hidden />
      <p className="studio-buttons">
        <button type="button" data-camera-save>
          Save
        </button>
        <button type="button" data-camera-copy>
          Copy camera
        </button>
        <button type="button" data-camera-same>
          Same view for the other form
        </button>
        <button type="button" data-camera-back>
          Back to the scene’s
        </button>
      </p>
    </div>
  )
}
