import { CameraTool } from './camera-tool'
import { DrawTool } from './draw-tool'
import { FRAMES } from './frame-kinds'
import { StudioSide } from './studio-side'

type Props = { /** Address of the folder of the map's data. */ maps: string }

/** The editor's desk as it stands before its script has filled it (start-studio.ts). */
export function StudioPage({ maps }: Props) {
  return (
    <main className="studio" data-studio data-maps={maps}>
      <header className="studio-head">
        <h1>Studio</h1>
        <label>
          Story
          <select data-choose="story" />
        </label>
        <label>
          Chapter
          <select data-choose="chapter" />
        </label>
        <label className="studio-scene">
          Scene
          <select data-choose="scene" />
        </label>
        <button type="button" data-next-scene="-1" aria-label="Scene before">
          ←
        </button>
        <button type="button" data-next-scene="1" aria-label="Next scene">
          →
        </button>
        <p data-file />
      </header>
      <section className="studio-desk" aria-labelledby="studio-map">
        <h2 id="studio-map">Map</h2>
        <fieldset className="studio-tabs">
          <legend className="unseen">What the map is for</legend>
          {(['camera', 'draw', 'notes'] as const).map((tool) => (
            <label key={tool}>
              <input type="radio" name="tool" value={tool} defaultChecked={tool === 'camera'} />
              {{ camera: 'Camera', draw: 'Draw', notes: 'Notes' }[tool]}
            </label>
          ))}
        </fieldset>
        <div className="studio-work">
          <div className="studio-sheet" data-sheet-room>
            <div className="studio-stage" data-sheet dir="ltr" />
            <p className="studio-hint" id="studio-keys" data-hint />
          </div>
          <div className="studio-tools">
            <CameraTool />
            <DrawTool />
            <div data-tool="notes" hidden>
              <p data-no-notes>This scene has no notes on its map.</p>
              <ol className="studio-notes" data-notes />
            </div>
            <div className="studio-answer" role="status" data-answer />
          </div>
        </div>
      </section>
      <StudioSide />
      <section className="studio-frames" aria-labelledby="studio-pictures">
        <h2 id="studio-pictures">Pictures</h2>
        <fieldset className="studio-switches">
          <legend>Show</legend>
          {FRAMES.map(({ id, name }) => (
            <label key={id}>
              <input type="checkbox" name="frame" value={id} />
              {name}
            </label>
          ))}
        </fieldset>
        <div className="studio-grid" data-frames />
      </section>
    </main>
  )
}
