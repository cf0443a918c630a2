import type { AnswerValidation, AnswerValue } from '../state';

type Rule = (answer: AnswerValue, operands: readonly (number | string)[]) => boolean;

/** Rules by the builder method that makes them (TextValidationBuilder and its like). The bounds of "between" are inclusive, as documented. */
const rules: Record<string, Rule> = {
  requireNumber: (answer) => numberOf(answer) !== null,
  requireWholeNumber: (answer) => Number.isInteger(numberOf(answer)),
  requireNumberBetween: (answer, [low, high]) => holds(answer, (value) => value >= Number(low) && value <= Number(high)),
  requireNumberNotBetween: (answer, [low, high]) => holds(answer, (value) => value < Number(low) || value > Number(high)),
  requireNumberEqualTo: (answer, [bound]) => holds(answer, (value) => value === Number(bound)),
  requireNumberNotEqualTo: (answer, [bound]) => holds(answer, (value) => value !== Number(bound)),
  requireNumberGreaterThan: (answer, [bound]) => holds(answer, (value) => value > Number(bound)),
  requireNumberGreaterThanOrEqualTo: (answer, [bound]) => holds(answer, (value) => value >= Number(bound)),
  requireNumberLessThan: (answer, [bound]) => holds(answer, (value) => value < Number(bound)),
  requireNumberLessThanOrEqualTo: (answer, [bound]) => holds(answer, (value) => value <= Number(bound)),
  requireTextIsEmail: (answer) => /^[^\s@<>()[\],;:"]+@[^\s@<>()[\],;:"]+\.[^\s@<>()[\],;:".]+$/u.test(textOf(answer)),
  requireTextIsUrl: (answer) => /^(https?:\/\/|ftp:\/\/)?[^\s/?#.:]+(\.[^\s/?#.:]+)+(:\d+)?([/?#]\S*)?$/iu.test(textOf(answer)),
  requireTextContainsPattern: (answer, [pattern]) => expression(pattern).test(textOf(answer)),
  requireTextDoesNotContainPattern: (answer, [pattern]) => !expression(pattern).test(textOf(answer)),
  requireTextMatchesPattern: (answer, [pattern]) => matchesWholly(pattern, textOf(answer)),
  requireTextDoesNotMatchPattern: (answer, [pattern]) => !matchesWholly(pattern, textOf(answer)),
  requireTextLengthGreaterThanOrEqualTo: (answer, [bound]) => textOf(answer).length >= Number(bound),
  requireTextLengthLessThanOrEqualTo: (answer, [bound]) => textOf(answer).length <= Number(bound),
  requireSelectAtLeast: (answer, [bound]) => answer.length >= Number(bound),
  requireSelectAtMost: (answer, [bound]) => answer.length <= Number(bound),
  requireSelectExactly: (answer, [bound]) => answer.length === Number(bound),
  requireLimitOneResponsePerColumn: (answer) => {
    const columns = typeof answer === 'string' ? [answer] : answer.flat().filter((column) => column !== '');
    return new Set(columns).size === columns.length;
  },
};

/** True where the answer (never an empty one) keeps the rule. Rules of unknown name are kept by every answer. */
export function keepsRule(validation: AnswerValidation, answer: AnswerValue): boolean {
  const rule = rules[validation.rule];
  return rule === undefined || rule(answer, validation.operands);
}

function textOf(answer: AnswerValue): string {
  return typeof answer === 'string' ? answer : answer.flat().join(', ');
}

function numberOf(answer: AnswerValue): number | null {
  const text = textOf(answer).trim();
  return /^[+-]?(\d+\.?\d*|\.\d+)$/.test(text) ? Number(text) : null;
}

function holds(answer: AnswerValue, test: (value: number) => boolean): boolean {
  const value = numberOf(answer);
  return value !== null && test(value);
}

/** Google's patterns are RE2; what both know is read the same by JavaScript, and a leading (?i) is taken as its flag. */
function expression(pattern: number | string | undefined): RegExp {
  const text = String(pattern ?? '');
  const insensitive = text.startsWith('(?i)');
  return new RegExp(insensitive ? text.slice(4) : text, insensitive ? 'iu' : 'u');
}

function matchesWholly(pattern: number | string | undefined, text: string): boolean {
  const whole = expression(pattern);
  return new RegExp(`^(?:${whole.source})$`, whole.flags).test(text);
}
