import { defineConfig } from 'vitest/config'

export default defineConfig({
  // Tests start the program, LibreOffice and the Open XML SDK; on a busy machine each takes a while.
  test: { include: ['test/**/*.test.ts'], testTimeout: 120_000, hookTimeout: 120_000 },
})
