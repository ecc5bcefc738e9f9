/** `npm run plates`: writes the plates of components/stage/picture/plates.ts as custom properties for the style sheet of the map. */
import { writeFileSync } from 'node:fs'
import { writePlates } from '../components/stage/paper/plates-style'

writeFileSync('components/stage/paper/plates.css', writePlates())
