import type { Judgement } from '../../src/domain/unify/types';
import { whyInWords } from '../../src/messages/unifyWords';
import { oneLine } from './oneLine';
import type { Planned } from './planFolder';

const widths = { mark: 2, question: 37, field: 18, sure: 6, why: 36 };

/** The plan of one form as lines of at most 100 columns. `!` marks what a person must look at. */
export function planTable({ key, form, plan, answers, duplicates }: Planned): string[] {
  const withoutAddress = answers.filter((answer) => answer.email === null && !duplicates.has(answer.responseId)).length;
  return [
    oneLine(`${key} · ${form.title}`, 100),
    oneLine(`  ${mark(plan.region)}kawasan: ${plan.region.region === '' ? '?' : plan.region.region} (${percent(plan.region)}) · ${plan.service === null ? 'layanan: menurut pilihan' : `${mark(plan.service)}layanan: ${plan.service.service ?? '?'} (${percent(plan.service)})`}`, 100),
    `  ${answers.length} jawaban, ${duplicates.size} ganda, ${withoutAddress} tanpa surel yang dapat dipakai`,
    row('', 'Pertanyaan', 'Bidang', 'Yakin', 'Alasan'),
    '-'.repeat(100),
    ...form.items.flatMap((item) => {
      const question = item.questionId === '' ? undefined : plan.questions[item.questionId];
      if (question === undefined) return [];
      return [
        row(mark(question), item.title.trim() || item.help.trim(), question.field ?? '–', percent(question), whyInWords(question.why)),
        // What a person must look at has its reasons in full.
        ...(question.needsReview ? [oneLine(`    ${whyInWords(question.why)}`, 100)] : []),
        ...(question.field !== 'service' ? [] : item.choices.flatMap((choice) => {
          const meaning = plan.services[choice];
          return meaning === undefined ? [] : [row(mark(meaning), `  · ${choice.trim()}`, meaning.service ?? '–', percent(meaning), whyInWords(meaning.why))];
        })),
      ];
    }),
    '',
  ];
}

function mark(judgement: Judgement): string {
  return judgement.needsReview ? '! ' : '';
}

function percent(judgement: Judgement): string {
  return `${Math.round(judgement.confidence * 100)} %`;
}

function row(...cells: [string, string, string, string, string]): string {
  const [sign, question, field, sure, why] = cells;
  return [oneLine(sign, widths.mark).padEnd(widths.mark), oneLine(question, widths.question - 1).padEnd(widths.question), oneLine(field, widths.field).padEnd(widths.field + 1), sure.padStart(widths.sure - 1).padEnd(widths.sure), oneLine(why, widths.why)].join('').trimEnd();
}
