import { testShips } from '../stage/test-ships'
import { readStories } from './read-stories'

const hasShips = ({ kind }: { kind: string }) => kind === 'sea route'

for (const story of readStories().filter(({ routes }) => [...routes.values()].some(hasShips))) testShips(story)
