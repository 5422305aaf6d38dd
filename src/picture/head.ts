/** What the head of a picture says. */
export interface PictureHead {
  /** In pixels. */
  width: number
  height: number
  /** Pixels to the inch; absent where it doesn't say. */
  density?: { x: number; y: number }
  /** How a camera was held, as EXIF counts: 1 is upright. */
  orientation?: number
}
