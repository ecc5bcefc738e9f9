import { chapterAnchor } from '../../model/addresses'
import type { Chapter } from '../../model/read-scenes'
import type { Story } from '../../model/read-story'
import { countMinutes } from '../../model/reading-time'
import { foldStyle } from '../page/fold'
import { bindArticles } from '../prose/fine-type'
import { words } from '../words/en'

type Props = {
  story: Story
  chapter: Chapter /** True on a page of one chapter, where its title is the page's. */
  isOnly: boolean
}

/** The opening of a chapter: its number, its title, and what is so. */
export function ChapterHead({ story, chapter, isOnly }: Props) {
  const Title = isOnly ? 'h1' : 'h2'
  return (
    <header className="passage chapter-head">
      <div>
        <Fold story={story} chapter={chapter} />
        <p className="chapter-number">
          {words.sheetOf(chapter.number, story.chapters.length)} <b>{chapter.head.sheet}</b>
          <span>{words.minutes(countMinutes([chapter]))}</span>
        </p>
        <Title id={chapterAnchor(chapter.slug)}>{bindArticles(chapter.head.title)}</Title>
        <p className="deck">{chapter.head.deck}</p>
      </div>
    </header>
  )
}

/** The sheet as it is folded, with the part that now lies open. */
function Fold({ story, chapter }: Pick<Props, 'story' | 'chapter'>) {
  return (
    <div className="chapter-fold" style={foldStyle(story.chapters.length)} aria-hidden="true">
      {story.chapters.map(({ slug, number }) => (
        <span key={slug} className={slug === chapter.slug ? 'open' : undefined}>
          {number}
        </span>
      ))}
    </div>
  )
}
