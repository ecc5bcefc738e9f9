import { openStory } from '../../components/open-story'
import type { Story } from '../../model/read-story'
import { FIXTURE } from '../../scripts/fixture-site'

/** The slug of the invented story on which the engine is tested. */
export const FIXTURE_STORY = 'lamp-on-the-pier'

/** Reads the fixture story. */
export function readFixture(): Story {
  return openStory(FIXTURE_STORY, FIXTURE.STORIES_DIR)
}
