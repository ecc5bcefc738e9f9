import type { LearningResource, WithContext } from 'schema-dts'
import type { StoryAddresses } from '../addresses'
import type { Lessons } from '../nouns/lessons'
import type { Story } from '../read-story'
import { LICENSE } from './write-geojson'

/** The lessons of a story as schema.org `LearningResource`s, for those who look for something to teach with. */
export function describeLessons(
  story: Story,
  { question, about, ages, aims, lessons }: Lessons,
  { whole, teach, home }: StoryAddresses,
): WithContext<LearningResource>[] {
  return lessons.map(({ minutes, title }) => ({
    '@context': 'https://schema.org',
    '@type': 'LearningResource',
    '@id': whole(`${teach}#lesson-${minutes}`),
    url: whole(teach),
    name: `${question} ${title}`,
    description: about,
    learningResourceType: 'lesson plan',
    educationalUse: 'instruction',
    typicalAgeRange: ages.replace('–', '-'),
    timeRequired: `PT${minutes}M`,
    teaches: aims,
    inLanguage: story.language,
    license: LICENSE,
    isAccessibleForFree: true,
    version: story.version,
    isBasedOn: whole(home),
    publisher: { '@type': 'Organization', name: story.publisher },
  }))
}
