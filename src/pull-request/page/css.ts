/** On screen two pages beside each other where there is room. */
export const sheet = [
  '*{box-sizing:border-box}',
  "body{margin:0;background:#e4e7ea;color:#111;font:16px/1.45 'Segoe UI',Arial,'Liberation Sans',sans-serif}",
  'main{max-width:1240px;margin:0 auto;padding:24px 32px;background:#fff;overflow-wrap:anywhere}',
  'h1{font-size:24px;margin:0 0 8px}h2{font-size:20px;margin:40px 0 8px;padding-top:12px;border-top:2px solid #333}h3{font-size:17px;margin:20px 0 4px}h4,h5{font-size:16px;margin:12px 0 4px}h5{font-weight:normal;font-style:italic}p{margin:4px 0}',
  'a{color:#0b4f9c}:focus-visible{outline:3px solid #0b4f9c;outline-offset:2px}',
  'dl{display:grid;grid-template-columns:max-content 1fr;gap:2px 16px;margin:8px 0}dt{color:#444}dd{margin:0;min-width:0}',
  'table{width:100%;border-collapse:collapse;margin:8px 0}th,td{border:1px solid #888;padding:4px 8px;text-align:left;vertical-align:top}thead th{background:#eef0f2}tbody th{width:22%}',
  'td.count,th.count{text-align:right;width:6.5em;overflow-wrap:normal}ul{margin:4px 0;padding-left:24px}li{margin:3px 0}',
  'del{background:#ffdad6;color:#7a0c00}del+ins{margin-left:2px}ins{background:#cdeed3;color:#004d16}',
  '.error b{color:#b3261e}.warning b{color:#8a5200}.info b{color:#1b5e9e}.hint,small{color:#444}small{font-family:monospace}',
  '.pages{display:grid;grid-template-columns:repeat(auto-fill,minmax(min(100%,480px),1fr));gap:16px;margin:8px 0;padding:16px;background:#d7dade}',
  'figure{margin:0}figcaption{padding:4px 0;text-align:center}img{display:block;width:100%;height:auto;background:#fff;box-shadow:0 1px 6px rgb(0 0 0/.35)}',
  'footer{margin-top:32px;border-top:1px solid #888;padding-top:8px;color:#444;font-size:14px}',
  '@media (max-width:600px){main{padding:16px 12px}dl{grid-template-columns:1fr;gap:0}dd{margin-bottom:6px}.pages{padding:8px}td.count,th.count{width:auto}th,td{padding:4px}}',
  '@media print{body{background:none;font-size:10pt}main{max-width:none;padding:0}.pages{display:block;padding:0;background:none}figure{break-inside:avoid}img{max-height:250mm;width:auto;margin:0 auto;border:1px solid #888;box-shadow:none}*{print-color-adjust:exact}}',
].join('')
