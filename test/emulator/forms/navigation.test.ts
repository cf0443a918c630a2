import { formMadeBy, newWorkspace, onForm } from './support';

/** Rules of the reference of PageNavigationType and PageBreakItem.setGoToPage. Each page asks one question, A to D; who is asked nothing answers nothing. */
function pagesAsked(body: string, answers: Record<string, string>): string {
  const workspace = newWorkspace();
  const form = formMadeBy(workspace, `
    const go = FormApp.PageNavigationType;
    const a = form.addListItem().setTitle('A'); const two = form.addPageBreakItem(); const b = form.addListItem().setTitle('B'); const three = form.addPageBreakItem();
    const c = form.addListItem().setTitle('C'); const four = form.addPageBreakItem(); const d = form.addListItem().setTitle('D');
    [a, b, c, d].forEach(item => item.setChoiceValues(['x', 'y']));
    ${body}`);
  form.submit({ A: 'x', B: 'x', C: 'x', D: 'x', ...answers });
  return String(onForm(workspace, form.id, `return form.getResponses()[0].getItemResponses().map(i => i.getItem().getTitle()).join('')`));
}

describe('the way through a form', () => {
  test('goes from page to page where nothing else is set', () => {
    expect(pagesAsked('', {})).toBe('ABCD');
  });

  test('after a page is set on the page break that follows it', () => {
    expect(pagesAsked('two.setGoToPage(four)', {})).toBe('AD');
    expect(pagesAsked('three.setGoToPage(go.SUBMIT)', {})).toBe('AB');
  });

  test('set on a choice overrules the page break\'s; CONTINUE leads to the next page all the same', () => {
    const choices = `two.setGoToPage(go.SUBMIT); a.setChoices([a.createChoice('x', four), a.createChoice('y', go.CONTINUE)]);`;
    expect(pagesAsked(choices, { A: 'x' })).toBe('AD');
    expect(pagesAsked(choices, { A: 'y' })).toBe('ABCD');
    // Without a choice the page break counts: nothing more is asked.
    expect(pagesAsked(choices, { A: '' })).toBe('');
  });

  test('follows the last of several choices of one page that lead somewhere', () => {
    expect(pagesAsked(`const e = form.addMultipleChoiceItem().setTitle('E'); form.moveItem(e, 1);
      a.setChoices([a.createChoice('x', three)]); e.setChoices([e.createChoice('x', four)]);`, { E: 'x' })).toBe('AED');
  });

  test('is not changed by choices and page breaks of the last page', () => {
    expect(pagesAsked(`d.setChoices([d.createChoice('x', two)])`, {})).toBe('ABCD');
    expect(pagesAsked(`d.setChoices([d.createChoice('x', go.RESTART)])`, {})).toBe('ABCD');
  });

  test('may lead back to a page; who would go round for ever is told so', () => {
    expect(() => pagesAsked(`b.setChoices([b.createChoice('x', go.RESTART)])`, {})).toThrow('lead back to page 1 without end');
    // A, C, B, D on the way; answers are shown in the order of the form.
    expect(pagesAsked(`two.setGoToPage(three); four.setGoToPage(two); three.setGoToPage(four);`, {})).toBe('ABCD');
  });
});

test('what a local page draws says where each choice and each page leads', () => {
  const workspace = newWorkspace();
  const form = formMadeBy(workspace, `
    form.setDescription('Uraian').setConfirmationMessage('Terima kasih').setCollectEmail(true);
    const a = form.addListItem().setTitle('A').setHelpText('Pilih').setRequired(true); const two = form.addPageBreakItem().setTitle('Dua');
    form.addScaleItem().setTitle('B').setLabels('Buruk', 'Baik');
    form.addPageBreakItem().setTitle('Tiga').setGoToPage(FormApp.PageNavigationType.SUBMIT);
    form.addTextItem().setTitle('C').setValidation(FormApp.createTextValidation().requireNumber().setHelpText('Angka').build());
    a.setChoices([a.createChoice('x', two), a.createChoice('y', FormApp.PageNavigationType.SUBMIT)])`);
  expect(workspace.views.form(form.id)).toMatchObject({
    title: 'Formulir', description: 'Uraian', accepting: true, confirmationMessage: 'Terima kasih', collectsEmail: true,
    pages: [
      { title: 'Formulir', after: 1, items: [{ title: 'A', helpText: 'Pilih', required: true, choices: [{ value: 'x', goTo: 1 }, { value: 'y', goTo: 'submit' }] }] },
      { title: 'Dua', after: 'submit', items: [{ title: 'B', scale: { lower: 1, upper: 5, leftLabel: 'Buruk', rightLabel: 'Baik' } }] },
      { title: 'Tiga', after: 'submit', items: [{ title: 'C', validationText: 'Angka', choices: null }] },
    ],
  });
});
