import { encodeComponent, escapeCssString, escapeHtml, escapeJsRegExp, escapeJsString, escapeJsValue, escapeUnquoted, filterCssValue, filterName, filterUrl, normalizeUrl } from './escaping';
import { HtmlScanner } from './htmlScanner';
import type { JsScanner } from './jsScanner';

/**
 * Contextual escaping: "Apps Script keeps track of the output's context on the page – inside an HTML attribute, inside a client-side
 * script tag, or anywhere else – and automatically adds escape characters to protect against cross-site scripting". The documentation
 * names the contexts, not each character; where it is silent the rules are those of contextual auto-escapers (assumed).
 */
export class ContextualEscaper {
  readonly #scanner = new HtmlScanner();

  /** Trusted markup, put out as it is. */
  trusted(markup: string): string {
    this.#scanner.feed(markup);
    return markup;
  }

  /** An untrusted value, escaped for where it stands. */
  untrusted(value: unknown): string {
    const scanner = this.#scanner;
    switch (scanner.state) {
      case 'text':
      case 'rawText':
        return this.#put(escapeHtml(String(value)));
      case 'script': {
        const text = jsText(scanner.js, value);
        scanner.js.value();
        return text;
      }
      case 'style':
        return this.#put(cssText(scanner.value, String(value)));
      case 'comment':
        return '';
      case 'beforeValue':
        scanner.beginValue('');
        return this.#attribute(value);
      case 'value':
        return this.#attribute(value);
      default:
        return this.#put(filterName(String(value)));
    }
  }

  #put(text: string): string {
    this.#scanner.feed(text);
    return text;
  }

  #attribute(value: unknown): string {
    const scanner = this.#scanner;
    const escape = scanner.quote === '' ? escapeUnquoted : escapeHtml;
    const inner = attributeText(scanner, value);
    scanner.value += inner;
    if (scanner.kind === 'script') scanner.js.value();
    return escape(inner);
  }
}

function attributeText(scanner: HtmlScanner, value: unknown): string {
  const text = String(value);
  switch (scanner.kind) {
    case 'url':
      if (scanner.value.trim() === '') return filterUrl(text, scanner.attribute === 'src');
      return /[?#]/.test(scanner.value) ? encodeComponent(text) : normalizeUrl(text);
    case 'script':
      return jsText(scanner.js, value);
    case 'style':
      return cssText(scanner.value, text);
    case 'plain':
      return text;
  }
}

function jsText(js: JsScanner, value: unknown): string {
  switch (js.state) {
    case 'code':
      return escapeJsValue(value);
    case 'single':
    case 'double':
    case 'template':
      return escapeJsString(String(value));
    case 'regexp':
      return escapeJsRegExp(String(value));
    default:
      return '';
  }
}

function cssText(before: string, text: string): string {
  const clean = before.replace(/\/\*[\s\S]*?\*\//g, '').replace(/\\./g, '');
  const doubles = (clean.match(/"/g) ?? []).length;
  const singles = (clean.match(/'/g) ?? []).length;
  if (/url\(\s*["']?$/i.test(clean)) return filterUrl(text, true);
  return doubles % 2 === 1 || singles % 2 === 1 ? escapeCssString(text) : filterCssValue(text);
}
