/** Where in JavaScript source a scanner stands. */
export type JsState = 'code' | 'single' | 'double' | 'template' | 'regexp' | 'lineComment' | 'blockComment';

/** Follows JavaScript as far as escaping needs: strings, templates, comments, and whether a slash begins a regular expression. */
export class JsScanner {
  state: JsState = 'code';
  #escaped = false;
  #inClass = false;
  /** The last code character that is no space, and the word it ends, decide what a slash means. */
  #last = '';
  #word = '';
  #previous = '';
  /** Depth of braces inside each open ${…}. */
  readonly #nesting: number[] = [];

  feed(character: string): void {
    switch (this.state) {
      case 'code':
        this.#code(character);
        break;
      case 'single':
        this.#quoted(character, "'");
        break;
      case 'double':
        this.#quoted(character, '"');
        break;
      case 'template':
        this.#template(character);
        break;
      case 'regexp':
        this.#regexp(character);
        break;
      case 'lineComment':
        if (character === '\n' || character === '\r') this.state = 'code';
        break;
      case 'blockComment':
        if (this.#previous === '*' && character === '/') this.state = 'code';
        break;
    }
    this.#previous = character;
  }

  /** A printed value stands where it stood. */
  value(): void {
    if (this.state === 'code') this.#last = 'x';
  }

  #code(character: string): void {
    if (this.#previous === '/' && this.#last === '/' && (character === '/' || character === '*')) {
      this.state = character === '/' ? 'lineComment' : 'blockComment';
      this.#last = '';
      return;
    }
    if (this.#previous === '/' && this.#last === '/' && this.#beginsRegExp) {
      this.state = 'regexp';
      this.#inClass = false;
      this.#escaped = false;
      this.#regexp(character);
      return;
    }
    if (character === '/') this.#beginsRegExp = this.#last === '' || '(,=:[!&|?{};+-*%~^<>'.includes(this.#last) || /^(?:return|typeof|case|in|of|delete|void|throw|new|else|do)$/.test(this.#word);
    if (character === "'") this.state = 'single';
    else if (character === '"') this.state = 'double';
    else if (character === '`') this.state = 'template';
    else if (character === '{' && this.#nesting.length > 0) this.#nesting[this.#nesting.length - 1] = (this.#nesting.at(-1) ?? 0) + 1;
    else if (character === '}' && this.#nesting.length > 0) this.#closeBrace();
    this.#word = /[\w$]/.test(character) ? (/[\w$]/.test(this.#previous) ? this.#word : '') + character : /\s/.test(character) ? this.#word : '';
    if (!/\s/.test(character)) this.#last = character;
  }
  #beginsRegExp = false;

  #closeBrace(): void {
    const depth = this.#nesting.pop() ?? 0;
    if (depth === 0) this.state = 'template';
    else this.#nesting.push(depth - 1);
  }
  #quoted(character: string, quote: string): void {
    if (this.#escaped) this.#escaped = false;
    else if (character === '\\') this.#escaped = true;
    else if (character === quote || character === '\n') this.#backToCode();
  }
  #template(character: string): void {
    if (this.#escaped) this.#escaped = false;
    else if (character === '\\') this.#escaped = true;
    else if (character === '`') this.#backToCode();
    else if (character === '{' && this.#previous === '$') {
      this.#nesting.push(0);
      this.#backToCode();
      this.#last = '{';
    }
  }
  #regexp(character: string): void {
    if (this.#escaped) this.#escaped = false;
    else if (character === '\\') this.#escaped = true;
    else if (character === '[') this.#inClass = true;
    else if (character === ']') this.#inClass = false;
    else if ((character === '/' && !this.#inClass) || character === '\n') this.#backToCode();
  }
  #backToCode(): void {
    this.state = 'code';
    this.#last = 'x';
    this.#word = '';
    this.#escaped = false;
  }
}
