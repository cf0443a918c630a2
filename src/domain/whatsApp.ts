/**
 * A WhatsApp number as wa.me wants it: country code and digits, nothing else (WhatsApp, "How to use click to chat"). Written as people write it: '+62 812-3456-789', '0812 3456 789',
 * or a cell that has lost its nought. Null for what is no number; '' for nothing.
 */
export function whatsAppNumber(typed: string): string | null {
  const text = typed.trim();
  if (text === '') return '';
  if (!/^\+?[\d\s().-]+$/.test(text)) return null;
  const digits = text.replace(/\D/g, '');
  const number = text.startsWith('+') || digits.startsWith('62') ? digits : digits.startsWith('00') ? digits.slice(2) : digits.startsWith('0') ? `62${digits.slice(1)}` : digits.startsWith('8') ? `62${digits}` : digits;
  // E.164 has at most fifteen digits; no mobile number has fewer than nine.
  return /^[1-9]\d{8,14}$/.test(number) ? number : null;
}
