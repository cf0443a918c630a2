import { JsScanner } from './jsScanner';

export type HtmlState = 'text' | 'rawText' | 'script' | 'style' | 'comment' | 'tagName' | 'inTag' | 'attributeName' | 'beforeValue' | 'value';
export type AttributeKind = 'plain' | 'url' | 'script' | 'style';

const urlAttributes = new Set(['action', 'archive', 'background', 'cite', 'classid', 'codebase', 'data', 'formaction', 'href', 'icon', 'longdesc', 'manifest', 'poster', 'profile', 'src', 'usemap', 'xlink:href']);

/** Follows HTML as it is put out, so that each printed value is escaped for the place where it stands. */
export class HtmlScanner {
  state: HtmlState = 'text';
  /** Quote of the attribute value: '"', "'" or '' for none. */
  quote = '';
  attribute = '';
  kind: AttributeKind = 'plain';
  /** What has been put out of the current attribute value or style text. */
  value = '';
  js = new JsScanner();
  #tag = '';
  #pending = '';

  feed(text: string): void {
    for (const character of text) this.#step(character);
  }

  #step(character: string): void {
    switch (this.state) {
      case 'text':
        return this.#text(character);
      case 'comment':
        this.#pending = (this.#pending + character).slice(-3);
        if (this.#pending === '-->') this.#enter('text');
        return;
      case 'rawText':
      case 'script':
      case 'style':
        return this.#raw(character);
      case 'tagName':
        if (character === '!' && this.#tag === '') this.#tag = '!';
        else if (this.#tag === '!-' && character === '-') this.#enter('comment');
        else if (/[\s/]/.test(character) && this.#tag !== '' && this.#tag !== '/') this.#enter('inTag');
        else if (character === '>') this.#endTag();
        else this.#tag += character.toLowerCase();
        return;
      case 'inTag':
        if (character === '>') this.#endTag();
        else if (!/[\s/]/.test(character)) {
          this.attribute = character.toLowerCase();
          this.#enter('attributeName');
        }
        return;
      case 'attributeName':
        if (character === '>') this.#endTag();
        else if (character === '=') this.#enter('beforeValue');
        else if (!/\s/.test(character)) this.attribute = (/\s/.test(this.#pending) ? '' : this.attribute) + character.toLowerCase();
        this.#pending = character;
        return;
      case 'beforeValue':
        if (character === '>') return this.#endTag();
        if (/\s/.test(character)) return;
        this.beginValue(character === '"' || character === "'" ? character : '');
        if (this.quote === '') this.#value(character);
        return;
      case 'value':
        return this.#value(character);
    }
  }

  /** Starts an attribute value; the escaper calls it where a value is printed right after '='. */
  beginValue(quote: string): void {
    this.quote = quote;
    this.value = '';
    this.kind = urlAttributes.has(this.attribute) ? 'url' : this.attribute.startsWith('on') ? 'script' : this.attribute === 'style' ? 'style' : 'plain';
    this.js = new JsScanner();
    this.state = 'value';
  }

  #value(character: string): void {
    const ends = this.quote === '' ? /[\s>]/.test(character) : character === this.quote;
    if (!ends) {
      this.value += character;
      if (this.kind === 'script') this.js.feed(character);
    } else if (character === '>') this.#endTag();
    else this.#enter('inTag');
  }

  #text(character: string): void {
    if (this.#pending === '<' && /[A-Za-z/!]/.test(character)) {
      this.#tag = character.toLowerCase();
      this.#enter('tagName');
    } else this.#pending = character;
  }

  #raw(character: string): void {
    this.#pending = (this.#pending + character.toLowerCase()).slice(-(this.#tag.length + 2));
    this.value += character;
    if (this.state === 'script') this.js.feed(character);
    if (this.#pending === `</${this.#tag}`) {
      this.#tag = `/${this.#tag}`;
      this.#enter('inTag');
    }
  }

  #endTag(): void {
    if (this.#tag === 'script') {
      this.js = new JsScanner();
      this.#enter('script');
    } else if (this.#tag === 'style') this.#enter('style');
    else if (this.#tag === 'textarea' || this.#tag === 'title') this.#enter('rawText');
    else this.#enter('text');
    this.value = '';
  }

  #enter(state: HtmlState): void {
    this.state = state;
    this.#pending = '';
  }
}
