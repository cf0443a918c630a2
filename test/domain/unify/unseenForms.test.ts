import { existsSync, readFileSync } from 'node:fs';
import { startingDirectory, startingNaming } from '../../../scripts/unify/planFolder';
import { judgeChoice } from '../../../src/domain/unify/judgeServices';
import { planForm } from '../../../src/domain/unify/planForm';
import type { FormPlan, OldForm } from '../../../src/domain/unify/types';
import { formsOf, type FormTruth } from '../../support/oldForms';

const naming = startingNaming();
const sets = ['one', 'two', 'three', 'four', 'five', 'six'].map((set) => `test/fixtures/unseen-forms/${set}`).filter((folder) => existsSync(folder));
const forms = sets.flatMap(formsOf);
const planOf = (form: OldForm): FormPlan => planForm(form, startingDirectory, naming);
const plans = new Map(forms.map(({ key, form }) => [key, planOf(form)]));

interface Count {
  readonly of: number;
  readonly right: number;
  readonly review: number;
  readonly wrongAndSure: readonly string[];
}

function count(judged: readonly { readonly name: string; readonly right: boolean; readonly needsReview: boolean }[]): Count {
  return {
    of: judged.length,
    right: judged.filter(({ right, needsReview }) => right && !needsReview).length,
    review: judged.filter(({ needsReview }) => needsReview).length,
    wrongAndSure: judged.filter(({ right, needsReview }) => !right && !needsReview).map(({ name }) => name),
  };
}

function questionsOf(truths: readonly FormTruth[], plan: (truth: FormTruth) => FormPlan | undefined = ({ key }) => plans.get(key)): Count {
  return count(truths.flatMap((truth) => {
    const planned = plan(truth);
    return truth.questions.map(({ id, title, fields }) => {
      const judged = planned?.questions[id];
      return { name: `${truth.key}: ${title}`, right: judged !== undefined && fields.includes(judged.field), needsReview: judged?.needsReview ?? false };
    });
  }));
}

describe('Forms whose wordings nobody had seen', () => {
  test('97 % of their questions are right without a person, 3 % at most must be looked at, and none is wrong and sure', () => {
    const { of, right, review, wrongAndSure } = questionsOf(forms);
    expect(wrongAndSure).toEqual([]);
    expect(of).toBeGreaterThan(580);
    expect(right / of).toBeGreaterThanOrEqual(0.97);
    expect(review / of).toBeLessThanOrEqual(0.03);
  });

  test('97 % of their choices stand for the right service, and none is wrong and sure', () => {
    const { of, right, wrongAndSure } = count(forms.flatMap(({ key, services }) => {
      const plan = plans.get(key);
      return Object.entries(services).map(([choice, service]) => {
        const judged = choice === 'only' ? plan?.service : plan?.services[choice];
        return { name: `${key}: ${choice}`, right: judged?.service === service, needsReview: judged?.needsReview ?? false };
      });
    }));
    expect(wrongAndSure).toEqual([]);
    expect(right / of).toBeGreaterThanOrEqual(0.97);
  });

  test('so do 300 other names of services', () => {
    const lists = JSON.parse(readFileSync('test/fixtures/unseen-forms/choices.json', 'utf8')) as Record<string, Record<string, string[]>>;
    const { of, right, wrongAndSure } = count(Object.values(lists).flatMap((list) => Object.entries(list).flatMap(([service, choices]) => choices.map((choice) => {
      const judged = judgeChoice(choice, naming);
      return { name: choice, right: judged.service === (service === 'none' ? null : service), needsReview: judged.needsReview };
    }))));
    expect(wrongAndSure).toEqual([]);
    expect(of).toBeGreaterThan(300);
    expect(right / of).toBeGreaterThanOrEqual(0.97);
  });

  test('each belongs to its region', () => {
    expect(forms.map(({ key }) => [key, plans.get(key)?.region.region])).toEqual(forms.map(({ key, region }) => [key, region]));
  });

  test('a typing error in every long word costs next to nothing', () => {
    const { of, right, wrongAndSure } = questionsOf(forms, ({ form }) => planOf({ ...form, items: form.items.map((item) => ({ ...item, title: mistyped(item.title) })) }));
    expect(wrongAndSure.length / of).toBeLessThanOrEqual(0.005);
    expect(right / of).toBeGreaterThanOrEqual(0.95);
  });

  test('without any answer the plan asks rather than errs', () => {
    const { of, right, wrongAndSure } = questionsOf(forms, ({ form }) => planOf({ ...form, responses: [] }));
    expect(wrongAndSure.length / of).toBeLessThanOrEqual(0.005);
    expect(right / of).toBeGreaterThanOrEqual(0.85);
  });
});

/** Two neighbours in the middle of each word of six letters or more change places. */
function mistyped(title: string): string {
  return title.replace(/[a-z]{6,}/gi, (word) => {
    const middle = Math.floor(word.length / 2);
    return word.slice(0, middle - 1) + word.charAt(middle) + word.charAt(middle - 1) + word.slice(middle + 1);
  });
}
