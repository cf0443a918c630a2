/**
 * Writes docs/mails: every mail of the desk with sample words, as text beside the placeholders and starting texts of the tab Templat (mails.md), and as mail programs show
 * it (id.html, en.html). Run: node --import tsx scripts/generateMails.ts
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { readSettings } from '../src/application/configuration/settings';
import { readTable } from '../src/application/configuration/table';
import { readTemplates } from '../src/application/configuration/templates';
import { composeMail } from '../src/application/mail/compose';
import { escapeHtml } from '../src/application/mail/layout';
import type { OutgoingMail } from '../src/application/ports';
import type { Language } from '../src/messages/dates';
import { templatePlaceholders, type TemplateKey } from '../src/messages/mailKinds';
import { startingTemplates } from '../src/messages/mailTemplates';
import { sampleMails, type SampleMail } from './mails/sampleMails';

const folder = path.join(path.dirname(path.dirname(fileURLToPath(import.meta.url))), 'docs/mails');
const { settings: starting } = readSettings(readTable('settings', [['Nama', 'Nilai', 'Keterangan']]));
const settings = { ...starting, libraryName: 'Perpustakaan Kawasan' };
const { templates } = readTemplates(readTable('templates', [['Kode', 'Bahasa', 'Judul', 'Isi']]));

function mailOf({ ticket, parameters }: SampleMail): OutgoingMail {
  const entry = {
    id: 'S-000001', sequence: 1, to: ['siti@riset.example'], cc: [], ticket, priority: 1, createdAt: 0, state: 'ready' as const, notBefore: 0, hoursOf: null, mergeKey: null, attemptAt: null, attempts: 0, parameters,
  };
  return composeMail(entry, { templates, settings, owner: 'layanan@perpustakaan.example', spreadsheetAddress: 'https://docs.google.com/spreadsheets/d/contoh/edit', sign: (text) => `t${text.length}` });
}

const languages: Readonly<Record<Language, string>> = { id: 'Indonesia', en: 'English' };

/** Mails of a language below each other, each in a frame, so that its own styles are all that it has. */
function page(language: Language): string {
  const mails = sampleMails(language).map((sample) => {
    const { subject, html } = mailOf(sample);
    return `<h2 id="${sample.kind}">${sample.kind}: ${escapeHtml(subject)}</h2>\n<iframe title="${sample.kind}" sandbox srcdoc="${escapeHtml(html)}"></iframe>`;
  });
  return [
    `<!DOCTYPE html><html lang="${language}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><meta name="color-scheme" content="light dark"><title>Surat / Mails: ${languages[language]}</title>`,
    '<style>body{font-family:sans-serif;margin:8px}iframe{width:100%;height:640px;border:1px solid #8aa4ab}h2{font-size:16px;overflow-wrap:anywhere}</style></head><body>', ...mails, '</body></html>', '',
  ].join('\n');
}

function section(kind: TemplateKey): string {
  const placeholders = templatePlaceholders[kind].map((name) => `\`{${name}}\``).join(' ');
  const both = (['id', 'en'] as const).map((language) => {
    const { subject, body } = startingTemplates[kind][language];
    const sample = sampleMails(language).find((mail) => mail.kind === kind);
    if (sample === undefined) throw new Error(`no sample of ${kind}`);
    const mail = mailOf(sample);
    return `### ${languages[language]}\n\nTemplat:\n\n\`\`\`text\n${subject}\n\n${body}\n\`\`\`\n\nSurat / Mail:\n\n\`\`\`text\nSubject: ${mail.subject}\n\n${mail.text.trimEnd()}\n\`\`\`\n`;
  });
  return `## ${kind}\n\n${placeholders}\n\n${both.join('\n')}`;
}

mkdirSync(folder, { recursive: true });
for (const language of ['id', 'en'] as const) writeFileSync(path.join(folder, `${language}.html`), page(language));
writeFileSync(path.join(folder, 'mails.md'), [
  '# Surat meja layanan / Mails of the desk', '',
  'Dibuat oleh `npm run generate`; jangan diubah di sini. Every mail with sample words: the placeholders that its row of the tab Templat may use, its starting text there, and what the reader gets as text.',
  'As HTML: [id.html](id.html), [en.html](en.html).', '',
  (Object.keys(templatePlaceholders) as TemplateKey[]).map(section).join('\n'),
].join('\n'));
