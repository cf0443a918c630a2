import { getLocale } from 'numfmt';

/** How a spreadsheet's locale reads and writes numbers and dates. */
export interface LocaleRules {
  /** Tag that numfmt knows. */
  readonly tag: string;
  readonly decimal: string;
  readonly group: string;
  /** Order of the numbers in '1/2/2026'. */
  readonly order: 'mdy' | 'dmy' | 'ymd';
  readonly datePattern: string;
  readonly dateTimePattern: string;
  readonly timePattern: string;
  /** Signs that typed amounts may carry, and the pattern they bring. */
  readonly currency: { readonly sign: string; readonly pattern: string };
  /** Lower-case names and abbreviations of the months, English ones included. */
  readonly months: ReadonlyMap<string, number>;
}

const cache = new Map<string, LocaleRules>();

/** Rules of a locale such as 'en_US' or 'id_ID'; Google's old code 'in' for Indonesian is understood. */
export function localeRules(locale: string): LocaleRules {
  let rules = cache.get(locale);
  if (!rules) cache.set(locale, (rules = rulesOf(locale)));
  return rules;
}

const monthFirst = new Set(['US', 'PH']);
const yearFirst = new Set(['JP', 'CN', 'TW', 'KR', 'HU', 'LT', 'SE', 'CA', 'ZA', 'MN']);

function rulesOf(locale: string): LocaleRules {
  const [language = 'en', territory = 'US'] = locale.replace('-', '_').split('_');
  const tag = `${language === 'in' ? 'id' : language === 'iw' ? 'he' : language}-${territory}`;
  const data = getLocale(tag) ?? getLocale(tag.slice(0, 2)) ?? getLocale('en');
  const order = monthFirst.has(territory) ? 'mdy' : yearFirst.has(territory) ? 'ymd' : 'dmy';
  const separator = territory === 'DE' || territory === 'RU' || territory === 'PL' || territory === 'CZ' || territory === 'FI' || territory === 'NO' ? '.' : order === 'ymd' ? '-' : '/';
  const datePattern = order === 'mdy' ? 'M/d/yyyy' : order === 'ymd' ? 'yyyy-MM-dd' : ['dd', 'MM', 'yyyy'].join(separator);
  // The sign and digits of Indonesian amounts: no decimals, as the Java locale data that Google uses has them (assumed).
  const currency = territory === 'ID' ? { sign: 'Rp', pattern: '"Rp"#,##0' } : { sign: currencySigns[territory] ?? '$', pattern: `"${currencySigns[territory] ?? '$'}"#,##0.00` };
  return {
    tag,
    decimal: data?.decimal ?? '.',
    group: data?.group ?? ',',
    order,
    datePattern,
    dateTimePattern: `${datePattern} H:mm:ss`,
    timePattern: territory === 'US' ? 'h:mm:ss am/pm' : 'H:mm:ss',
    currency,
    months: monthNames(data?.mmmm ?? [], data?.mmm ?? []),
  };
}

const currencySigns: Record<string, string> = { US: '$', GB: '£', DE: '€', FR: '€', ES: '€', IT: '€', NL: '€', JP: '¥', CN: '¥', IN: '₹', ID: 'Rp' };

function monthNames(long: readonly string[], short: readonly string[]): Map<string, number> {
  const english = getLocale('en');
  const names = new Map<string, number>();
  for (const list of [english?.mmmm ?? [], english?.mmm ?? [], long, short]) {
    list.forEach((name, index) => names.set(name.toLowerCase().replace(/\.$/, ''), index + 1));
  }
  return names;
}
