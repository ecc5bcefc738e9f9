import { testScenes } from '../stage/test-scenes'
import { readStories } from './read-stories'

for (const story of readStories()) testScenes(story)
