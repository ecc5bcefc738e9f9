import type { Claim, Ink } from '../../model/nouns'
import type { Scene } from '../../model/read-scenes'
import type { Story } from '../../model/read-story'
import { CiteMark } from '../prose/cite'
import { type SourceName, showSource } from '../prose/show-source'
import type { Setting } from '../setting'
import type { Words } from '../words/words'

type Stance = Claim['evidence'][number]['does']
type ShownQuestions = {
  /** The sources that the scene points to: who published each, when, and what it is based on. */
  cited: readonly { source: SourceName; says: string }[]
  /** What stands of each of its claims. */
  claims: readonly {
    id: string
    kind: Ink
    says: string
    bestCase: string | undefined
    verdict: string
    wouldChange: string
    evidence: readonly { key: string; source: SourceName; does: Stance }[]
    address: string
  }[]
}

/** What the story's own claims and sources say to the questions that a scene raises. */
export function showQuestions(setting: Setting, scene: Scene): ShownQuestions {
  const { story, addresses } = setting
  const cited = [...new Set(scene.citations.map(({ source }) => source))]
  return {
    cited: cited.map((id) => ({
      source: showSource(setting, id),
      says: [originOf(story, id), story.sources.get(id)?.basis].filter(Boolean).join(' '),
    })),
    claims: scene.claims
      .flatMap((id) => story.claims.get(id) ?? [])
      .map(({ id, kind, says, bestCase, verdict, wouldChange, evidence }) => ({
        id,
        kind,
        says,
        bestCase,
        verdict,
        wouldChange,
        evidence: evidence.map(({ source, does, quotation }) => ({
          key: `${source} ${does} ${quotation ?? ''}`,
          source: showSource(setting, source),
          does,
        })),
        address: addresses.claimPage(id),
      })),
  }
}

type Props = { questions: ShownQuestions; words: Words }

/**
 * What a room is likely to ask of a scene, answered from the story's own claims: where it comes from, what speaks for what is
 * told, how sure it is, what would change that.
 */
export function Questions({ questions: { cited, claims }, words }: Props) {
  return (
    <dl className="questions">
      {cited.length > 0 && (
        <div className="record">
          <dt>{words.presenter.askedWhence}</dt>
          {cited.map(({ source, says }) => (
            <dd key={source.id}>
              <CiteMark source={source} words={words} /> {says}
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
            {claim.evidence.map(({ key, source, does }) => (
              <span key={key}>
                <CiteMark source={source} words={words} /> {words.presenter.does[does]}
              </span>
            ))}
          </dd>
          <dt>{words.presenter.askedChange}</dt>
          <dd>
            {claim.wouldChange}{' '}
            <a href={claim.address} target="_blank" rel="noopener">
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
