import { existsSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { guidePictures, pictureBeside, strips } from '../scripts/guide-pictures.mjs'
import { compile, type Diagnostic, lint } from '../src/index.js'

const largest = 40_000

test.each(['README.md', 'docs/huong-dan.md'])('%s shows pictures that there are', (file) => {
  const shown = readFileSync(file, 'utf8').matchAll(/(?:^!\[.*\]\(|<img src="(?:docs\/)?)(images\/[\w-]+\.png)/gm)
  const names = Array.from(shown, ([, name]) => name!)
  expect(names.length).toBeGreaterThan(0)
  expect(names.filter((name) => !existsSync(`docs/${name}`))).toEqual([])
})

test('every picture of the guide is drawn, and no other', () => {
  expect(guidePictures().map(({ image }) => image)).toEqual(Object.keys(strips))
})

describe('a picture of the guide shows the example above it', () => {
  test.each(guidePictures())('$image', async ({ image, plan, pictures, mark, reviewed }) => {
    const file = { name: 'plan.yaml', bytes: new TextEncoder().encode(plan) }
    const beside = { read: (path: string) => (pictures.includes(path) ? pictureBeside() : undefined) }
    const isOfWeight = ({ severity }: Diagnostic) => severity !== 'info'
    const found = (await lint(file, beside)).diagnostics.filter(isOfWeight)
    // A review is shown of a draft in which something is wrong.
    expect(found.length > 0, found[0]?.message).toBe(reviewed !== undefined)
    expect((await compile(file, beside)).diagnostics.filter(isOfWeight)).toEqual([])
    const drawn = readFileSync(`docs/images/${image}`)
    expect(drawn.includes(mark), 'Run `node scripts/picture.mjs`: the example has changed.').toBe(true)
    expect(drawn.length).toBeLessThan(largest)
  })
})
