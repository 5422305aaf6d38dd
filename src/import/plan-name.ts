import { fold } from '../text/nearest.js'

/** `KH Tháng Thanh niên 2024.docx` as `kh-thang-thanh-nien-2024`: a name that every disk and every body takes. */
export function planNameFor(file: string): string {
  const words = fold(file.replace(/^.*[\\/]/, '').replace(/\.[a-z\d]{1,5}$/i, '')).split(/[^a-z\d]+/)
  return (
    words
      .filter((word) => word !== '')
      .join('-')
      .slice(0, 80) || 'ke-hoach'
  )
}
