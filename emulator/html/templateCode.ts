/** A piece of a template: markup, code, or code whose value is printed. */
export type TemplatePart = { readonly kind: 'markup' | 'code' | 'escaped' | 'raw'; readonly text: string };

/** Splits at scriptlets: <? … ?>, <?= … ?>, <?!= … ?>. A scriptlet cannot contain '?>'. */
export function splitTemplate(source: string): TemplatePart[] {
  const parts: TemplatePart[] = [];
  let at = 0;
  for (const match of source.matchAll(/<\?(!?=)?([\s\S]*?)\?>/g)) {
    if (match.index > at) parts.push({ kind: 'markup', text: source.slice(at, match.index) });
    parts.push({ kind: match[1] === '=' ? 'escaped' : match[1] === '!=' ? 'raw' : 'code', text: match[2] ?? '' });
    at = match.index + match[0].length;
  }
  if (at < source.length) parts.push({ kind: 'markup', text: source.slice(at) });
  return parts;
}

/**
 * Statements that print the template. Values are assigned, not passed: so only the first statement of a printing scriptlet prints, as
 * documented, and `<?= value; ?>` works. Line ends inside markup stay in the code's literals, so that code lines are template lines.
 */
export function templateStatements(parts: readonly TemplatePart[]): string {
  return parts
    .map((part) => {
      switch (part.kind) {
        case 'markup':
          return `print_.markup = ${literal(part.text)};`;
        case 'escaped':
          return `print_.escaped = ${part.text}\n;`;
        case 'raw':
          return `print_.raw = ${part.text}\n;`;
        case 'code':
          return `${part.text}\n`;
      }
    })
    .join(' ');
}

function literal(text: string): string {
  return JSON.stringify(text).replace(/\u2028/g, '\\u2028').replace(/\u2029/g, '\\u2029');
}

/** Function expression for the script's realm: returns the printed pieces. Properties set on the template are in scope; `output` takes append and appendUntrusted. */
export function evaluationSource(statements: string): string {
  return `(function () {
  var pieces_ = [];
  var piece_ = function (kind, value) { pieces_.push(kind, typeof value === 'number' || typeof value === 'boolean' || value === null || value === undefined ? value : String(value)); };
  var print_ = { set markup(value) { piece_('trusted', value); }, set raw(value) { piece_('trusted', value); }, set escaped(value) { piece_('untrusted', value); } };
  var output = { append: function (value) { piece_('trusted', value); return output; }, appendUntrusted: function (value) { piece_('untrusted', value); return output; } };
  with (Object.assign(Object.create(null), this)) { (function () { ${statements}
  })(); }
  return pieces_;
})`;
}

/** What getCode() returns: evaluating it gives an HtmlOutput. */
export function printedCode(statements: string): string {
  return `(function() { var output = HtmlService.createHtmlOutput(); var print_ = { set markup(value) { output.append(value); }, set raw(value) { output.append(String(value)); }, set escaped(value) { output.appendUntrusted(String(value)); } };
${statements}
/* End of user code */
return output; })();`;
}
