import { inScript } from './support';

/** Expectations follow the reference of the item classes unless a test says "in practice" or "assumed". */
describe('the generic Item', () => {
  test('is cast to the class of its type, and to no other', () => {
    expect(inScript(`
      const cast = {
        CheckboxGrid: i => i.asCheckboxGridItem(), Checkbox: i => i.asCheckboxItem(), Date: i => i.asDateItem(), DateTime: i => i.asDateTimeItem(), Duration: i => i.asDurationItem(),
        Grid: i => i.asGridItem(), Image: i => i.asImageItem(), List: i => i.asListItem(), MultipleChoice: i => i.asMultipleChoiceItem(), PageBreak: i => i.asPageBreakItem(),
        ParagraphText: i => i.asParagraphTextItem(), Rating: i => i.asRatingItem(), Scale: i => i.asScaleItem(), SectionHeader: i => i.asSectionHeaderItem(), Text: i => i.asTextItem(),
        Time: i => i.asTimeItem(), Video: i => i.asVideoItem(),
      };
      return Object.keys(cast).map(kind => {
        form['add' + kind + 'Item']().setTitle(kind);
        const item = form.getItems()[form.getItems().length - 1];
        return item.getType().name() + ' ' + String(cast[kind](item)) + ' ' + item.getTitle();
      });
    `)).toEqual([
      'CHECKBOX_GRID CheckboxGridItem CheckboxGrid', 'CHECKBOX CheckboxItem Checkbox', 'DATE DateItem Date', 'DATETIME DateTimeItem DateTime', 'DURATION DurationItem Duration',
      'GRID GridItem Grid', 'IMAGE ImageItem Image', 'LIST ListItem List', 'MULTIPLE_CHOICE MultipleChoiceItem MultipleChoice', 'PAGE_BREAK PageBreakItem PageBreak',
      'PARAGRAPH_TEXT ParagraphTextItem ParagraphText', 'RATING RatingItem Rating', 'SCALE ScaleItem Scale', 'SECTION_HEADER SectionHeaderItem SectionHeader', 'TEXT TextItem Text',
      'TIME TimeItem Time', 'VIDEO VideoItem Video',
    ]);
    expect(() => inScript(`form.addPageBreakItem(); form.getItems()[0].asListItem()`)).toThrow('Invalid conversion for item type: PAGE_BREAK.');
    expect(() => inScript(`form.addPageBreakItem(); form.getItems()[0].setChoiceValues(['a'])`)).toThrow('setChoiceValues is not a function');
  });
});

describe('choices', () => {
  test('are set from values or from Choice objects, with or without "Other"', () => {
    expect(inScript(`
      const box = form.addCheckboxItem().setChoiceValues(['A', 'B']).showOtherOption(true).setRequired(true);
      const list = form.addListItem().setChoices([]. concat(form.getItems()[0].asCheckboxItem().getChoices()));
      const pick = form.addMultipleChoiceItem(); pick.setChoices([pick.createChoice('X')]);
      const state = i => [i.getChoices().map(c => c.getValue()), i.isRequired()];
      return [state(box), box.hasOtherOption(), state(list), state(pick), pick.hasOtherOption(), pick.showOtherOption(true).hasOtherOption(), pick.showOtherOption(false).hasOtherOption()];
    `)).toEqual([[['A', 'B'], true], true, [['A', 'B'], false], [['X'], false], false, true, false]);
  });

  test('are refused in Google\'s words, in practice, where none are given or two are the same', () => {
    expect(() => inScript(`form.addListItem().setChoiceValues([])`)).toThrow('Array is empty: values');
    expect(() => inScript(`form.addListItem().setChoices([])`)).toThrow('Array is empty: choices');
    expect(() => inScript(`form.addListItem().setChoices([null])`)).toThrow();
    expect(() => inScript(`form.addMultipleChoiceItem().setChoiceValues(['a', 'a'])`)).toThrow('Questions cannot have duplicate choice values.');
  });

  test('lead to pages on multiple choice and list items; all of an item lead somewhere or none', () => {
    expect(inScript(`
      const pick = form.addMultipleChoiceItem(); const page = form.addPageBreakItem().setTitle('Dua');
      const go = FormApp.PageNavigationType;
      pick.setChoices([pick.createChoice('a', page), pick.createChoice('b', go.SUBMIT), pick.createChoice('c', go.RESTART), pick.createChoice('d', go.CONTINUE)]);
      return pick.getChoices().map(c => [c.getPageNavigationType().name(), c.getGotoPage() && c.getGotoPage().getTitle()])
        .concat([[form.addListItem().createChoice('e').getPageNavigationType(), pick.createChoice('f').getGotoPage()]]);
    `)).toEqual([['GO_TO_PAGE', 'Dua'], ['SUBMIT', null], ['RESTART', null], ['CONTINUE', null], [null, null]]);
    expect(() => inScript(`
      const pick = form.addListItem(); const page = form.addPageBreakItem();
      pick.setChoices([pick.createChoice('a', page), pick.createChoice('b')]);
    `)).toThrow('Invalid data updating form.');
  });
});

describe('page breaks', () => {
  test('say what follows the page before them', () => {
    expect(inScript(`
      const two = form.addPageBreakItem(); const three = form.addPageBreakItem().setTitle('Tiga');
      const state = () => [two.getPageNavigationType().name(), two.getGoToPage() && two.getGoToPage().getTitle()];
      const log = [state()];
      two.setGoToPage(three); log.push(state());
      two.setGoToPage(FormApp.PageNavigationType.RESTART); log.push(state());
      return log;
    `)).toEqual([['CONTINUE', null], ['GO_TO_PAGE', 'Tiga'], ['RESTART', null]]);
  });
});

describe('the other items', () => {
  test('keep what their classes hold', () => {
    expect(inScript(`
      const scale = form.addScaleItem(); const rating = form.addRatingItem(); const date = form.addDateItem(); const saat = form.addDateTimeItem();
      const grid = form.addGridItem().setRows(['Waktu']).setColumns(['Baik', 'Buruk']); const box = form.addCheckboxGridItem().setRows(['Pagi']).setColumns(['Senin']);
      const image = form.addImageItem().setImage(Utilities.newBlob('png', 'image/png', 'a.png')).setWidth(300).setAlignment(FormApp.Alignment.CENTER);
      const video = form.addVideoItem().setVideoUrl('abcdefghijk').setWidth(200).setAlignment(FormApp.Alignment.RIGHT);
      const log = [[scale.getLowerBound(), scale.getUpperBound(), rating.getRatingIcon().name(), rating.getRatingScaleLevel(), date.includesYear()]];
      scale.setBounds(0, 10).setLabels('Buruk', 'Baik'); rating.setRatingIcon(FormApp.RatingIconType.HEART).setRatingScaleLevel(7); date.setIncludesYear(false); saat.setIncludesYear(false);
      log.push([scale.getLowerBound(), scale.getUpperBound(), scale.getLeftLabel(), scale.getRightLabel(), rating.getRatingIcon().name(), rating.getRatingScaleLevel(), date.includesYear(), saat.includesYear()]);
      log.push([grid.getRows(), grid.getColumns(), box.getRows(), box.getColumns(), grid.isRequired()]);
      log.push([image.getImage().getName(), image.getWidth(), image.getAlignment().name(), video.getWidth(), video.getAlignment().name()]);
      return log;
    `)).toEqual([
      [1, 5, 'STAR', 3, true], [0, 10, 'Buruk', 'Baik', 'HEART', 7, false, false], [['Waktu'], ['Baik', 'Buruk'], ['Pagi'], ['Senin'], false], ['a.png', 300, 'CENTER', 200, 'RIGHT'],
    ]);
  });

  test('refuse bounds, levels, rows and columns outside the documented ones', () => {
    for (const call of ['addScaleItem().setBounds(2, 5)', 'addScaleItem().setBounds(1, 11)', 'addRatingItem().setRatingScaleLevel(2)', 'addVideoItem().setVideoUrl("https://example.com/v")']) {
      expect(() => inScript(`form.${call}`)).toThrow();
    }
    expect(() => inScript(`form.addGridItem().setRows([])`)).toThrow('Array is empty: rows');
    expect(() => inScript(`form.addCheckboxGridItem().setColumns([])`)).toThrow('Array is empty: columns');
  });
});

describe('answers made by a script', () => {
  test('are what the reference of each createResponse says', () => {
    expect(inScript(`
      const grid = form.addGridItem().setRows(['Waktu', 'Biaya']).setColumns(['Baik', 'Buruk']);
      const box = form.addCheckboxGridItem().setRows(['Pagi', 'Sore']).setColumns(['Senin', 'Selasa']);
      const at = new Date(2026, 2, 17, 9, 5);
      return [
        form.addTextItem().createResponse('a'), form.addParagraphTextItem().createResponse('b'), form.addCheckboxItem().setChoiceValues(['x', 'y']).createResponse(['y', 'x']),
        form.addListItem().setChoiceValues(['x']).createResponse('x'), form.addMultipleChoiceItem().showOtherOption(true).createResponse('bebas'),
        form.addDateItem().createResponse(at), form.addDateItem().setIncludesYear(false).createResponse(at), form.addDateTimeItem().createResponse(at),
        form.addTimeItem().createResponse(10, 90), form.addDurationItem().createResponse(24, 60, 90), form.addScaleItem().createResponse(5), form.addRatingItem().createResponse(3),
        grid.createResponse(['Baik', null]), box.createResponse([['Senin', 'Selasa'], null]),
      ].map(r => r.getResponse());
    `)).toEqual(['a', 'b', ['y', 'x'], 'x', 'bebas', '2026-03-17', '03-17', '2026-03-17 09:05', '11:30', '24:59:59', '5', '3', ['Baik', ''], [['Senin', 'Selasa'], '']]);
  });

  test.each([
    `form.addCheckboxItem().setChoiceValues(['x']).createResponse(['z'])`, `form.addListItem().setChoiceValues(['x']).createResponse('z')`, `form.addMultipleChoiceItem().createResponse('z')`,
    `form.addScaleItem().createResponse(6)`, `form.addRatingItem().createResponse(4)`, `form.addGridItem().setRows(['a']).setColumns(['b']).createResponse(['c'])`,
    `form.addGridItem().setRows(['a', 'b']).createResponse(['Column 1'])`, `form.addCheckboxGridItem().setRows(['a']).setColumns(['b']).createResponse([['c']])`,
  ])('are refused where no respondent could give them: %s', (call) => {
    expect(() => inScript(call)).toThrow('Invalid response submitted to');
  });
});
