import { readFileSync } from 'node:fs'

/** The plans that come with the program. Beside them `plans/` may hold a user's own, which no test reads. */
export const examples = [
  '2023-thang-cong-nhan.yaml',
  '2024-thang-cong-nhan.yaml',
  '2026-chi-bo-ngay-thanh-lap-dang.yaml',
  '2026-ubnd-thuong-binh-liet-si.yaml',
] as const

export function exampleText(name: (typeof examples)[number]): string {
  return readFileSync(`plans/${name}`, 'utf8')
}
