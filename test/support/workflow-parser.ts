import { build } from 'esbuild'

type Parser = typeof import('@actions/workflow-parser') & typeof import('@actions/workflow-parser/actions/index')

/** GitHub's own reader of workflows and actions. It imports JSON as bundlers take it, and Node doesn't. */
export async function workflowParser(): Promise<Parser> {
  const contents = ['', '/actions/index'].map((end) => `export * from '@actions/workflow-parser${end}'`).join('\n')
  const { outputFiles } = await build({
    ...{ stdin: { contents, resolveDir: '.' }, bundle: true, write: false, format: 'esm', logLevel: 'error' },
  })
  return import(`data:text/javascript,${encodeURIComponent(outputFiles[0]!.text)}`)
}
