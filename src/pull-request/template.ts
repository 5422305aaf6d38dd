/** The comment as kehoach writes it: Handlebars, every text escaped before it comes here. Docs in docs/ci.md. */
export const commentTemplate = `## Kế hoạch trong lần đề nghị này

{{#unless files}}
Không có kế hoạch hay dự thảo nào đổi.
{{/unless}}
{{#each files}}
### {{name}} ({{kind}})

{{#if before}}
Tên cũ: {{before}}

{{/if}}
{{#if title}}
| Trích yếu | Số | Ngày | Thời gian |
|---|---|---|---|
| {{title}} | {{number}} | {{date}} | {{period}} |

{{/if}}
{{#if isSame}}
Không có gì đổi trong văn bản.

{{/if}}
{{#if isUncompared}}
Chưa so được với bản cũ: bản cũ có lỗi hoặc không đọc được.

{{/if}}
{{#if changes}}
<details open><summary>Nội dung đổi</summary>

{{#each changes}}
{{{this}}}
{{/each}}

</details>

{{/if}}
{{#unless isGone}}
**Soát lỗi:** {{counts}}

{{/unless}}
{{#if isUnbuilt}}
Chưa dựng được bản dự thảo, xin sửa các lỗi sau.

{{/if}}
{{#each findings}}
- {{severity}} {{#if link}}[{{place}}]({{link}}){{else}}{{place}}{{/if}}: {{message}}{{#if hint}} *{{hint}}*{{/if}} ({{rule}})
{{/each}}
{{#if more}}
- … và {{more}} phát hiện nữa, xin xem bản soát lỗi.
{{/if}}

{{#if outputs}}
**Bản dựng:**

{{/if}}
{{#each outputs}}
- {{name}}{{#if pages}}, {{pages}} trang{{/if}}, sha256 {{sha256}}
{{/each}}

{{/each}}
{{#if left}}
… và {{left}} tệp nữa.

{{/if}}
{{#if artifact}}
[Tải các bản dựng và bản soát lỗi]({{artifact}}) · {{/if}}Bản {{commit}}
`
