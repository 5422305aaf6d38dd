/** The levels in the order in which they are offered. */
export const levels = ['error', 'warning', 'info'] as const

// A browser that doesn't know :has shows everything.
const filters = levels.map(
  (level) =>
    `body:has(#${level}:not(:checked)) .${level}{display:none}body:has(#${level}:not(:checked)) .no-${level}{display:block}`,
)

/** On screen a page as wide as A4 at most; printed, the sheet of A4 itself (ISO 216: 210 × 297 mm). */
export const sheet = [
  '@page{size:A4;margin:18mm 15mm;@bottom-right{content:counter(page) "/" counter(pages);font-size:9pt}}',
  '*{box-sizing:border-box}',
  "body{margin:0;background:#e4e7ea;color:#111;font:16px/1.45 'Segoe UI',Arial,'Liberation Sans',sans-serif}",
  'main{max-width:210mm;margin:0 auto;padding:24px 32px;background:#fff;overflow-wrap:anywhere}',
  'h1{font-size:24px;margin:0 0 8px}h2{font-size:19px;margin:32px 0 8px;padding-top:12px;border-top:2px solid #333}h3{font-size:16px;margin:0 0 4px}p{margin:4px 0}',
  'a{color:#0b4f9c}:focus-visible{outline:3px solid #0b4f9c;outline-offset:2px}',
  'dl{display:grid;grid-template-columns:max-content 1fr;gap:2px 16px;margin:8px 0}dt{color:#444}dd{margin:0;min-width:0}',
  'table{width:100%;border-collapse:collapse;margin:8px 0}th,td{border:1px solid #888;padding:4px 8px;text-align:left;vertical-align:top}td.count,th.count{text-align:right;width:6.5em}',
  '.levels{border:1px solid #888;border-radius:4px;margin:12px 0;padding:4px 12px 8px}.levels label{display:inline-block;margin-right:20px;padding:4px 0}.levels input{width:18px;height:18px;vertical-align:-3px}',
  '.no{display:none;font-weight:bold}.totals{display:none}',
  '.finding{margin:12px 0;padding:8px 12px;border:1px solid #bbb;border-left:6px solid #555}',
  '.error{border-left-color:#b3261e}.warning{border-left-color:#b26a00;border-left-style:double}.info{border-left-color:#1b5e9e;border-left-style:dotted}',
  '.message{font-weight:bold}blockquote{margin:6px 0;padding:4px 10px;background:#f3f4f6}mark{background:#ffe08a;color:#000;padding:0 1px;border-bottom:2px solid #7a5200}mark:empty{border-left:2px solid #7a5200;margin:0 1px}',
  'del{background:#ffdad6;color:#7a0c00}ins{background:#cdeed3;color:#004d16;text-decoration-thickness:2px}',
  '.rule,.others,footer{color:#444;font-size:14px}footer{margin-top:32px;border-top:1px solid #888;padding-top:8px}',
  '.reasons li{margin:6px 0;break-inside:avoid}',
  ...filters,
  '@media (max-width:600px){main{padding:16px 12px}dl{grid-template-columns:1fr;gap:0}dd{margin-bottom:6px}td.count,th.count{width:auto}th,td{padding:4px}}',
  '@media print{body{background:none;font-size:10pt;line-height:1.35}p{margin:2px 0}.finding{margin:8px 0;padding:4px 10px}.rule,.others,footer{font-size:9pt}main{max-width:none;padding:0}.levels{display:none}.totals{display:block}a{color:inherit;text-decoration:none}' +
    '.finding{break-inside:avoid}h1,h2,h3,dl{break-after:avoid;break-inside:avoid}tr{break-inside:avoid}.file+.file{break-before:page}*{print-color-adjust:exact}}',
].join('')
