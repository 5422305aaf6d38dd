import type { Links } from '../../pull-request/shown-file.js'

/** Where readers of the comment are led, as GitHub Actions and GitLab CI tell their jobs; nowhere on other machines. */
export function linksFor(commit: string, env: NodeJS.ProcessEnv = process.env): Links {
  const { GITHUB_SERVER_URL: server, GITHUB_REPOSITORY: repository, GITHUB_RUN_ID: run } = env
  if (server && repository) {
    const home = `${server}/${repository}`
    return { files: `${home}/blob/${commit}/`, ...(run && { artifact: `${home}/actions/runs/${run}#artifacts` }) }
  }
  const { CI_PROJECT_URL: project, CI_JOB_URL: job } = env
  if (!project) return {}
  return { files: `${project}/-/blob/${commit}/`, ...(job && { artifact: `${job}/artifacts/browse` }) }
}
