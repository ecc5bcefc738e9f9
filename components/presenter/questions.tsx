import type { Scene } from '../../model/read-scenes'
import type { Story } from '../../model/read-story'
import { CiteMark } from '../prose/cite'
import { showSource } from '../prose/show-source'
import type { Setting } from '../setting'

type Props = { setting: Setting; scene: Scene }

/**
 * What a room is likely to ask of a scene, answered from the story's own claims: where it comes from, what speaks for what is
 * told, how sure it is, what would change that.
 */
export function Questions({ setting, scene }: Props) {
  const { story, addresses, words } = setting
  const claims = scene.claims.flatMap((id) => story.claims.get(id) ?? [])
  const cited = [...new Set(scene.citations.map(({ source }) => source))]
  return (
    <dl className="questions">
      {cited.length > 0 && (
        <div className="record">
          <dt>{words.presenter.askedWhence}</dt>
          {cited.map((id) => (
            <dd key={id}>
              <CiteMark source={showSource(setting, id)} words={words} /> {originOf(story, id)}{' '}
              {story.sources.get(id)?.basis}
            </dd>
          ))}
        </div>
      )}
      {claims.map((claim) => (
        <div key={claim.id} className={claim.kind}>
          <dt>{claim.bestCase ? words.presenter.askedBest(claim.says) : words.presenter.askedSure(claim.says)}</dt>
          {claim.bestCase && <dd>{claim.bestCase}</dd>}
          <dd>{claim.verdict}</dd>
          <dd className="questions-sources">
            {claim.evidence.map(({ source, does }, index) => (
              <span key={`${source} ${does} ${claim.evidence[index]?.quotation ?? ''}`}>
                <CiteMark source={showSource(setting, source)} words={words} /> {words.presenter.does[does]}
              </span>
            ))}
          </dd>
          <dt>{words.presenter.askedChange}</dt>
          <dd>
            {claim.wouldChange}{' '}
            <a href={addresses.claimPage(claim.id)} target="_blank" rel="noopener">
              {words.evidence.title}
            </a>
          </dd>
        </div>
      ))}
    </dl>
  )
}

/** Ids of the sources that a scene's short text, notes and questions point to. */
export function sourcesAsked(story: Story, scene: Scene): string[] {
  return [
    ...scene.citations.map(({ source }) => source),
    ...scene.claims.flatMap((id) => story.claims.get(id)?.evidence.map(({ source }) => source) ?? []),
    ...scene.citedAside,
  ]
}

/** Who published a source, and in which year: `Reuters, 2015.` */
function originOf(story: Story, id: string): string {
  const source = story.sources.get(id)
  const year = source?.date?.start?.year ?? source?.date?.end?.year
  return [source?.publisher, year].filter(Boolean).join(', ').concat('.')
}
