import { startingRows } from '../../src/application/setUp/startingRows';
import { findDuplicates } from '../../src/domain/unify/findDuplicates';
import { namingOf, type Naming } from '../../src/domain/unify/naming';
import { planForm } from '../../src/domain/unify/planForm';
import { readOldResponse } from '../../src/domain/unify/readOldResponse';
import type { Directory, FormPlan, OldForm, UnderstoodAnswer } from '../../src/domain/unify/types';

/** One form planned and read by its plan. */
export interface Planned {
  readonly key: string;
  readonly form: OldForm;
  readonly plan: FormPlan;
  readonly answers: readonly UnderstoodAnswer[];
  readonly duplicates: ReadonlyMap<string, string>;
}

/** The desk as it is set up: its starting regions and services. The tab Pemetaan uses the desk's own. */
export const startingDirectory: Directory = {
  regions: startingRows('regions').map((row) => ({ code: String(row['code']), names: [String(row['name'])] })),
  services: startingRows('services').map((row) => ({ code: String(row['code']), names: [String(row['name']), String(row['nameEnglish'])] })),
};

const zones = new Map(startingRows('regions').map((row) => [String(row['code']), String(row['timeZone'])]));

export const startingNaming = (): Naming => namingOf(startingDirectory);

export function planFolder(key: string, form: OldForm, naming: Naming): Planned {
  const plan = planForm(form, startingDirectory, naming);
  const answers = form.responses.map((response) => readOldResponse(form, plan, response, zones.get(plan.region.region) ?? 'Asia/Jakarta'));
  return { key, form, plan, answers, duplicates: findDuplicates(answers) };
}
