import { formMadeBy, inScript, newWorkspace, onForm } from './support';

/** Expectations follow the reference of the classes FormResponse, ItemResponse and Form unless a test says "in practice" or "assumed". */
describe('FormResponse', () => {
  test('put together by a script has neither id nor time nor address before it is submitted, and is stored once', () => {
    const workspace = newWorkspace();
    expect(inScript(`
      const item = form.addTextItem().setTitle('Nama');
      const draft = form.createResponse().withItemResponse(item.createResponse('Ani')).withItemResponse(item.createResponse('Budi'));
      const before = [draft.getId(), draft.getTimestamp(), draft.getRespondentEmail(), draft.getEditResponseUrl()];
      const stored = draft.submit();
      let again = 'taken'; try { draft.submit(); } catch (e) { again = 'refused'; }
      const edit = stored.getEditResponseUrl() === form.getPublishedUrl() + '?edit2=' + stored.getId();
      return [before, stored.getItemResponses().map(i => i.getResponse()), stored.getTimestamp().toISOString(), stored.getRespondentEmail(), edit, again, form.getResponses().length];
    `, workspace)).toEqual([[null, null, null, null], ['Budi'], '2026-03-02T01:00:00.000Z', '', true, 'refused', 1]);
  });

  test('cannot be submitted by a script to a closed form, to one of one response each and, in practice, to one that collects addresses', () => {
    expect(() => inScript(`form.setAcceptingResponses(false); form.createResponse().submit()`)).toThrow('not accepting responses');
    expect(() => inScript(`form.setLimitOneResponsePerUser(true); form.createResponse().submit()`)).toThrow();
    expect(() => inScript(`form.setCollectEmail(true); form.createResponse().submit()`)).toThrow('Invalid data updating form.');
  });

  test('leaves out unanswered questions, but for text, paragraph, date and time, which show an empty text', () => {
    expect(inScript(`
      const items = ['Text', 'ParagraphText', 'Date', 'Time', 'DateTime', 'Duration', 'Scale', 'Rating', 'List', 'MultipleChoice', 'Checkbox', 'Grid', 'CheckboxGrid', 'SectionHeader', 'PageBreak']
        .map(kind => form['add' + kind + 'Item']().setTitle(kind));
      const stored = form.createResponse().submit();
      return [stored.getItemResponses().map(i => i.getItem().getTitle() + '=' + i.getResponse()), stored.getResponseForItem(items[0]).getResponse(), stored.getResponseForItem(items[6])];
    `)).toEqual([['Text=', 'ParagraphText=', 'Date=', 'Time='], '', null]);
  });

  test('shows its answers in the order of the form, whatever the item is called now, and none to a deleted item', () => {
    const workspace = newWorkspace();
    const form = formMadeBy(workspace, `form.addTextItem().setTitle('Nama'); form.addTextItem().setTitle('Unit'); form.addTextItem().setTitle('Surel')`);
    form.submit({ Nama: 'Ani', Unit: 'PDDI', Surel: 'ani@riset.example' });
    expect(onForm(workspace, form.id, `
      form.moveItem(1, 0); form.getItems()[1].setTitle('Nama lengkap'); form.deleteItem(2);
      return form.getResponses()[0].getItemResponses().map(i => i.getItem().getTitle() + '=' + i.getResponse());
    `)).toEqual(['Unit=PDDI', 'Nama lengkap=Ani']);
  });

  test('can be asked for since an instant, which counts in, and by id', () => {
    const workspace = newWorkspace();
    const form = formMadeBy(workspace, `form.addTextItem().setTitle('Nama')`);
    const first = form.submit({ Nama: 'Ani' });
    workspace.clock.advance('1h');
    form.submit({ Nama: 'Budi' });
    expect(onForm(workspace, form.id, `
      const names = list => list.map(r => r.getItemResponses()[0].getResponse());
      return [names(form.getResponses()), names(form.getResponses(new Date('2026-03-02T01:00:00.001Z'))), names(form.getResponses(new Date('2026-03-02T01:00:00Z'))), names([form.getResponse('${first}')])];
    `)).toEqual([['Ani', 'Budi'], ['Budi'], ['Ani', 'Budi'], ['Ani']]);
    expect(() => onForm(workspace, form.id, `form.getResponse('nichts')`)).toThrow();
  });

  test('that was fetched stays what it was while a person edits', () => {
    const workspace = newWorkspace();
    const form = formMadeBy(workspace, `form.addTextItem().setTitle('Nama')`);
    const id = form.submit({ Nama: 'Ani' });
    workspace.faults.meanwhile(3, () => form.edit(id, { Nama: 'Budi' }));
    expect(onForm(workspace, form.id, `
      const before = form.getResponses()[0]; const after = form.getResponses()[0];
      return [before, after].map(r => r.getItemResponses()[0].getResponse());
    `)).toEqual(['Ani', 'Budi']);
  });

  test('can be deleted, one or all', () => {
    const workspace = newWorkspace();
    const form = formMadeBy(workspace, `form.addTextItem().setTitle('Nama')`);
    const ids = [form.submit({ Nama: 'A' }), form.submit({ Nama: 'B' }), form.submit({ Nama: 'C' })];
    expect(onForm(workspace, form.id, `
      form.deleteResponse('${ids[1]}'); const left = form.getResponses().map(r => r.getItemResponses()[0].getResponse());
      form.deleteAllResponses(); return [left, form.getResponses().length];
    `)).toEqual([['A', 'C'], 0]);
  });

  test('makes an address that opens the form filled in: a field a choice, "Other" in its own', () => {
    expect(inScript(`
      const name = form.addTextItem(); const box = form.addCheckboxItem().setChoiceValues(['A', 'B']).showOtherOption(true);
      const grid = form.addGridItem().setRows(['a', 'b']).setColumns(['1']);
      const url = form.createResponse().withItemResponse(name.createResponse('Ani & Budi')).withItemResponse(box.createResponse(['A', 'lain'])).withItemResponse(grid.createResponse([null, '1'])).toPrefilledUrl();
      return url.replace(form.getPublishedUrl(), '').replace(/entry\\.\\d+/g, 'entry.N');
    `)).toBe('?usp=pp_url&entry.N=Ani+%26+Budi&entry.N=A&entry.N=__other_option__&entry.N.other_option_response=lain&entry.N=1');
  });
});

describe('a quiz', () => {
  const quiz = `form.setIsQuiz(true);
    const right = FormApp.createFeedback().setText('Benar').addLink('https://riset.example', 'Baca').addLink('https://b.example').build();
    const pick = form.addMultipleChoiceItem().setTitle('Ibu kota').setPoints(3).setFeedbackForCorrect(right).setFeedbackForIncorrect(FormApp.createFeedback().setText('Salah').copy().build());
    pick.setChoices([pick.createChoice('Jakarta', true), pick.createChoice('Bogor', false)]);
    const box = form.addCheckboxItem().setTitle('Pulau').setPoints(2); box.setChoices([box.createChoice('Jawa', true), box.createChoice('Bali', true), box.createChoice('Roma', false)]);
    form.addTextItem().setTitle('Uraian').setPoints(5).setGeneralFeedback(right);`;

  test('keeps points and feedback, and loses them when it ends', () => {
    expect(inScript(`${quiz}
      const text = form.getItems()[2].asTextItem();
      const state = () => [pick.getPoints(), box.getPoints(), text.getPoints(), pick.getChoices().map(c => c.isCorrectAnswer()), pick.getFeedbackForCorrect() && pick.getFeedbackForCorrect().getLinkUrls(),
        pick.getFeedbackForIncorrect() && pick.getFeedbackForIncorrect().getText(), text.getGeneralFeedback() && text.getGeneralFeedback().getText()];
      const before = state(); form.setIsQuiz(false); return [before, state()];
    `)).toEqual([
      [3, 2, 5, [true, false], ['https://riset.example', 'https://b.example'], 'Salah', 'Benar'],
      [0, 0, 0, [false, false], null, null, null],
    ]);
    expect(() => inScript(`form.addTextItem().setPoints(1)`)).toThrow('Invalid data updating form.');
  });

  test('grades choices by itself, and texts when a script does', () => {
    const workspace = newWorkspace();
    const form = formMadeBy(workspace, quiz);
    form.submit({ 'Ibu kota': 'Jakarta', Pulau: ['Jawa'], Uraian: 'panjang' });
    expect(onForm(workspace, form.id, `
      const scores = r => r.getGradableItemResponses().map(i => [i.getScore(), i.getFeedback() && i.getFeedback().getText()]);
      const response = form.getResponses()[0]; const before = scores(response);
      const item = response.getGradableResponseForItem(form.getItems()[2]);
      response.withItemGrade(item.setScore(4).setFeedback(FormApp.createFeedback().setText('Bagus').build()));
      const unsaved = scores(form.getResponses()[0]);
      form.submitGrades([response]);
      return [before, unsaved[2], scores(form.getResponses()[0])];
    `)).toEqual([[[3, 'Benar'], [0, null], [null, null]], [null, null], [[3, 'Benar'], [0, null], [4, 'Bagus']]]);
  });
});

test('a response that Google lists late is not in the list before, and stands there with the time at which it was sent', () => {
  const workspace = newWorkspace();
  const form = formMadeBy(workspace, `form.addTextItem().setTitle('Nama')`);
  const names = (): unknown => onForm(workspace, form.id, `return form.getResponses(new Date('2026-03-02T01:00:00Z')).map(r => r.getTimestamp().toISOString() + ' ' + r.getItemResponses()[0].getResponse())`);
  workspace.faults.listLate(form, 600_000);
  form.submit({ Nama: 'Ani' });
  workspace.clock.advance('5m');
  form.submit({ Nama: 'Budi' });
  expect(names()).toEqual(['2026-03-02T01:05:00.000Z Budi']);
  workspace.clock.advance('5m');
  expect(names()).toEqual(['2026-03-02T01:00:00.000Z Ani', '2026-03-02T01:05:00.000Z Budi']);
});
