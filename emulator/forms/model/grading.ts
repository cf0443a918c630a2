import type { AnswerValue, FormItemState, FormState, GradeState } from '../state';

/** Grades that Forms gives by itself when a quiz is submitted: choice questions whose right answers are marked. */
export function automaticGrades(form: FormState, answers: ReadonlyMap<number, AnswerValue>): Map<number, GradeState> {
  const grades = new Map<number, GradeState>();
  if (!form.settings.quiz) return grades;
  for (const item of form.items) {
    const right = rightChoices(item);
    if (right.length === 0) continue;
    const given = answers.get(item.id);
    const isRight = given !== undefined && (typeof given === 'string' ? right.includes(given) : sameSet(given.flat(), right));
    const grading = item.grading;
    grades.set(item.id, { score: isRight ? (grading?.points ?? 0) : 0, feedback: (isRight ? grading?.whenRight : grading?.whenWrong) ?? null });
  }
  return grades;
}

/** Points of all questions, and those reached, for the column Score of a linked tab: '3 / 5'. */
export function scoreText(form: FormState, grades: ReadonlyMap<number, GradeState>): string {
  let total = 0;
  let reached = 0;
  for (const item of form.items) {
    total += item.grading?.points ?? 0;
    reached += grades.get(item.id)?.score ?? 0;
  }
  return `${reached} / ${total}`;
}

function rightChoices(item: FormItemState): string[] {
  return (item.choices ?? []).filter((choice) => choice.correct).map((choice) => choice.value);
}

function sameSet(left: readonly string[], right: readonly string[]): boolean {
  return left.length === right.length && left.every((value) => right.includes(value));
}
