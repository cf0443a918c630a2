import { errorOf, newWorkspace, projectOf, runScript } from '../support/runScript';

/** What a template prints for a value. */
const printed = (template: string, value: unknown): unknown => runScript(`const t = HtmlService.createTemplate(${JSON.stringify(template)}); t.value = ${JSON.stringify(value)}; return t.evaluate().getContent();`);
const evil = `<b>"x'</script> & y`;

describe('HtmlService templates escape for the context (guides/html/templates)', () => {
  test.each([
    ['<p><?= value ?></p>', evil, '<p>&lt;b&gt;&#34;x&#39;&lt;/script&gt; &amp; y</p>'],
    ['<a title="<?= value ?>">', evil, '<a title="&lt;b&gt;&#34;x&#39;&lt;/script&gt; &amp; y">'],
    ['<a title=<?= value ?>>', 'a b', '<a title=a&#32;b>'],
    ['<textarea><?= value ?></textarea>', '</textarea>', '<textarea>&lt;/textarea&gt;</textarea>'],
    ['<a href="<?= value ?>">', 'https://x.example/a b?q=1&z=2', '<a href="https://x.example/a%20b?q=1&amp;z=2">'],
    ['<a href="/x?q=<?= value ?>">', 'a&b/c é', '<a href="/x?q=a%26b%2Fc%20%C3%A9">'],
    ['<!-- <?= value ?> -->', '--><b>', '<!--  -->'],
    ['<script>var x = <?= value ?>;</script>', evil, "<script>var x = '\\x3cb\\x3e\\x22x\\x27\\x3c\\x2fscript\\x3e \\x26 y';</script>"],
    ['<script>var x = "<?= value ?>";</script>', 'a"b\n', '<script>var x = "a\\x22b\\n";</script>'],
    ['<script>var n = <?= value ?>;</script>', 5, '<script>var n =  5 ;</script>'],
    ['<script>/* <?= value ?> */</script>', '*/', '<script>/*  */</script>'],
    ['<button onclick="go(\'<?= value ?>\')">', `');alert("1`, '<button onclick="go(\'\\x27);alert(\\x221\')">'],
    ['<div style="color: <?= value ?>">', '#ff0000', '<div style="color: #ff0000">'],
    ['<?!= value ?>', '<b>', '<b>'],
  ])('%s with %j', (template, value, expected) => {
    expect(printed(template, value)).toBe(expected);
  });

  test('an address that runs script and a style that could are refused', () => {
    expect(printed('<a href="<?= value ?>">', 'javascript:alert(1)')).not.toContain('javascript');
    expect(printed('<div style="x: <?= value ?>">', 'expression(alert(1))')).not.toContain('expression');
  });

  test('JSON printed into a script reads back letter for letter', () => {
    const page = String(printed('<script>JSON.parse(<?= JSON.stringify(value) ?>)</script>', { text: '</script>\u2028"\'' }));
    expect(page.match(/<\/script>/g)).toHaveLength(1);
    expect(eval(page.replace(/^<script>|<\/script>$/g, ''))).toEqual({ text: '</script>\u2028"\'' });
  });
});

describe('HtmlService templates run in the script', () => {
  test('scriptlets call functions and see properties set on the template; loops span markup', () => {
    const files = { 'More.gs': "function twice(x) { return x + x; }", 'Index.html': '<ul><? for (var i = 0; i < items.length; i++) { ?><li><?= twice(items[i]) ?></li><? } ?></ul>' };
    expect(runScript("const t = HtmlService.createTemplateFromFile('Index'); t.items = ['a', '<']; return t.evaluate().getContent();", newWorkspace(), files)).toBe('<ul><li>aa</li><li>&lt;&lt;</li></ul>');
  });

  test('only the first statement of a printing scriptlet prints', () => {
    expect(printed("<?= 'a'; 'b' ?><?= value; ?>", 'c')).toBe('ac');
  });

  test('output.append and appendUntrusted print from within', () => {
    expect(printed("<p><? output.append('<i>').appendUntrusted(value) ?></p>", '<b>')).toBe('<p><i>&lt;b&gt;</p>');
  });

  test('a property that was never set is a ReferenceError', () => {
    expect(errorOf("HtmlService.createTemplate('<?= missing ?>').evaluate();")).toContain('missing is not defined');
  });

  test('getCode evaluates to an HtmlOutput; getRawContent is the source; comments hold the lines', () => {
    expect(runScript("const t = HtmlService.createTemplate('<b><?= 1 + 1 ?></b>'); return [eval(t.getCode()).getContent(), t.getRawContent(), t.getCodeWithComments().startsWith('// <b><?= 1 + 1 ?></b>'), eval(t.getCodeWithComments()).getContent()];")).toEqual(['<b>2</b>', '<b><?= 1 + 1 ?></b>', true, '<b>2</b>']);
  });

  test('a missing file is named', () => {
    expect(errorOf("HtmlService.createTemplateFromFile('Nope');")).toBe('No HTML file named Nope was found.');
    expect(errorOf("HtmlService.createHtmlOutputFromFile('Nope');")).toBe('No HTML file named Nope was found.');
  });
});

describe('HtmlOutput', () => {
  test('append and appendUntrusted as in the documentation', () => {
    expect(runScript("return HtmlService.createHtmlOutput('<b>Hello, world!</b>').appendUntrusted('<p>Hello again, world.</p>').append('<i>').getContent();")).toBe('<b>Hello, world!</b>&lt;p&gt;Hello again, world.&lt;/p&gt;<i>');
    expect(runScript(`return HtmlService.createHtmlOutput('<a title="').appendUntrusted('"x').append('">').getContent();`)).toBe('<a title="&#34;x">');
  });

  test('setters, clear, getBlob and asTemplate', () => {
    const body = `const o = HtmlService.createHtmlOutput().setContent('<b>x</b>').setTitle('T').setWidth(300).setHeight(200).setFaviconUrl('https://x.example/i.png').setSandboxMode(HtmlService.SandboxMode.IFRAME);
      const t = o.asTemplate(); o.append('<?= 2 ?>');
      const before = [o.getTitle(), o.getWidth(), o.getHeight(), o.getFaviconUrl(), o.getBlob().getDataAsString(), o.getBlob().getContentType(), o.getAs('application/pdf').getContentType(), t.evaluate().getContent()];
      return before.concat(o.clear().getContent());`;
    expect(runScript(body)).toEqual(['T', 300, 200, 'https://x.example/i.png', '<b>x</b><?= 2 ?>', 'text/html', 'application/pdf', '<b>x</b>2', '']);
  });

  test('only four meta tags are allowed', () => {
    expect(runScript("return HtmlService.createHtmlOutput('x').addMetaTag('viewport', 'width=device-width').getMetaTags().map(t => [t.getName(), t.getContent()]);")).toEqual([['viewport', 'width=device-width']]);
    expect(errorOf("HtmlService.createHtmlOutput('x').addMetaTag('description', 'x');")).toBe('The meta tag you specified is not allowed in this context.');
  });

  test('createHtmlOutput takes a blob', () => {
    expect(runScript("return HtmlService.createHtmlOutput(Utilities.newBlob('<b>é</b>', 'text/html')).getContent();")).toBe('<b>é</b>');
  });

  test('the web app shows title, meta tags and frame mode; getUserAgent knows a browser only there', () => {
    const project = projectOf('return HtmlService.getUserAgent();', newWorkspace(), { 'Web.gs': "function doGet() { return HtmlService.createHtmlOutput('<p>' + (HtmlService.getUserAgent() !== null) + '</p>').setTitle('Status').addMetaTag('viewport', 'width=1').setXFrameOptionsMode(HtmlService.XFrameOptionsMode.ALLOWALL); }" });
    expect(project.get()).toEqual({ title: 'Status', html: '<p>true</p>', xFrameOptions: 'ALLOWALL', metaTags: { viewport: 'width=1' } });
    expect(project.run('main')).toBeNull();
  });
});
