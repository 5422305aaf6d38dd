export const strips: Record<string, { page: number; top: number; height: number }[]>

export function guidePictures(): {
  image: string
  plan: string
  pictures: string[]
  mark: string
  reviewed?: 'copy' | 'sheet'
}[]

export function pictureBeside(): Buffer
