/** "Penelusuran, bibliometrik dan grammarly" in an open answer: its parts where each is a service by itself, else the whole as written. */
export function servicesTyped(text: string, isService: (part: string) => boolean): readonly string[] {
  const parts = partsOf(text);
  return parts.length > 1 && parts.every(isService) ? parts : [text];
}

/** The services of one answer by a plan's meanings, known ones only; and whether every part was known. */
export function servicesOf(text: string, meanings: Readonly<Record<string, { readonly service: string | null }>>): { readonly services: readonly string[]; readonly known: boolean } {
  const meaning = (part: string): string | null => (Object.prototype.hasOwnProperty.call(meanings, part) ? (meanings[part]?.service ?? null) : null);
  const whole = meaning(text);
  if (whole !== null) return { services: [whole], known: true };
  const parts = partsOf(text).map(meaning);
  const services = parts.filter((service): service is string => service !== null);
  return { services, known: parts.length > 1 && services.length === parts.length };
}

function partsOf(text: string): string[] {
  return text.split(/\s*[,;\n]\s*(?:dan\s+|and\s+)?|\s+(?:dan|and|serta|&)\s+/).map((part) => part.trim()).filter((part) => part !== '');
}
