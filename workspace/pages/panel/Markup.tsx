import type { ComponentChildren } from 'preact';

const entities: Readonly<Record<string, string>> = { '&amp;': '&', '&lt;': '<', '&gt;': '>', '&quot;': '"', '&#39;': "'" };

/** A text of a card with Google's simple markup (b, i, u, br). Made into elements piece by piece, so that nothing else in it is ever markup. */
export function Markup({ text }: { readonly text: string }) {
  const pieces = text.split(/(<\/?[biu]>|<br\/?>)/);
  return <>{nest(pieces, 0, null).nodes}</>;
}

function nest(pieces: readonly string[], start: number, until: string | null): { readonly nodes: ComponentChildren[]; readonly next: number } {
  const nodes: ComponentChildren[] = [];
  for (let index = start; index < pieces.length; index += 1) {
    const piece = pieces[index] ?? '';
    const opened = /^<([biu])>$/.exec(piece)?.[1];
    if (piece === until) return { nodes, next: index };
    if (/^<br/.test(piece)) nodes.push(<br />);
    else if (opened !== undefined) {
      const inner = nest(pieces, index + 1, `</${opened}>`);
      nodes.push(opened === 'b' ? <strong>{inner.nodes}</strong> : opened === 'i' ? <em>{inner.nodes}</em> : <u>{inner.nodes}</u>);
      index = inner.next;
    } else if (!/^<\//.test(piece)) nodes.push(piece.replace(/&(?:amp|lt|gt|quot|#39);/g, (entity) => entities[entity] ?? entity));
  }
  return { nodes, next: pieces.length };
}
