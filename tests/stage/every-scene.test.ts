import { readFixture } from '../fixture-story/read-fixture'
import { testScenes } from './test-scenes'

testScenes(readFixture())
