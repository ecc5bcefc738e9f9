import { testShips } from '../stage/test-ships'
import { readStories } from './read-stories'

for (const story of readStories()) testShips(story)
