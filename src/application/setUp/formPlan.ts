import type { DeskConfiguration } from '../configuration/readConfiguration';
import { forAll, type Question } from '../configuration/services';
import { closingQuestions, openingQuestions, serviceChoice, type CommonQuestion } from '../formQuestions';

/** Where choosing an answer leads: to the page of a key. */
export interface PlannedChoice {
  readonly value: string;
  readonly page: string | null;
}

/** One item that the form must have, in its place. */
export interface PlannedItem {
  /** Key under which the item's id is remembered, so that a changed title keeps its item. */
  readonly key: string;
  readonly kind: 'question' | 'page';
  readonly type: CommonQuestion['type'] | 'page';
  readonly title: string;
  readonly help: string;
  readonly required: boolean;
  readonly choices: readonly PlannedChoice[];
  /** The respondent may write something else (type 'choice' only). */
  readonly hasOther?: boolean;
  /** For a page: key of the page that follows by normal progress of the page before it, null for the next one. */
  readonly jumpAfterPrevious: string | null;
}

export interface FormPlan {
  readonly title: string;
  readonly description: string;
  readonly confirmation: string;
  readonly items: readonly PlannedItem[];
}

/** What the questions about the requester offer beside what they always offer (tab Pilihan). */
export interface OfferedChoices {
  readonly unit: readonly string[];
  readonly requesterKind: readonly string[];
}

export const closingPage = 'page:closing';

/**
 * The whole form from the tabs: one page about the requester, one for each active service that asks something, one about the topic. What one
 * service asks is not shown to others; a service that asks nothing leads straight to the last page.
 */
export function planForm(configuration: DeskConfiguration, statusPageAddress: string, offered: OfferedChoices = { unit: [], requesterKind: [] }): FormPlan {
  const services = configuration.services.filter((service) => service.active);
  const asked = (code: string): Question[] => configuration.questions.filter((question) => question.active && question.service === code);
  const pageOf = (code: string): string => (asked(code).length > 0 ? `page:${code}` : closingPage);
  const opening = openingQuestions.map((question): PlannedItem => {
    if (question.key === 'region') return item(question, configuration.regions.map((region) => ({ value: region.name, page: null })));
    if (question.key === 'requesterKind') return item(question, [...(question.choices ?? []), ...offered.requesterKind].map((value) => ({ value, page: null })));
    // Nobody knows all units, so whoever does not find theirs writes it.
    if (question.key === 'unit' && offered.unit.length > 0) return { ...item(question, offered.unit.map((value) => ({ value, page: null }))), type: 'choice', hasOther: true };
    if (question.key === 'service') return item(question, services.map((service) => ({ value: serviceChoice(service), page: pageOf(service.code) })));
    return item(question);
  });
  const sections = services.flatMap((service, index): PlannedItem[] => {
    const questions = asked(service.code);
    if (questions.length === 0) return [];
    const isFirst = services.slice(0, index).every((earlier) => asked(earlier.code).length === 0);
    return [
      page(`page:${service.code}`, serviceChoice(service), service.gives, isFirst ? null : closingPage),
      ...questions.map(asItem),
    ];
  });
  const closing = closingQuestions.map((question) =>
    question.key === 'otherServices' ? item(question, services.map((service) => ({ value: serviceChoice(service), page: null }))) : item(question),
  );
  const link = configuration.settings.statusPageAddress || statusPageAddress;
  return {
    title: `Permohonan Layanan ${configuration.settings.libraryName}`,
    description: 'Satu formulir untuk semua kawasan dan semua layanan. Anda menerima tanda terima dengan nama petugas dan jadwal. / One form for all regions and services. You get a receipt with the librarian’s name and a timetable.',
    confirmation: `Terima kasih, permohonan Anda sudah kami terima. Tanda terima dikirim ke surel Anda; di dalamnya ada tautan ke halaman status. / Thank you, we have your request. The receipt in your mailbox has the link to its status page.${link === '' ? '' : `\n\n${link}`}`,
    items: [...opening, ...sections, page(closingPage, 'Usulan Anda / Your request', '', null), ...closing, ...asked(forAll).map(asItem)],
  };
}

/** A row of the tab Pertanyaan as an item. */
function asItem(question: Question): PlannedItem {
  return {
    key: `question:${question.key}`, kind: 'question', type: question.type,
    title: question.titleEnglish === '' ? question.title : `${question.title} / ${question.titleEnglish}`,
    help: question.help, required: question.required, choices: question.choices.map((value) => ({ value, page: null })), jumpAfterPrevious: null,
  };
}

function item(question: CommonQuestion, choices?: readonly PlannedChoice[]): PlannedItem {
  return {
    key: question.key, kind: 'question', type: question.type, title: question.title, help: question.help, required: question.required,
    choices: choices ?? (question.choices ?? []).map((value) => ({ value, page: null })), jumpAfterPrevious: null,
  };
}

function page(key: string, title: string, help: string, jumpAfterPrevious: string | null): PlannedItem {
  return { key, kind: 'page', type: 'page', title, help, required: false, choices: [], jumpAfterPrevious };
}
