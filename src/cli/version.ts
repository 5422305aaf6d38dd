import manifest from '../../package.json' with { type: 'json' }
import { ownFiles } from '../node/own-files.js'

/** By these alone the program says its version, which needs nothing else of it. */
export const versionOptions = ['-V', '--version']

/** The version, and of an executable what it is: there it also brings its Node. */
export function versionText(): string {
  const { executable } = ownFiles
  return executable ? `${manifest.version} (${executable}, Node ${process.versions.node})` : manifest.version
}
