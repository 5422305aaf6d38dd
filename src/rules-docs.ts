import { otherChecks } from './checks.js'
import { severityNames } from './diagnostic.js'
import { type Example, type Rule, subjects } from './rules/rule.js'

/** `docs/rules.md`: every rule with why it is there and what it reports. */
export function rulesPage(rules: readonly Rule[]): string {
  const rows = rules.map(
    ({ id, severity, summary }) => `| [${id}](#${id}) | ${severityNames[severity]} | ${summary} |\n`,
  )
  const others = otherChecks.map(({ id, summary }) => `| ${id} | ${summary} |\n`)
  return `# Các quy tắc

Trang này được tạo từ chính các quy tắc; \`kehoach explain <tên quy tắc>\` in ra cùng nội dung. Trong ví dụ, dòng có dấu ✗ ở cuối
là dòng bị báo (dấu ✗ không thuộc văn bản).

| Quy tắc | Mức | Nội dung |
|---|---|---|
${rows.join('')}
Đổi mức hoặc tắt một quy tắc trong \`kehoach.config.yaml\`, đặt ở thư mục gốc:

\`\`\`yaml
rules:
  ${rules[0]?.id}: warning # off, info, warning hoặc error
\`\`\`

Bỏ qua một phát hiện tại chỗ thì ghi lý do trên dòng đó hoặc dòng ngay trên: trong YAML \`# kehoach-ignore ${rules[0]?.id}: lý do\`, trong
lời văn \`<!-- kehoach-ignore ${rules[0]?.id}: lý do -->\`.

${rules.map(ruleSection).join('\n')}
## Những thông báo khác

| Tên | Nội dung |
|---|---|
${others.join('')}`
}

/** The list of rules in the guide for clerks. */
export function guideTable(rules: readonly Rule[]): string {
  const groups = Object.entries(subjects).map(([subject, name]) => {
    const rows = rules
      .filter((rule) => rule.subject === subject)
      .map(({ id, summary, advice }) => `| *${id}* | ${summary} | ${advice} |\n`)
    return `| **${name}** | | |\n${rows.join('')}`
  })
  return `| Quy tắc | Điều được kiểm tra | Việc cần làm |\n|---|---|---|\n${groups.join('')}`
}

function ruleSection({ id, severity, summary, why, examples }: Rule): string {
  return `## ${id}\n\n${summary} Mức: ${severityNames[severity]}.\n\n${why}\n\n${examples.map(exampleSection).join('\n')}`
}

function exampleSection({ note, text, plan, fixed }: Example): string {
  const parts = [...(note ? [`${note}\n`] : []), fence(plan ?? text ?? '', plan === undefined ? 'text' : 'yaml')]
  if (fixed !== undefined) parts.push('Sau khi sửa:\n', fence(fixed, plan === undefined ? 'text' : 'yaml'))
  return parts.join('\n')
}

function fence(content: string, language: string): string {
  const longest = Math.max(2, ...Array.from(content.matchAll(/`+/g), ([ticks]) => ticks.length))
  const ticks = '`'.repeat(longest + 1)
  return `${ticks}${language}\n${content.replace(/\n$/, '')}\n${ticks}\n`
}
