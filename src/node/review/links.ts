import { join, relative } from 'node:path'
import type { Links } from '../../pull-request/shown-file.js'
import { slashes } from '../../reporters/report.js'

/** Where readers of the comment are led, as GitHub Actions and GitLab CI tell their jobs; nowhere on other machines. */
export function linksFor(commit: string, outDir: string, env: NodeJS.ProcessEnv = process.env): Links {
  const { GITHUB_SERVER_URL: server, GITHUB_REPOSITORY: repository, GITHUB_RUN_ID: run } = env
  if (server && repository) {
    const home = `${server}/${repository}`
    return { files: `${home}/blob/${commit}/`, ...(run && { artifact: `${home}/actions/runs/${run}#artifacts` }) }
  }
  const { CI_PROJECT_URL: project, CI_JOB_URL: job } = env
  if (!project) return {}
  return { files: `${project}/-/blob/${commit}/`, ...(job && artifactsOf(job, outDir, env.CI_PROJECT_DIR)) }
}

/** GitLab shows single files of what a job has left, by their paths in the project. */
function artifactsOf(job: string, outDir: string, home = '.'): Links {
  const artifact = `${job}/artifacts/browse`
  const page = slashes(relative(home, join(outDir, 'review.html')))
  if (page.startsWith('../')) return { artifact }
  return { artifact, page: `${job}/artifacts/file/${page.split('/').map(encodeURIComponent).join('/')}` }
}
