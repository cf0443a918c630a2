import type { Language } from '../../domain/request';
import { templatePlaceholders, type TemplateKey } from '../../messages/mailKinds';
import { fault, type Problem } from './problem';
import type { Table } from './table';

export interface Template {
  readonly subject: string;
  readonly body: string;
}

/** A text that librarians choose on a card; `name` says to them what it is. */
export interface AnswerTemplate {
  readonly key: string;
  readonly language: Language;
  readonly name: string;
  readonly body: string;
}

/** What an answer may have filled in; anything else is reported, and shown as it is. */
const answerPlaceholders = ['nama', 'tiket', 'judul', 'layanan', 'petugas', 'tenggat'];

/** The library's own text of a mail; null where the tab has none and the starting text holds. */
export type Templates = (key: TemplateKey, language: Language) => Template | null;

/**
 * Reads the tab Templat. A row that names a placeholder its mail does not have is reported and left out, and the starting text is used instead, so
 * that nobody ever gets a mail with a hole in it.
 */
export function readTemplates(table: Table): { templates: Templates; answers: AnswerTemplate[]; problems: Problem[] } {
  const problems: Problem[] = [...table.problems];
  const own = new Map<string, Template>();
  const answers: AnswerTemplate[] = [];
  for (const row of table.rows) {
    const key = row.text('key');
    const language = row.text('language').toLowerCase() || 'id';
    const answer = key.toLowerCase().startsWith('jawaban-');
    const allowed = answer ? answerPlaceholders : (templatePlaceholders as Readonly<Record<string, readonly string[]>>)[key];
    if (allowed === undefined) continue;
    const text = `${row.text('subject')}\n${row.text('body')}`;
    const unknown = placeholdersOf(text).filter((name) => !allowed.includes(name));
    if (answer && row.text('body') !== '') answers.push({ key: key.toLowerCase(), language: language === 'en' ? 'en' : 'id', name: row.text('subject') || key, body: row.text('body') });
    if (unknown.length > 0) problems.push(fault('templates', row.row, answer ? 'answerUnknownPlaceholder' : 'templateUnknownPlaceholder', { value: unknown.join(', ') }));
    else if (row.text('body') !== '' && row.text('subject') !== '') own.set(`${key}|${language}`, { subject: row.text('subject'), body: row.text('body') });
  }
  return { templates: (key, language) => own.get(`${key}|${language}`) ?? null, answers, problems };
}

/** Names inside {…}. */
export function placeholdersOf(text: string): string[] {
  return [...text.matchAll(/\{([^{}\n]{1,40})\}/g)].map((found) => (found[1] ?? '').trim());
}
