// What the executable begins with, bundled into one script: hands the program its files, which lie inside.
const { getRawAsset } = require('node:sea')
const { pathToFileURL } = require('node:url')
const { start } = require('../../bin/load.js')

const read = (name) => Buffer.from(getRawAsset(name))

start({
  url: pathToFileURL(process.execPath).href,
  // esbuild puts the list here.
  names: assetNames,
  read,
  get main() {
    return read('main.cjs').toString('latin1')
  },
})
