import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { parse } from 'yaml'
import { workflowParser } from '../support/workflow-parser.js'

const { convertWorkflowTemplate, NoOperationTraceWriter, parseAction, parseWorkflow } = await workflowParser()

const trace = new NoOperationTraceWriter()
const folder = '.github/workflows'
const workflows = readdirSync(folder).map((name) => `${folder}/${name}`)
const actions = ['action.yml', 'comment/action.yml']
const textOf = (file: string) => readFileSync(file, 'utf8')

/** What GitHub's own reader says of a file. */
async function workflowErrors(content: string): Promise<string[]> {
  const { context, value } = parseWorkflow({ name: 'a.yml', content }, trace)
  if (value) await convertWorkflowTemplate(context, value)
  return context.errors.getErrors().map(({ message }) => message)
}

function actionErrors(content: string): string[] {
  const { context } = parseAction({ name: 'action.yml', content }, trace)
  return context.errors.getErrors().map(({ message }) => message)
}

describe('GitHub’s own reader', () => {
  test.each(workflows)('takes %s', async (file) => expect(await workflowErrors(textOf(file))).toEqual([]))
  test.each(actions)('takes %s', (file) => expect(actionErrors(textOf(file))).toEqual([]))

  test('takes every workflow of docs/ci.md', async () => {
    const blocks = Array.from(textOf('docs/ci.md').matchAll(/^```yaml\n([\s\S]*?)^```/gm), ([, block]) => block!)
    const shown = blocks.filter((block) => /^jobs:/m.test(block)).map((block) => block.replaceAll('<owner>', 'office'))
    expect(shown.length).toBeGreaterThanOrEqual(3)
    for (const block of shown) expect(await workflowErrors(block), block).toEqual([])
  })

  test('finds what is wrong', async () => {
    const drafts = textOf(`${folder}/drafts.yml`)
    const action = textOf('action.yml')
    expect(await workflowErrors(drafts.replace('runs-on:', 'run-on:'))).not.toEqual([])
    expect(await workflowErrors(drafts.replace('contents: read', 'contents: all'))).not.toEqual([])
    expect(actionErrors(action.replace('using: composite', 'using: composit'))).not.toEqual([])
    expect(actionErrors(action.replace('shell: bash', 'shel: bash'))).not.toEqual([])
  })
})

interface Step {
  uses?: string
  run?: string
  shell?: string
}

const stepsOf = (file: string): Step[] => {
  const { runs, jobs = {} } = parse(textOf(file))
  return [...(runs?.steps ?? []), ...Object.values<{ steps: Step[] }>(jobs).flatMap(({ steps }) => steps)]
}

describe('every workflow and action', () => {
  const all = [...workflows, ...actions].flatMap((file) => stepsOf(file).map((step) => ({ file, ...step })))

  test('names actions of others by their commit', () => {
    const others = all.flatMap(({ uses }) => (uses && !uses.startsWith('./') ? [uses] : []))
    expect(others.length).toBeGreaterThan(8)
    expect(others.filter((uses) => !/^[\w-]+\/[\w-]+@[0-9a-f]{40}$/.test(uses))).toEqual([])
  })

  test('takes no text of anybody into a command', () => {
    expect(all.filter(({ run }) => run?.includes('${{'))).toEqual([])
  })
})

describe('a branch of a stranger', () => {
  const drafts = parse(textOf(`${folder}/drafts.yml`))
  const comment = parse(textOf(`${folder}/comment.yml`))

  test('is run where it may read and nothing else, and keeps no credentials', () => {
    expect(Object.keys(drafts.on)).toEqual(['pull_request'])
    expect(drafts.permissions).toEqual({ contents: 'read' })
    expect(drafts.jobs.drafts.permissions).toBe(undefined)
    expect(drafts.jobs.drafts.steps).toMatchObject([
      { with: { 'persist-credentials': false } },
      { uses: './', with: { comment: 'false' } },
    ])
  })

  test('is not run where comments are written', () => {
    expect(comment.on).toEqual({ workflow_run: { workflows: [drafts.name], types: ['completed'] } })
    expect(comment.permissions).toEqual({ actions: 'read', contents: 'read', 'pull-requests': 'write' })
    const [checkout, written] = comment.jobs.comment.steps
    // Without a ref: the default branch.
    expect(checkout.with).toEqual({ 'persist-credentials': false })
    expect(written).toEqual({ uses: './comment' })
    const downloads = stepsOf('comment/action.yml').filter(({ uses }) => uses?.startsWith('actions/'))
    expect(downloads.map(({ uses }) => uses!.split('@')[0])).toEqual([
      'actions/setup-node',
      'actions/download-artifact',
    ])
  })
})
