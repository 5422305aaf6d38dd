import { stringify } from 'yaml'
import * as z from 'zod'
import { planSchema } from './plan-schema.js'
import { knownStandards, standardTitles } from './standard-names.js'
import { wholePlan } from './whole-plan.js'

/** The plan file's JSON Schema, in the draft that YAML editors read: completions, hovers and checks while typing. */
export function planJsonSchema(): object {
  return z.toJSONSchema(planSchema, {
    target: 'draft-7',
    io: 'input',
    override: ({ jsonSchema, path }) => {
      const { title, description, examples = [], type } = jsonSchema
      if (!description) return
      Object.assign(jsonSchema, { markdownDescription: hoverOf(description, path, examples) })
      const body = path.length === 0 ? wholePlan : type === 'object' && examples[0]
      if (body) Object.assign(jsonSchema, { defaultSnippets: [{ label: title, description, body }] })
      if (path.join('.') === 'properties.standard') Object.assign(jsonSchema, { anyOf: standardChoices })
    },
  })
}

/** The program's own, or any folder. */
const standardChoices = [
  { enum: knownStandards, enumDescriptions: knownStandards.map((name) => standardTitles[name]) },
  { pattern: '[/\\\\]' },
]

/** What an editor shows over a key or an item: what it is for, and how it is written. */
function hoverOf(description: string, path: readonly (string | number)[], examples: readonly unknown[]): string {
  const [above, last] = path.slice(-2)
  const written = examples.map((example) => {
    if (above === 'properties') return stringify({ [String(last)]: example })
    return stringify(last === 'items' ? [example] : example)
  })
  return [description, ...written.map((yaml) => `\`\`\`yaml\n${yaml}\`\`\``)].join('\n\n')
}
