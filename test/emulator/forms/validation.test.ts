import type { FormFile } from '../../../emulator/index';
import { formMadeBy, inScript, newWorkspace } from './support';

/** True where the form takes the answer to its only question 'Q'. Rules are those of the builders' reference. */
function takes(form: FormFile, answer: string | string[]): boolean {
  try {
    form.submit({ Q: answer });
    return true;
  } catch (refusal) {
    expect(refusal).toMatchObject({ name: 'FormRefusal', reason: 'validation', title: 'Q' });
    return false;
  }
}

function textForm(rule: string): FormFile {
  return formMadeBy(newWorkspace(), `form.addTextItem().setTitle('Q').setValidation(FormApp.createTextValidation()${rule}.build())`);
}

describe('a rule for a short answer', () => {
  test.each([
    ['.requireNumber()', ['1', '-2.5', ' 3 '], ['satu', '1,5', '']],
    ['.requireWholeNumber()', ['7', '-7'], ['7.5', 'x']],
    ['.requireNumberBetween(1, 3)', ['1', '3', '2.5'], ['0.99', '4', 'x']],
    ['.requireNumberNotBetween(1, 3)', ['0.99', '4'], ['1', '3', 'x']],
    ['.requireNumberEqualTo(5)', ['5', '5.0'], ['6']],
    ['.requireNumberNotEqualTo(5)', ['6'], ['5']],
    ['.requireNumberGreaterThan(5)', ['5.1'], ['5']],
    ['.requireNumberGreaterThanOrEqualTo(5)', ['5'], ['4.9']],
    ['.requireNumberLessThan(5)', ['4.9'], ['5']],
    ['.requireNumberLessThanOrEqualTo(5)', ['5'], ['5.1']],
    ['.requireTextIsEmail()', ['ani@riset.example', 'a.b+c@sub.riset.example'], ['ani', 'ani@riset', 'ani @riset.example', 'nama (at) riset.example']],
    ['.requireTextIsUrl()', ['https://riset.example/a?b=c', 'riset.example'], ['riset', 'https://', 'a b.example']],
    ['.requireTextContainsPattern("[0-9]{2}")', ['a12b'], ['a1b']],
    ['.requireTextDoesNotContainPattern("[0-9]{2}")', ['a1b'], ['a12b']],
    ['.requireTextMatchesPattern("[0-9]{18}")', ['197805122005011002'], ['1978', 'x197805122005011002']],
    ['.requireTextMatchesPattern("(?i)abc|def")', ['ABC', 'def'], ['abcdef']],
    ['.requireTextDoesNotMatchPattern("[0-9]+")', ['a1'], ['12']],
    ['.requireTextLengthGreaterThanOrEqualTo(3)', ['abc'], ['ab']],
    ['.requireTextLengthLessThanOrEqualTo(3)', ['abc'], ['abcd']],
  ])('%s takes %j and refuses %j', (rule, right, wrong) => {
    const form = textForm(rule);
    expect(right.map((answer) => takes(form, answer))).toEqual(right.map(() => true));
    // An answer that is not required may stay empty.
    expect(wrong.map((answer) => takes(form, answer))).toEqual(wrong.map((answer) => answer === ''));
  });

  test('shows the text of its maker, the last rule asked for holds, and clearValidation and null take it away', () => {
    const workspace = newWorkspace();
    const form = formMadeBy(workspace, `
      const rule = FormApp.createTextValidation().requireNumber().requireTextIsEmail().setHelpText('Alamat surel, ya').build();
      form.addTextItem().setTitle('Q').setValidation(rule);
      form.addTextItem().setTitle('R').setValidation(rule).clearValidation();
      form.addTextItem().setTitle('S').setValidation(rule).setValidation(null);
      form.addTextItem().setTitle('T').setValidation(rule).setValidation(FormApp.createTextValidation().build());
    `);
    expect(() => form.submit({ Q: '12' })).toThrow('Q: Alamat surel, ya');
    expect(form.submit({ R: 'x', S: 'x', T: 'x' })).toMatch(/./);
  });
});

test('a rule for a paragraph is one of length or pattern', () => {
  const form = formMadeBy(newWorkspace(), `
    const p = () => FormApp.createParagraphTextValidation();
    const rules = [p().requireTextContainsPattern('a'), p().requireTextDoesNotContainPattern('a'), p().requireTextMatchesPattern('a+'), p().requireTextDoesNotMatchPattern('a+'),
      p().requireTextLengthGreaterThanOrEqualTo(2), p().requireTextLengthLessThanOrEqualTo(2)];
    rules.forEach((rule, n) => form.addParagraphTextItem().setTitle('P' + n).setValidation(rule.setHelpText('aturan').build()));
    form.addParagraphTextItem().setTitle('bebas').setValidation(rules[0].build()).clearValidation();
  `);
  const refused = ['xyz', 'a', 'ab', 'aa', 'x', 'xyz'].map((answer, index) => {
    try {
      form.submit({ [`P${index}`]: answer });
      return 'taken';
    } catch {
      return 'refused';
    }
  });
  expect(refused).toEqual(Array(6).fill('refused'));
  expect(form.submit({ P0: 'a', P1: 'x', P2: 'aaa', P3: 'ab', P4: 'xy', P5: 'xy', bebas: 'x' })).toMatch(/./);
});

describe('a rule for boxes', () => {
  test.each([
    ['.requireSelectAtLeast(2)', ['A', 'B'], ['A']],
    ['.requireSelectAtMost(2)', ['A', 'B'], ['A', 'B', 'C']],
    ['.requireSelectExactly(2)', ['A', 'B'], ['A']],
  ])('%s takes %j and refuses %j', (rule, right, wrong) => {
    const form = formMadeBy(newWorkspace(), `form.addCheckboxItem().setTitle('Q').setChoiceValues(['A', 'B', 'C']).setValidation(FormApp.createCheckboxValidation()${rule}.setHelpText('hitung').build())`);
    expect(takes(form, right)).toBe(true);
    expect(takes(form, wrong)).toBe(false);
  });

  test('can be taken away', () => {
    const form = formMadeBy(newWorkspace(), `form.addCheckboxItem().setTitle('Q').setChoiceValues(['A']).setValidation(FormApp.createCheckboxValidation().requireSelectAtLeast(2).build()).clearValidation()`);
    expect(takes(form, ['A'])).toBe(true);
  });
});

test('a grid may allow one answer a column, of either kind, and may be freed of that again', () => {
  const build = (kind: string, builder: string, end = ''): FormFile =>
    formMadeBy(newWorkspace(), `form.add${kind}Item().setTitle('Q').setRows(['a', 'b']).setColumns(['1', '2']).setValidation(${builder}.requireLimitOneResponsePerColumn().setHelpText('satu').build())${end}`);
  expect(takes(build('Grid', 'FormApp.createGridValidation()'), ['1', '2'])).toBe(true);
  expect(takes(build('Grid', 'FormApp.createGridValidation()'), ['1', '1'])).toBe(false);
  expect(takes(build('CheckboxGrid', 'FormApp.createCheckboxGridValidation()'), ['1', '2'])).toBe(true);
  expect(takes(build('CheckboxGrid', 'FormApp.createCheckboxGridValidation()'), ['1', '1, 2'])).toBe(false);
  expect(takes(build('Grid', 'FormApp.createGridValidation()', '.clearValidation()'), ['1', '1'])).toBe(true);
  expect(takes(build('CheckboxGrid', 'FormApp.createCheckboxGridValidation()', '.clearValidation()'), ['1', '1'])).toBe(true);
});

test('a required grid wants an answer in every row', () => {
  const form = formMadeBy(newWorkspace(), `form.addGridItem().setTitle('Q').setRows(['a', 'b']).setColumns(['1']).setRequired(true)`);
  expect(() => form.submit({ Q: ['1', ''] })).toThrow('This is a required question');
  expect(takes(form, ['1', '1'])).toBe(true);
});

test('rules print the name of their class', () => {
  expect(inScript(`return [FormApp.createTextValidation(), FormApp.createTextValidation().build(), FormApp.createGridValidation().build()].map(String)`)).toEqual([
    'TextValidationBuilder', 'TextValidation', 'GridValidation',
  ]);
});
