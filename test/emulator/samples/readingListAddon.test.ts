import { failures, newAccount, sampleFolder } from './support';

function addOn() {
  const workspace = newAccount();
  return { workspace, project: workspace.openProject(sampleFolder('reading-list-addon')) };
}
const home = { commonEventObject: { hostApp: 'GMAIL', platform: 'WEB' } };
const saved = (title: string, kind: string, until?: string): object => ({
  commonEventObject: { hostApp: 'GMAIL', platform: 'WEB', formInputs: { title: { stringInputs: { value: [title] } }, kind: { stringInputs: { value: [kind] } }, ...(until === undefined ? {} : { until: { dateInput: { msSinceEpoch: String(Date.parse(until)) } } }) } },
});
const listed = (header: string, widgets?: unknown[]): unknown => ({
  name: 'list',
  header: { title: 'Reading list' },
  sections: [{ header, ...(widgets === undefined ? {} : { widgets }) }],
  fixedFooter: { primaryButton: { text: 'Add', type: 'FILLED', onClick: { action: { function: 'onAddForm', loadIndicator: 'SPINNER' } } } },
});

test('the home page begins empty', () => {
  expect(addOn().project.card('onHomepage', home)).toMatchObject({ name: 'list', header: { title: 'Reading list' }, sections: [{ header: 'Nothing to read' }] });
});

test('the button opens the form as a new card, saving goes back to the list and says so', () => {
  const { project } = addOn();
  expect(project.card('onAddForm', home)).toMatchObject({ renderActions: { action: { navigations: [{ pushCard: { name: 'form' } }] } } });
  expect(project.card('onSave', saved('Dune', 'book', '2026-03-31T00:00:00Z'))).toMatchObject({
    renderActions: { action: { notification: { text: 'Saved: Dune' }, navigations: [{ popToRoot: true }, { updateCard: { sections: [{ header: '1 to read' }] } }] } },
    stateChanged: true,
  });
  const done = { text: 'Done', onClick: { action: { function: 'onDone', parameters: [{ key: 'index', value: '0' }] } } };
  expect(project.card('onHomepage', home)).toEqual(listed('1 to read', [{ decoratedText: { topLabel: 'book', text: 'Dune', bottomLabel: 'until 31 Mar 2026', button: done } }]));
});

test('a title is asked for, and each person has a list of their own', () => {
  const { project } = addOn();
  expect(project.card('onSave', saved('', 'book'))).toEqual({ renderActions: { action: { notification: { text: 'A title is needed.' } } } });
  project.card('onSave', saved('Dune', 'book'), 'sari@example.org');
  expect(project.card('onHomepage', home, 'sari@example.org')).toMatchObject({ sections: [{ header: '1 to read' }] });
  expect(project.card('onHomepage', home, 'budi@example.org')).toMatchObject({ sections: [{ header: 'Nothing to read' }] });
  expect(failures(project)).toEqual([]);
});

test('done takes one away, the universal action takes all', () => {
  const { project } = addOn();
  project.card('onSave', saved('Dune', 'book'));
  project.card('onSave', saved('On maps', 'article'));
  expect(project.card('onDone', { commonEventObject: { parameters: { index: '0' } } })).toMatchObject({ renderActions: { action: { navigations: [{ updateCard: { sections: [{ header: '1 to read', widgets: [{ decoratedText: { text: 'On maps' } }] }] } }] } } });
  project.card('onClear', home);
  expect(project.card('onHomepage', home)).toMatchObject({ sections: [{ header: 'Nothing to read' }] });
});

test('the card of an open message knows its subject and sender', () => {
  const { workspace, project } = addOn();
  const messageId = workspace.mail.deliver({ from: 'Citra <citra@example.org>', subject: 'Please read', body: '…' });
  expect(project.card('onMessage', { ...home, gmail: { messageId, accessToken: 'token' } })).toMatchObject({
    sections: [{ widgets: [{ textInput: { name: 'title', value: 'Please read' } }, { selectionInput: { type: 'RADIO_BUTTON' } }, { dateTimePicker: { type: 'DATE_ONLY' } }, { textParagraph: { text: 'From <b>Citra <citra@example.org></b>' } }, { buttonList: {} }] }],
  });
});
