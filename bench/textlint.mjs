// textlint with every rule of bench/package.json: each reads any language and asks no network. `lintText` of
// `createLinter` calls the same kernel.
import { TextlintKernel } from '@textlint/kernel'
import markdown from '@textlint/textlint-plugin-markdown'
import text from '@textlint/textlint-plugin-text'
import manifest from './package.json' with { type: 'json' }

const packages = Object.keys(manifest.dependencies).filter((name) => name.includes('textlint-rule-'))
export const ruleNames = packages.map((name) => name.replace(/^.*textlint-rule-/, ''))

// What a rule does nothing without.
const options = { 'ng-word': { words: ['……', 'XX', 'xxx', '[ ]'] } }

const kernel = new TextlintKernel()
const plugins = [
  { pluginId: 'text', plugin: text.default ?? text },
  { pluginId: 'markdown', plugin: markdown.default ?? markdown },
]
const rules = await Promise.all(
  packages.map(async (name, i) => {
    const { default: module } = await import(name)
    return { ruleId: ruleNames[i], rule: module.default ?? module, options: options[ruleNames[i]] ?? true }
  }),
)

export async function lintText(content, ext) {
  const { messages } = await kernel.lintText(content, { ext, plugins, rules })
  return messages
}
