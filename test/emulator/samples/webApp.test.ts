import { failures, newAccount, sampleFolder } from './support';

function guestBook() {
  const workspace = newAccount();
  return { workspace, project: workspace.openProject(sampleFolder('web-app')) };
}

test('a stranger sees an empty page with its title, viewport and included style', () => {
  const page = guestBook().project.get({}, null);
  expect(page).toMatchObject({ title: 'Guest book', xFrameOptions: 'ALLOWALL', metaTags: { viewport: 'width=device-width, initial-scale=1' } });
  expect(page.html).toContain('<p>Nobody yet.</p>');
  expect(page.html).toContain('li > b { color: navy; }');
});

test('what people write is text on the page, never markup', () => {
  const { project } = guestBook();
  expect(project.call('addEntry', [{ name: '<script>alert(1)</script>', text: 'Tom & "Jerry"' }], null)).toBe(1);
  const { html } = project.get({ q: '"><img src=x>' }, null);
  expect(html).toContain('<li><b>&lt;script&gt;alert(1)&lt;/script&gt;</b>: Tom &amp; &#34;Jerry&#34; <time>2026-03-02T08:00</time></li>');
  expect(html).toContain('<input value="&#34;&gt;&lt;img src=x&gt;">');
  expect(html).not.toContain('<img');
});

test('other programs post JSON and forms, and read JSON', () => {
  const { project } = guestBook();
  const [robot, form, nobody, all] = project.run('signFromOutside') as [object, object, object, { entries: object[] }];
  expect([robot, form, nobody]).toEqual([{ ok: true, count: 1 }, { ok: true, count: 2 }, { ok: false, error: 'A name is needed.' }]);
  expect(all.entries).toEqual([{ name: 'Robot', text: 'beep', at: '2026-03-02T08:00' }, { name: 'Form', text: 'a=b&c', at: '2026-03-02T08:00' }]);
});

test('the page cannot call what ends in an underscore, and hears of errors', () => {
  const { project } = guestBook();
  expect(() => project.call('entries_', [], null)).toThrow();
  expect(() => project.call('addEntry', [{}], null)).toThrow('A name is needed.');
});

test('two guests at one moment both stand in the book, whatever the order', () => {
  for (const seed of [1, 2, 3]) {
    const { workspace, project } = guestBook();
    workspace.concurrently([
      () => project.call('addEntry', [{ name: `A${seed}` }], null),
      () => project.call('addEntry', [{ name: `B${seed}` }], null),
    ]);
    expect(JSON.parse(project.get({ format: 'json' }, null).html)).toMatchObject({ entries: [{}, {}] });
    expect(failures(project)).toEqual([]);
    workspace.close();
  }
});
