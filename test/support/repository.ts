import { spawnSync } from 'node:child_process'
import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { expect } from 'vitest'
import { examples, exampleText } from './examples.js'
import { temporaryFolder } from './run.js'

export const oddName = 'kế hoạch $(touch đã-chạy) `id` \'một"; && hai\n.yaml'

export interface Repository {
  folder: string
  git(...args: string[]): string
}

/** A repository with a plan that a branch changes in each way: by its date, its name, not at all, gone, new and mistaken. */
export function pullRequest(): Repository {
  const folder = temporaryFolder()
  const git = (...args: string[]) => {
    const identity = ['-c', 'user.name=kehoach', '-c', 'user.email=kehoach@example.org', '-c', 'commit.gpgsign=false']
    const { status, stdout, stderr } = spawnSync('git', [...identity, ...args], { cwd: folder, encoding: 'utf8' })
    expect(status, stderr).toBe(0)
    return stdout.trim()
  }
  const write = (name: string, text: string) => {
    mkdirSync(dirname(join(folder, name)), { recursive: true })
    writeFileSync(join(folder, name), text)
  }
  const plan = exampleText('2024-thang-cong-nhan.yaml')
  git('init', '--quiet', '--initial-branch=main')
  for (const name of examples) write(`plans/${name}`, exampleText(name))
  write('plans/cũ/đổi tên.yaml', exampleText('2023-thang-cong-nhan.yaml'))
  write('plans/bỏ.yaml', exampleText('2026-ubnd-thuong-binh-liet-si.yaml'))
  git('add', '--all')
  git('commit', '--quiet', '--message=x')
  git('checkout', '--quiet', '-b', 'branch')
  write('plans/2024-thang-cong-nhan.yaml', plan.replace(/^date: .*$/m, 'date: 24/4/2024'))
  const wrong = '137 năm Ngày Quốc tế Lao động (01/5/1886 - 01/5/2024)'
  write(`plans/${oddName}`, plan.replace('{{anniversary "quoc-te-lao-dong"}}', wrong))
  write('plans/2026-chi-bo-ngay-thanh-lap-dang.yaml', 'titel: @everyone <b>\n')
  write('plans/dự thảo.txt', 'kỷ niệm 498 năm Ngày Giải phóng miền Nam (30/4/1975 - 30/4/2024)\n')
  write('khác.yaml', 'a: b\n')
  rmSync(join(folder, 'plans/bỏ.yaml'))
  git('mv', 'plans/cũ/đổi tên.yaml', 'plans/tên mới.yaml')
  git('add', '--all')
  git('commit', '--quiet', '--message=y')
  return { folder, git }
}
