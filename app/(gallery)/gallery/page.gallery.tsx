import { GalleryPage } from '../../../components/gallery/gallery-page'

/** Every leaf component in its states. */
export default function Gallery() {
  return <GalleryPage />
}
