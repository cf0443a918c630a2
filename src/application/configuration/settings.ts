import type { Audience } from '../../domain/escalation';
import { audiencesOfText } from './audienceWords';
import { chatRulesOf, chatSettingDefinitions, type ChatRules, type ChatSettingKey } from './chatSettings';
import { clinicRulesOf, clinicSettingDefinitions, type ClinicRules, type ClinicSettingKey } from './clinicSettings';
import { mailRulesOf, mailSettingDefinitions, type MailRules, type MailSettingKey } from './mailSettings';
import type { LoanRules } from '../../domain/loan';
import { loanRulesOf, loanSettingDefinitions, type LoanSettingKey } from './loanSettings';
import { usableAddress } from './people';
import { fault, type Problem } from './problem';
import { privacyCommandOf, privacyCommandWords, privacyRulesOf, privacySettingDefinitions, type PrivacyRules, type PrivacySettingKey } from './privacySettings';
import { waitingRulesOf, waitingSettingDefinitions, type WaitingSettingKey } from './waitingSettings';
import type { WaitingRules } from '../../domain/waiting';
import { yesNo, type Table } from './table';

export interface DeskSettings {
  readonly libraryName: string;
  readonly senderName: string;
  /** As typed; an address that cannot be used is a problem, and the owner's stands in for it when a mail is made. */
  readonly replyTo: string;
  readonly paused: boolean;
  readonly pauseText: string;
  /** All mail goes here while it is set; as typed, like the address above, for who tries the desk out must not write to real people by a slip. */
  readonly testAddress: string;
  /** Who is told of what is broken when the administrator may not be there; as typed. */
  readonly secondPerson: string;
  /** Address of the page of the site that embeds the status page; empty: the web app's own address. */
  readonly statusPageAddress: string;
  /** Links of mails that were made under a smaller number open nothing any more. */
  readonly linkVersion: number;
  /** How to complain, as the page tells it; Indonesian and English with ' / ' between them. */
  readonly complaints: string;
  /** Working days after delivery until a request closes by itself. */
  readonly closeAfterDays: number;
  /** Calendar days within which an ended request may be opened again. */
  readonly reopenDays: number;
  /** Share (0–1) of the promised time from which a request is at risk. */
  readonly riskShare: number;
  /** Who is told when a promise is at risk, and who when it is broken. */
  readonly tellAtRisk: readonly Audience[];
  readonly tellLate: readonly Audience[];
  /** Who gets the digest of the morning; all but the assignee for the regions that are theirs. */
  readonly digestFor: readonly Audience[];
  /** Who gets the weekly list of broken promises. */
  readonly weeklyFor: readonly Audience[];
  /** Addresses or ids of old forms, or of a Drive folder of them, as typed. */
  readonly oldForms: string;
  /** What the administrator wants done with the old forms now; null: nothing. The desk empties the cell when it begins. */
  readonly unify: UnifyCommand | null;
  /** Old forms go on accepting responses, which become requests like those of the desk's own form. */
  readonly oldFormsStayOpen: boolean;
  /** History of a year that lies more than so many years back goes to that year's archive. */
  readonly archiveAfterYears: number;
  readonly clinic: ClinicRules;
  readonly loans: LoanRules;
  readonly waiting: WaitingRules;
  readonly mails: MailRules;
  readonly chat: ChatRules;
  readonly privacy: PrivacyRules;
}

/** What can be done with old forms. */
export type UnifyCommand = 'plan' | 'apply' | 'undo';

/** Words of the setting Penyatuan. */
export const unifyCommandWords: Readonly<Record<UnifyCommand, string>> = { plan: 'Buat Rencana', apply: 'Terapkan', undo: 'Batalkan' };

export type SettingKey = Exclude<keyof DeskSettings, 'loans' | 'clinic' | 'waiting' | 'mails' | 'privacy' | 'chat'> | PrivacySettingKey | MailSettingKey | WaitingSettingKey | LoanSettingKey | ClinicSettingKey | ChatSettingKey;

interface SettingDefinition {
  readonly key: SettingKey;
  readonly name: string;
  readonly kind: 'text' | 'address' | 'webAddress' | 'yesNo' | 'wholeNumber' | 'percent' | 'unifyCommand' | 'privacyCommand' | 'audiences';
  /** Smallest whole number; 1 where it is not said. */
  readonly least?: number;
  readonly start: string | number;
}

/** Every row of the tab Pengaturan: name and starting value; what it says beside them stands in setUp/settingHelp.ts. */
export const settingDefinitions: readonly SettingDefinition[] = [
  { key: 'libraryName', name: 'Nama Perpustakaan', kind: 'text', start: 'Perpustakaan Kawasan' },
  { key: 'senderName', name: 'Nama Pengirim Surat', kind: 'text', start: 'Layanan Kawasan' },
  { key: 'replyTo', name: 'Alamat Balasan', kind: 'address', start: '' },
  { key: 'paused', name: 'Jeda Meja Layanan', kind: 'yesNo', start: 'Tidak' },
  { key: 'pauseText', name: 'Teks Saat Jeda', kind: 'text', start: 'Layanan sedang dijeda untuk sementara. Silakan coba lagi nanti. / The service desk is paused for now. Please try again later.' },
  { key: 'testAddress', name: 'Alamat Uji', kind: 'address', start: '' },
  { key: 'statusPageAddress', name: 'Alamat Halaman Status', kind: 'webAddress', start: '' },
  { key: 'linkVersion', name: 'Versi Tautan', kind: 'wholeNumber', start: 1 },
  { key: 'complaints', name: 'Cara Mengadu', kind: 'text', start: 'Balas surat mana pun dari kami atau hubungi koordinator kawasan. Dijawab dalam 3 hari kerja, diputuskan dalam 14 hari kerja. / Reply to any of our mails or contact the coordinator of your region. You get an answer within 3 working days and a decision within 14.' },
  { key: 'closeAfterDays', name: 'Tutup Sendiri Setelah (hari kerja)', kind: 'wholeNumber', start: 5 },
  { key: 'reopenDays', name: 'Dapat Dibuka Kembali Selama (hari)', kind: 'wholeNumber', start: 30 },
  { key: 'riskShare', name: 'Mendekati Tenggat Mulai (%)', kind: 'percent', start: 75 },
  { key: 'tellAtRisk', name: 'Beri Tahu Saat Mendekati Tenggat', kind: 'audiences', start: 'Petugas' },
  { key: 'tellLate', name: 'Beri Tahu Saat Terlambat', kind: 'audiences', start: 'Koordinator' },
  { key: 'digestFor', name: 'Ringkasan Pagi untuk', kind: 'audiences', start: 'Petugas, Koordinator' },
  { key: 'weeklyFor', name: 'Daftar Mingguan untuk', kind: 'audiences', start: 'Kepala' },
  { key: 'oldForms', name: 'Formulir Lama', kind: 'text', start: '' },
  { key: 'unify', name: 'Penyatuan', kind: 'unifyCommand', start: '' },
  { key: 'oldFormsStayOpen', name: 'Formulir Lama Tetap Terbuka', kind: 'yesNo', start: 'Tidak' },
  { key: 'archiveAfterYears', name: 'Batas Arsip (tahun)', kind: 'wholeNumber', start: 10 },
  ...loanSettingDefinitions,
  ...clinicSettingDefinitions,
  ...waitingSettingDefinitions,
  ...mailSettingDefinitions,
  ...chatSettingDefinitions,
  ...privacySettingDefinitions,
  { key: 'secondPerson', name: 'Penanggung Jawab Kedua', kind: 'address', start: '' },
];

/** Reads the tab Pengaturan; what is missing or cannot be read keeps its starting value, and the latter is a problem. */
export function readSettings(table: Table): { settings: DeskSettings; problems: Problem[] } {
  const problems: Problem[] = [...table.problems];
  const byName = new Map(table.rows.map((row) => [row.text('name').toLowerCase(), row]));
  const values: Record<string, string | number | boolean> = {};
  for (const definition of settingDefinitions) {
    const row = byName.get(definition.name.toLowerCase());
    const text = row?.text('value') ?? '';
    const value = parse(definition, text);
    if (value === null && row) problems.push(fault('settings', row.row, 'settingUnreadable', { name: definition.name, value: text }));
    if (definition.kind === 'address' && text !== '' && !usableAddress(text) && row) problems.push(fault('settings', row.row, 'addressUnusable', { value: text }));
    values[definition.key] = value ?? start(definition);
  }
  const settings: DeskSettings = {
    libraryName: String(values.libraryName),
    senderName: String(values.senderName),
    replyTo: String(values.replyTo),
    paused: values.paused === true,
    pauseText: String(values.pauseText),
    testAddress: String(values.testAddress),
    secondPerson: String(values.secondPerson),
    statusPageAddress: String(values.statusPageAddress),
    linkVersion: Number(values.linkVersion),
    complaints: String(values.complaints),
    closeAfterDays: Number(values.closeAfterDays),
    reopenDays: Number(values.reopenDays),
    riskShare: Number(values.riskShare),
    tellAtRisk: audiencesOfText(String(values.tellAtRisk)) ?? [],
    tellLate: audiencesOfText(String(values.tellLate)) ?? [],
    digestFor: audiencesOfText(String(values.digestFor)) ?? [],
    weeklyFor: audiencesOfText(String(values.weeklyFor)) ?? [],
    oldForms: String(values.oldForms),
    unify: commandOfWord(String(values.unify)),
    oldFormsStayOpen: values.oldFormsStayOpen === true,
    archiveAfterYears: Number(values.archiveAfterYears),
    loans: loanRulesOf(values),
    clinic: clinicRulesOf(values),
    waiting: waitingRulesOf(values),
    mails: mailRulesOf(values),
    chat: chatRulesOf(values),
    privacy: privacyRulesOf(values),
  };
  return { settings, problems };
}

function start(definition: SettingDefinition): string | number | boolean {
  return parse(definition, String(definition.start)) ?? '';
}

function parse(definition: SettingDefinition, text: string): string | number | boolean | null {
  if (definition.kind === 'text' || definition.kind === 'address') return text;
  if (definition.kind === 'audiences') {
    const found = audiencesOfText(text || String(definition.start));
    // A list of the whole library is for nobody's own requests.
    return found === null || (definition.key === 'weeklyFor' && found.includes('assignee')) ? null : text || definition.start;
  }
  if (definition.kind === 'unifyCommand') return text === '' ? '' : commandOfWord(text) === null ? null : text;
  if (definition.kind === 'privacyCommand') return text === '' ? '' : privacyCommandOf(text) === null ? null : text;
  if (definition.kind === 'webAddress') return text === '' || /^https:\/\/[^\s<>"]+$/.test(text) ? text : null;
  if (text === '') return definition.kind === 'yesNo' ? definition.start === 'Ya' : Number(definition.start) / (definition.kind === 'percent' ? 100 : 1);
  if (definition.kind === 'yesNo') return yesNo(text, false);
  const number = Number(text.replace('%', '').replace(',', '.'));
  if (definition.kind === 'wholeNumber') return Number.isInteger(number) && number >= (definition.least ?? 1) && number <= 3650 ? number : null;
  // A cell formatted as percent holds 0.75.
  const share = number > 1 ? number / 100 : number;
  return share > 0 && share <= 1 ? share : null;
}

/** The command that a typed word means, forgiving case and stray spaces; null when none. */
export function commandOfWord(typed: string): UnifyCommand | null {
  const wanted = typed.trim().replace(/\s+/g, ' ').toLowerCase();
  const found = (Object.entries(unifyCommandWords) as [UnifyCommand, string][]).find(([, word]) => word.toLowerCase() === wanted);
  return found ? found[0] : null;
}

/** What the cell of a setting offers as a drop-down; empty where anything may be typed. */
export function settingChoices(name: string): readonly string[] {
  const kind = settingDefinitions.find((definition) => definition.name === name)?.kind;
  return kind === 'unifyCommand' ? Object.values(unifyCommandWords) : kind === 'privacyCommand' ? Object.values(privacyCommandWords) : kind === 'yesNo' ? ['Ya', 'Tidak'] : [];
}
