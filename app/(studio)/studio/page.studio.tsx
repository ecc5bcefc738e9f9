import { StudioPage } from '../../../components/studio/studio-page'
import { site } from '../../site'

/** The editor's desk: scenes with their pictures, cameras, what is drawn, notes, sources. */
export default function Studio() {
  return <StudioPage maps={site.maps} />
}
