/** Of a table; the cells of a wider one go on below. */
export const mostColumns = 12

const columns = Array.from({ length: mostColumns }, (_, index) => {
  return `.c${index + 1}{grid-template-columns:repeat(${index + 1},1fr)}.n.c${index + 1}{grid-template-columns:3em repeat(${Math.max(index, 1)},1fr)}`
})

const inline =
  '.row{display:block}.old,.names{display:none}.new{border:0;padding:0 16px}.new del{display:inline}.is-gone .new>p{display:block}.is-gone .new>.cells{display:grid}.is-away{display:none}'

/** Two sheets side by side where there is room; printed and on a narrow screen one, with both in it. */
export const sheet = [
  '*{box-sizing:border-box}',
  "body{margin:0;padding:16px;background:#d7dade;color:#000;font:16px/1.4 'Times New Roman',Tinos,'Liberation Serif',serif}",
  'main{max-width:1240px;margin:0 auto}h1{font-size:20px;overflow-wrap:anywhere}h2{font-size:18px;margin:24px 0 8px}h3{font-size:16px;margin:12px 0 4px}',
  'table{width:100%;border-collapse:collapse;table-layout:fixed;background:#fff}th,td{border:1px solid #888;padding:4px 8px;text-align:left;vertical-align:top;overflow-wrap:anywhere}',
  'th:first-child{width:22%}thead th{background:#eef0f2}ul{margin:0;padding:8px 8px 8px 28px;background:#fff}',
  'del{background:#ffdad6;color:#7a0c00}del+ins{margin-left:2px}ins{background:#cdeed3;color:#004d16}',
  '.pages{background:#fff;box-shadow:0 1px 6px rgb(0 0 0/.35);padding:24px 0}',
  '.row,.names{display:grid;grid-template-columns:1fr 1fr}.old,.new,.names b{padding:0 24px;min-width:0}.new,.names b+b{border-left:1px solid #bbb}',
  '.names b{text-align:center;padding-bottom:12px}',
  'p{margin:0}.row p{padding:3px 0;overflow-wrap:anywhere}.old ins,.new del{display:none}',
  '.center{text-align:center}.right{text-align:right}.title,.annex,.heading{font-weight:bold}.h3{font-style:italic}.paragraph.left,.heading{text-align:justify}',
  '.paragraph.left,.item,.heading{text-indent:32px}.note{font-size:14px}small{display:block;color:#555;font-style:italic}',
  '.cells{display:grid;border:1px solid #888;margin-top:-1px}.cells>div{padding:3px 6px;border-left:1px solid #888;min-width:0;overflow-wrap:anywhere}.cells>div:first-child{border:0}',
  ...columns,
  '.is-gone .new>*,.is-away .new>*,.is-moved+.is-moved small,.is-away+.is-away small{display:none}',
  '.is-changed,.is-added,.is-gone,.is-moved,.is-away{background:#fbf9ee}',
  `@media (max-width:900px){${inline}}`,
  `@media print{body{background:none;padding:0}.pages{box-shadow:none}${inline}}`,
].join('')
