import { ScriptError } from '../kernel/errors';

const placeholder = /%([-+ 0,#(]*)(\d+|\*)?(?:\.(\d+))?([a-zA-Z%])/g;

/** Utilities.formatString: "sprintf-like string formatting using '%'-style format strings". Conversions s d i u f F e E g G x X o c b and %%. */
export function formatString(template: string, values: readonly unknown[]): string {
  let next = 0;
  const take = (): unknown => {
    if (next >= values.length) throw new ScriptError('Not enough arguments to format string');
    return values[next++];
  };
  return template.replace(placeholder, (_whole, flags: string, width: string | undefined, precision: string | undefined, conversion: string) => {
    if (conversion === '%') return '%';
    const columns = width === '*' ? Number(take()) : Number(width ?? 0);
    const digits = precision === undefined ? undefined : Number(precision);
    return pad(convert(conversion, take(), flags, digits), columns, flags, conversion);
  });
}

function convert(conversion: string, value: unknown, flags: string, digits: number | undefined): string {
  switch (conversion) {
    case 's': {
      const text = textOf(value);
      return digits === undefined ? text : text.slice(0, digits);
    }
    case 'd':
    case 'i':
    case 'u':
      return signed(group(String(Math.trunc(numberOf(value))), flags), flags);
    case 'f':
    case 'F':
      return signed(group(numberOf(value).toFixed(digits ?? 6), flags), flags);
    case 'e':
    case 'E': {
      const text = numberOf(value).toExponential(digits ?? 6).replace(/e([+-])(\d)$/, 'e$10$2');
      return signed(conversion === 'E' ? text.toUpperCase() : text, flags);
    }
    case 'g':
    case 'G':
      return signed(String(Number(numberOf(value).toPrecision(digits === 0 ? 1 : (digits ?? 6)))), flags);
    case 'x':
    case 'X': {
      const text = (Math.trunc(numberOf(value)) >>> 0).toString(16);
      return (flags.includes('#') ? '0x' : '') + (conversion === 'X' ? text.toUpperCase() : text);
    }
    case 'o':
      return (Math.trunc(numberOf(value)) >>> 0).toString(8);
    case 'c':
      return typeof value === 'number' ? String.fromCodePoint(value) : textOf(value).slice(0, 1);
    case 'b':
      return typeof value === 'boolean' ? String(value) : (Math.trunc(numberOf(value)) >>> 0).toString(2);
    default:
      throw new ScriptError(`Invalid format specifier: %${conversion}`);
  }
}

function textOf(value: unknown): string {
  return value === undefined || value === null ? String(value) : String(value);
}

function numberOf(value: unknown): number {
  const number = typeof value === 'number' ? value : Number(value);
  if (Number.isNaN(number) && typeof value !== 'number') throw new ScriptError(`Invalid argument: ${textOf(value)}`);
  return number;
}

function group(text: string, flags: string): string {
  return flags.includes(',') ? text.replace(/^(-?)(\d+)/, (_all, sign: string, whole: string) => sign + whole.replace(/\B(?=(\d{3})+$)/g, ',')) : text;
}

function signed(text: string, flags: string): string {
  if (text.startsWith('-')) return text;
  return flags.includes('+') ? `+${text}` : flags.includes(' ') ? ` ${text}` : text;
}

function pad(text: string, columns: number, flags: string, conversion: string): string {
  if (flags.includes('-')) return text.padEnd(columns);
  if (!flags.includes('0') || conversion === 's' || conversion === 'c') return text.padStart(columns);
  const sign = /^[+\- ]/.exec(text)?.[0] ?? '';
  return sign + text.slice(sign.length).padStart(columns - sign.length, '0');
}
