import { dirname, join } from 'node:path'
import { configName } from '../../config/config.js'

/** Where a file's config may stand: in its folder, else in the nearest folder above. The path must be absolute. */
export function* configPlaces(file: string): Generator<string> {
  for (let folder = dirname(file); ; folder = dirname(folder)) {
    yield join(folder, configName)
    if (folder === dirname(folder)) return
  }
}
