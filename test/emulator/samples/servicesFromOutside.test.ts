import { newAccount } from './support';

/** What Project.services() gives, as a suite of Google's own would use it. */
interface Outside {
  HtmlService: { createTemplate(text: string): { name?: string; evaluate(): { getContent(): string } } };
  PropertiesService: { getScriptProperties(): { setProperty(key: string, value: string): unknown; setProperties(values: object, alone?: boolean): unknown; getProperties(): object } };
}
const outside = (): Outside => newAccount().createProject({ 'Code.gs': '' }).services() as unknown as Outside;

test('a template that is driven from outside sees what was set on it, escaped', () => {
  const template = outside().HtmlService.createTemplate('<b title="<?= name ?>"><?!= name ?></b><? for (var i = 0; i < 2; i++) { ?><?= i ?><? } ?>');
  template.name = '"x"';
  expect(template.evaluate().getContent()).toBe('<b title="&#34;x&#34;">"x"</b>01');
});

test('properties of a thousand keys are kept; too many bytes leave the store as it was', () => {
  const store = outside().PropertiesService.getScriptProperties();
  store.setProperties(Object.fromEntries(Array.from({ length: 1000 }, (_, index) => [`k${index}`, 'x'])));
  store.setProperty('k0', 'y');
  expect(Object.keys(store.getProperties())).toHaveLength(1000);
  expect(() => store.setProperties(Object.fromEntries(Array.from({ length: 60 }, (_, index) => [`big${index}`, 'x'.repeat(9000)])))).toThrow('You have exceeded the property storage quota.');
  expect(Object.keys(store.getProperties())).toHaveLength(1000);
  store.setProperties({ only: '1' }, true);
  expect(store.getProperties()).toEqual({ only: '1' });
});
