import { sentences } from './state.js'

/** The comment as kehoach writes it: Handlebars, every text escaped before it comes here. Docs in docs/ci.md. */
export const commentTemplate = `## Kế hoạch trong lần đề nghị này

{{#unless files}}
${sentences.nothing}
{{/unless}}
{{#each files}}
### {{name}} ({{kind}})

{{#if before}}
Tên cũ: {{before}}

{{/if}}
{{#if title}}
| Trích yếu | Số | Ngày | Thời gian |
|---|---|---|---|
| {{title}} | {{#if number}}{{number}}{{else}}chưa ghi{{/if}} | {{#if date}}{{date}}{{else}}chưa ghi{{/if}} | {{#if period}}{{period}}{{else}}chưa ghi{{/if}} |

{{/if}}
{{#if isSame}}
${sentences.same}

{{/if}}
{{#if isUncompared}}
${sentences.uncompared}

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
${sentences.unbuilt}

{{/if}}
{{#each findings}}
- **{{severity}}** {{#if link}}[{{place}}]({{link}}){{else}}{{place}}{{/if}}: {{message}}{{#if hint}} *{{hint}}*{{/if}} ({{rule}})
{{/each}}
{{#if more}}
- … và {{more}} phát hiện nữa, xin xem phiếu soát.
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
{{#if pictures}}
Hình từng trang không đặt được vào nhận xét, xin xem ở {{#if page}}[trang xem trước]({{page}}){{else}}review.html{{#if artifact}} trong [bản tải về]({{artifact}}){{/if}}{{/if}}.

{{/if}}
{{#if page}}[Xem trước]({{page}}) · {{/if}}{{#if artifact}}[Tải các bản dựng và phiếu soát]({{artifact}}) · {{/if}}Bản {{commit}}
`
