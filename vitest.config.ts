import { defineConfig } from 'vitest/config'

// `vitest run -u test/x.test.ts` takes the path for the value of -u and would rewrite what every test compares with.
const update = process.argv.findIndex((word) => word === '-u' || word === '--update')
const swallowed = update === -1 ? undefined : process.argv[update + 1]
if (swallowed && !swallowed.startsWith('-')) {
  throw new Error(`Put -u behind the paths: npx vitest run ${swallowed} -u (before them it swallows the first).`)
}

const system = 'test/system/**'

export default defineConfig({
  // Tests start the program, LibreOffice and the Open XML SDK; on a busy machine each takes a while. The limit ends what
  // hangs and judges no speed.
  test: {
    testTimeout: 120_000,
    hookTimeout: 120_000,
    projects: [
      // Pure functions, which leave nothing behind: the files share what they import.
      { extends: true, test: { name: 'unit', include: ['test/**/*.test.ts'], exclude: [system], isolate: false } },
      { extends: true, test: { name: 'system', include: [`${system}/*.test.ts`] } },
    ],
  },
})
