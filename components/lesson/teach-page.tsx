import { describeLessons } from '../../model/export/describe-lessons'
import type { Lessons } from '../../model/nouns/lessons'
import { KeepOffline } from '../offline/keep-offline'
import { ListedSection } from '../page/listed-section'
import { MadeFiles } from '../page/made-files'
import { Page } from '../page/page'
import { showBar, showImprint } from '../page/show-page'
import { LinkedData } from '../prose/linked-data'
import type { Setting } from '../setting'
import { LessonTable, showLesson } from './lesson-table'

/** For teachers: the question, the aims, the lessons with their minutes, and what to do without a network. */
export function TeachPage({ setting }: { setting: Setting }) {
  const { story, addresses, words } = setting
  const { lessons } = story
  return (
    <Page
      bar={showBar(setting, words.teach.title)}
      className="evidence teach"
      story={story.slug}
      colophon={showImprint(setting)}
      words={words}
    >
      {lessons ? <Teaching setting={setting} lessons={lessons} /> : <h1>{words.teach.none}</h1>}
      {lessons && <LinkedData data={describeLessons(story, lessons, addresses)} />}
    </Page>
  )
}

function Teaching({ setting, lessons }: { setting: Setting; lessons: Lessons }) {
  const { story, addresses, words } = setting
  const { teach } = words
  return (
    <>
      <header className="evidence-head">
        <h1>{lessons.question}</h1>
        <p>{lessons.about}</p>
        <p>{teach.ages(lessons.ages)}</p>
      </header>
      <p className="teach-start">
        {lessons.lessons.map(({ minutes }) => (
          <a key={minutes} className="button" href={addresses.presentLesson(minutes)}>
            {teach.start(minutes)}
          </a>
        ))}
        {lessons.exercises.length > 0 && <a href={addresses.order}>{teach.exercise}</a>}
        {lessons.exercises.map(({ id }) => (
          <a key={id} href={addresses.builderOf('exercise', id)}>
            {words.frame.thisExercise}
          </a>
        ))}
        {story.pack && <a href={addresses.pack()}>{words.pack.title}</a>}
        {story.pack && <a href={addresses.packKey()}>{words.pack.keyForTeacher}</a>}
      </p>
      <ListedSection id="aims" head={teach.aims} lines={lessons.aims} />
      <ListedSection id="needs" head={teach.needs} lines={lessons.needs} />
      <ListedSection id="offline" head={teach.offline} lines={lessons.offline} />
      <MadeFiles files={[{ title: teach.stick, address: addresses.stick }]} />
      <KeepOffline story={story.slug} isLesson words={words} />
      {lessons.lessons.map((lesson) => (
        <LessonTable key={lesson.minutes} lesson={showLesson(lesson, setting)} words={words} />
      ))}
    </>
  )
}
