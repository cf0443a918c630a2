/** HTML of the desk's mails: tables and inline styles, for mail programs know little else. Everything is escaped here. */

export function escapeHtml(text: string): string {
  return text.replace(/[&<>"']/g, (letter) => `&#${letter.charCodeAt(0)};`);
}

const font = "font-family:-apple-system,'Segoe UI',Roboto,Arial,sans-serif";

export function paragraphs(text: string): string {
  return text
    .split(/\n{2,}/)
    .filter((part) => part.trim() !== '')
    .map((part) => `<p style="margin:0 0 14px;font-size:16px;line-height:1.5">${escapeHtml(part).replace(/\n/g, '<br>')}</p>`)
    .join('');
}

export function heading(text: string): string {
  return `<h1 style="margin:0 0 14px;font-size:20px;line-height:1.3">${escapeHtml(text)}</h1>`;
}

/** A link that looks like a button. Only web addresses become links. */
export function button(address: string, label: string): string {
  if (!/^https:\/\//.test(address)) return '';
  return `<p style="margin:0 0 18px"><a href="${escapeHtml(address)}" style="display:inline-block;padding:12px 18px;border-radius:8px;background:#0b5c6b;color:#ffffff;text-decoration:none;font-size:16px">${escapeHtml(label)}</a></p>`;
}

/** Labels and values below a caption. Text after a line break in a value is kept on its own line. */
export function factsTable(caption: string, facts: readonly (readonly [string, string])[]): string {
  const rows = facts
    .map(
      ([label, value]) =>
        `<tr><td style="padding:6px 12px 6px 0;vertical-align:top;font-size:14px;opacity:.75">${escapeHtml(label)}</td>` +
        `<td style="padding:6px 0;vertical-align:top;font-size:15px;word-break:break-word">${escapeHtml(value).replace(/\n/g, '<br>')}</td></tr>`,
    )
    .join('');
  return `<h2 style="margin:18px 0 6px;font-size:16px">${escapeHtml(caption)}</h2><table role="presentation" cellpadding="0" cellspacing="0" style="border-collapse:collapse;width:100%">${rows}</table>`;
}

/** A list of requests below a heading ('' for none): a bold first line each, its facts below. `more` is a last line. */
export function requestList(heading: string, items: readonly { readonly head: string; readonly facts: readonly string[] }[], more: string): string {
  const list = items
    .map(({ head, facts }) => `<li style="margin:0 0 12px;font-size:15px;line-height:1.4;word-break:break-word"><strong>${escapeHtml(head)}</strong><br>${escapeHtml(facts.join(' · '))}</li>`)
    .join('');
  const title = heading === '' ? '' : `<h2 style="margin:18px 0 6px;font-size:16px">${escapeHtml(heading)}</h2>`;
  return `${title}<ul style="margin:0;padding:0 0 0 18px">${list}</ul>${more === '' ? '' : paragraphs(more)}`;
}

export function timetable(stage: string, due: string, steps: readonly (readonly [string, string])[]): string {
  const head = [stage, due].map((label) => `<th scope="col" style="padding:6px 12px 6px 0;text-align:left;font-size:14px;border-bottom:1px solid #8aa4ab">${escapeHtml(label)}</th>`).join('');
  const rows = steps
    .map((step) => `<tr>${step.map((cell) => `<td style="padding:6px 12px 6px 0;vertical-align:top;font-size:15px;border-bottom:1px solid #d5e0e3">${escapeHtml(cell)}</td>`).join('')}</tr>`)
    .join('');
  return `<table cellpadding="0" cellspacing="0" style="border-collapse:collapse;width:100%;margin-top:10px"><thead><tr>${head}</tr></thead><tbody>${rows}</tbody></table>`;
}

export function mailLayout(parts: { language: string; title: string; blocks: readonly string[]; footer: string }): string {
  return (
    `<!DOCTYPE html><html lang="${escapeHtml(parts.language)}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width">` +
    `<meta name="color-scheme" content="light dark"><title>${escapeHtml(parts.title)}</title></head>` +
    `<body style="margin:0;padding:16px;${font}"><div style="max-width:600px;margin:0 auto">${parts.blocks.join('')}` +
    `<p style="margin:24px 0 0;font-size:13px;opacity:.75">${escapeHtml(parts.footer)}</p></div></body></html>`
  );
}
