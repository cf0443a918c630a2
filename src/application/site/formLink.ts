/** Names of the form's fields in an address that fills them in ('entry.123'), by question; '' where setup could not learn one. */
export interface FormEntries {
  readonly region: string;
  readonly service: string;
  readonly title: string;
}

export const noEntries: FormEntries = { region: '', service: '', title: '' };

/** Address of the form with answers filled in; what has no field or no value is left out. */
export function prefilled(formAddress: string, answers: readonly (readonly [entry: string, value: string])[]): string {
  const given = answers.filter(([entry, value]) => /^entry\.\d+$/.test(entry) && value !== '');
  if (formAddress === '' || given.length === 0) return formAddress;
  return [`${formAddress}?usp=pp_url`, ...given.map(([entry, value]) => `${entry}=${encodeURIComponent(value)}`)].join('&');
}

/** Fields from what setup has kept; a desk that was set up by an older version has none. */
export function readEntries(stored: string): FormEntries {
  try {
    return { ...noEntries, ...(JSON.parse(stored || '{}') as Partial<FormEntries>) };
  } catch {
    return noEntries;
  }
}
