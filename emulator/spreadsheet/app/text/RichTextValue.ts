import { ScriptError } from '../../../kernel/errors';
import type { ServiceHost } from '../../../kernel/host';
import { ServiceObject } from '../../../kernel/serviceObject';
import type { TextRun, TextRunStyle } from '../../state';
import { TextStyle } from './TextStyle';

/** A run with its end: what the values and builders work on. */
interface Span {
  readonly start: number;
  readonly end: number;
  readonly style: TextRunStyle;
  readonly link: string | null;
}

/** Text with styles and links by part. */
export class RichTextValue extends ServiceObject {
  readonly typeName = 'SpreadsheetApp.RichTextValue';
  constructor(
    private readonly host: ServiceHost,
    private readonly text: string,
    private readonly spans: readonly Span[],
    private readonly start = 0,
  ) {
    super();
  }

  static ofRuns(host: ServiceHost, text: string, runs: readonly TextRun[]): RichTextValue {
    const spans = runs.map((run, index) => ({ start: run.start, end: runs[index + 1]?.start ?? text.length, style: run.style, link: run.link ?? null }));
    const first = spans[0]?.start ?? text.length;
    return new RichTextValue(host, text, [...(first > 0 ? [{ start: 0, end: first, style: {}, link: null }] : []), ...spans]);
  }

  /** Runs as the state keeps them. */
  runs(): TextRun[] {
    return this.spans.map((span) => (span.link === null ? { start: span.start, style: span.style } : { start: span.start, style: span.style, link: span.link }));
  }

  copy(): RichTextValueBuilder {
    return new RichTextValueBuilder(this.host, this.text, this.spans);
  }
  getText(): string {
    return this.text;
  }
  getStartIndex(): number {
    return this.start;
  }
  getEndIndex(): number {
    return this.start + this.text.length;
  }
  getRuns(): RichTextValue[] {
    return this.spans.map((span) => new RichTextValue(this.host, this.text.slice(span.start, span.end), [{ ...span, start: 0, end: span.end - span.start }], this.start + span.start));
  }
  /** The link where the whole part has one and the same, else null. */
  getLinkUrl(startOffset = 0, endOffset = this.text.length): string | null {
    const links = new Set(this.within(startOffset, endOffset).map((span) => span.link));
    return links.size === 1 ? ([...links][0] ?? null) : null;
  }
  /** The style that the whole part shares; what differs is null. */
  getTextStyle(startOffset = 0, endOffset = this.text.length): TextStyle {
    const [first, ...rest] = this.within(startOffset, endOffset).map((span) => span.style);
    const shared = Object.entries(first ?? {}).filter(([key, value]) => rest.every((style) => Object.entries(style).some(([other, each]) => other === key && each === value)));
    return new TextStyle(this.host, Object.fromEntries(shared));
  }
  private within(start: number, end: number): Span[] {
    return this.spans.filter((span) => span.start < Math.max(end, start + 1) && span.end > start);
  }
}

export class RichTextValueBuilder extends ServiceObject {
  readonly typeName = 'SpreadsheetApp.RichTextValueBuilder';
  constructor(
    private readonly host: ServiceHost,
    private text = '',
    private spans: readonly Span[] = [],
  ) {
    super();
  }
  /** Sets the text and clears styles and links. */
  setText(text: string): this {
    this.text = text;
    this.spans = text === '' ? [] : [{ start: 0, end: text.length, style: {}, link: null }];
    return this;
  }
  setTextStyle(...args: unknown[]): this {
    const [start, end, style] = this.part(args);
    const wanted = style instanceof TextStyle ? style.style : null;
    return this.change(start, end, (span) => ({ ...span, style: wanted === null ? {} : { ...span.style, ...wanted } }));
  }
  setLinkUrl(...args: unknown[]): this {
    const [start, end, link] = this.part(args);
    return this.change(start, end, (span) => ({ ...span, link: typeof link === 'string' && link !== '' ? link : null }));
  }
  private part(args: readonly unknown[]): [number, number, unknown] {
    if (args.length < 3) return [0, this.text.length, args[0]];
    const [start, end] = [Number(args[0]), Number(args[1])];
    if (start < 0 || end > this.text.length || start > end) throw new ScriptError('Illegal argument.');
    return [start, end, args[2]];
  }
  private change(start: number, end: number, apply: (span: Span) => Span): this {
    const parts = this.spans.flatMap((span) => {
      const cuts = [span.start, Math.max(span.start, Math.min(start, span.end)), Math.max(span.start, Math.min(end, span.end)), span.end];
      return [0, 1, 2].flatMap((index) => {
        const [from = 0, to = 0] = [cuts[index], cuts[index + 1]];
        if (from >= to) return [];
        const piece = { ...span, start: from, end: to };
        return [index === 1 ? apply(piece) : piece];
      });
    });
    this.spans = joined(parts);
    return this;
  }
  build(): RichTextValue {
    return new RichTextValue(this.host, this.text, this.spans);
  }
}

/** Neighbours that look alike become one. */
function joined(spans: readonly Span[]): Span[] {
  const result: Span[] = [];
  for (const span of spans) {
    const last = result[result.length - 1];
    if (last && last.link === span.link && JSON.stringify(last.style) === JSON.stringify(span.style)) result[result.length - 1] = { ...last, end: span.end };
    else result.push(span);
  }
  return result;
}
