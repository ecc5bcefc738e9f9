import { startReader } from './start-reader'

startReader()
