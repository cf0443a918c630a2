import { formMadeBy, newWorkspace } from './support';

/** Expectations follow the reference of Ui and Menu; who answers a dialog in a local run is our own choice, as the class says. */
test('a script that a form contains adds menus to its editor and shows dialogs there; nobody answers them', () => {
  const workspace = newWorkspace();
  const form = formMadeBy(workspace, '');
  const source = `function onOpen() {
      const ui = FormApp.getUi();
      ui.createMenu('Layanan').addItem('Atur', 'setup').addSeparator().addSubMenu(ui.createMenu('Lagi').addItem('Uji', 'check')).addToUi();
      ui.createAddonMenu().addItem('Buka', 'open').addToUi();
      ui.showSidebar(HtmlService.createHtmlOutput('a').setTitle('Panel'));
      ui.showModalDialog(HtmlService.createHtmlOutput('b'), 'Kotak'); ui.showModelessDialog(HtmlService.createHtmlOutput('c'), 'Kotak lain');
      const asked = ui.prompt('Nama?', ui.ButtonSet.OK_CANCEL);
      return [ui.alert('Selesai').name(), ui.alert('Yakin?', 'Hapus semua', ui.ButtonSet.YES_NO) === ui.Button.CLOSE, asked.getSelectedButton() === ui.Button.CLOSE, asked.getResponseText()];
    }`;
  const project = workspace.createProject({ 'Code.gs': source }, { boundTo: form.id });
  expect(project.run('onOpen')).toEqual(['OK', true, true, '']);
  expect(project.executions[0]?.log).toEqual(['[sidebar] Panel', '[dialog] Kotak', '[dialog] Kotak lain', '[prompt] Nama?', '[alert] Selesai', '[alert] Yakin?: Hapus semua']);
  expect(() => workspace.createProject({ 'Code.gs': source }).run('onOpen')).toThrow('Cannot call FormApp.getUi() from this context.');
});
