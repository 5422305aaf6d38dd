/** By these alone the program says its version, which needs nothing else of it. */
export const versionOptions = ['-V', '--version']
