import { errorOf, runScript } from '../support/runScript';

describe('Blob', () => {
  test('text is UTF-8, plain and nameless; bytes have no type', () => {
    expect(runScript("const b = Utilities.newBlob('é'); return [b.getBytes(), b.getContentType(), b.getName(), b.getDataAsString(), String(b), b.isGoogleType(), b.getAllBlobs().length];")).toEqual([[-61, -87], 'text/plain', null, 'é', 'Blob', false, 1]);
    expect(runScript("const b = Utilities.newBlob([71, 79, 79], 'application/json', 'x.json'); return [b.getDataAsString(), b.getContentType(), b.getName()];")).toEqual(['GOO', 'application/json', 'x.json']);
    expect(runScript('return Utilities.newBlob([1]).getContentType();')).toBeNull();
  });

  test('charsets go both ways', () => {
    expect(runScript("const b = Utilities.newBlob('').setDataFromString('日本', 'Shift_JIS'); return [b.getBytes(), b.getDataAsString('Shift_JIS')];")).toEqual([[-109, -6, -106, 123], '日本']);
    expect(runScript("return Utilities.newBlob('').setDataFromString('é日', 'ISO-8859-1').getBytes();")).toEqual([-23, 63]);
  });

  test('setters chain and copyBlob is a copy', () => {
    expect(runScript("const a = Utilities.newBlob('a'); const b = a.copyBlob().setBytes([98]).setName('n.csv').setContentTypeFromExtension(); return [a.getDataAsString(), b.getDataAsString(), b.getName(), b.getContentType(), b.setContentType('x/y').getContentType()];")).toEqual(['a', 'b', 'n.csv', 'text/csv', 'x/y']);
  });

  test('getAs replaces what follows the last dot of the name, as documented', () => {
    expect(runScript("const b = Utilities.newBlob('<p>Halo</p>', 'text/html', 'ChristmasList.12.25.2014').getAs('application/pdf'); return [b.getName(), b.getContentType(), b.getDataAsString('ISO-8859-1').slice(0, 5)];")).toEqual(['ChristmasList.12.25.pdf', 'application/pdf', '%PDF-']);
    expect(errorOf("Utilities.newBlob('x').getAs('image/png');")).toBe('Converting from text/plain to image/png is not supported.');
  });

  test('zip and unzip keep names, types by extension and bytes', () => {
    const body = "const z = Utilities.zip([Utilities.newBlob('halo', 'text/plain', 'a.txt'), Utilities.newBlob([0, -1, 7], 'x/y', 'b.bin')]); return [z.getName(), z.getContentType(), Utilities.unzip(z).map(b => [b.getName(), b.getContentType(), b.getBytes()])];";
    expect(runScript(body)).toEqual(['archive.zip', 'application/zip', [['a.txt', 'text/plain', [104, 97, 108, 111]], ['b.bin', null, [0, -1, 7]]]]);
    expect(errorOf("Utilities.zip([Utilities.newBlob('a')]);")).toBe('Blob object must have non-null name for this operation.');
  });

  test('gzip and ungzip', () => {
    expect(runScript("const g = Utilities.gzip(Utilities.newBlob('halo'), 'x.gz'); return [g.getName(), g.getContentType(), g.getBytes().slice(0, 2), Utilities.ungzip(g).getDataAsString()];")).toEqual(['x.gz', 'application/x-gzip', [31, -117], 'halo']);
    expect(errorOf("Utilities.ungzip(Utilities.newBlob('halo'));")).toBe('Could not decompress gzip.');
  });
});

describe('Utilities.parseCsv and formatString', () => {
  test('quotes hold delimiters, line ends and doubled quotes', () => {
    expect(runScript(`return Utilities.parseCsv('a,b\\n"x, ""y""\\n2",3\\r\\n');`)).toEqual([['a', 'b'], ['x, "y"\n2', '3']]);
    expect(runScript("return Utilities.parseCsv('a\\tb', '\\t');")).toEqual([['a', 'b']]);
    expect(errorOf(`Utilities.parseCsv('a,"b');`)).toBe('Could not parse text.');
  });

  test('formatString as in the documentation, and the usual flags', () => {
    expect(runScript("return [Utilities.formatString('%11.6f', 123.456), Utilities.formatString('%6s', 'abc'), Utilities.formatString('%-6s|%05d|%+d|%x|%%', 'abc', 42, 3, 255)];")).toEqual([' 123.456000', '   abc', 'abc   |00042|+3|ff|%']);
  });

  test('jsonParse and jsonStringify still work', () => {
    expect(runScript("return Utilities.jsonStringify(Utilities.jsonParse('{\"a\":[1]}'));")).toBe('{"a":[1]}');
  });
});
