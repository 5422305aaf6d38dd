import { stringify } from 'yaml'
import * as z from 'zod'
import { planSchema } from './schema.js'

/** The plan file's JSON Schema, in the draft that YAML editors read: completions, hovers and checks while typing. */
export function planJsonSchema(): object {
  return z.toJSONSchema(planSchema, {
    target: 'draft-7',
    io: 'input',
    override: ({ jsonSchema, path }) => {
      const { title, description, examples = [], type } = jsonSchema
      if (!description) return
      Object.assign(jsonSchema, { markdownDescription: hoverOf(description, path.at(-1), examples) })
      if (type === 'object' && examples[0]) {
        Object.assign(jsonSchema, { defaultSnippets: [{ label: title, body: examples[0] }] })
      }
    },
  })
}

/** What an editor shows over a key: what it is for, and how it is written. */
function hoverOf(description: string, key: string | number | undefined, examples: readonly unknown[]): string {
  const written = examples.map((example) => stringify(typeof key === 'string' ? { [key]: example } : example))
  return [description, ...written.map((yaml) => `\`\`\`yaml\n${yaml}\`\`\``)].join('\n\n')
}
