import { documented } from './support';

const GROUPS = [71, 111, 111, 103, 108, 101, 32, -29, -126, -80, -29, -125, -85, -29, -125, -68, -29, -125, -105];

documented('utilities/utilities', "const japanese = 'Google グループ'; const U = Utilities;", [
  ['base64Decode(String)', "U.base64Decode('R29vZ2xlIOOCsOODq+ODvOODlw==')", GROUPS],
  ['base64Decode(String,Charset)', "U.newBlob(U.base64Decode('R29vZ2xlIOOCsOODq+ODvOODlw==', U.Charset.UTF_8)).getDataAsString()", 'Google グループ'],
  ['base64DecodeWebSafe(String)', "U.base64DecodeWebSafe('R29vZ2xlIOOCsOODq-ODvOODlw==')", GROUPS],
  ['base64Encode(Byte[])', "U.base64Encode(U.newBlob('A string here').getBytes())", 'QSBzdHJpbmcgaGVyZQ=='],
  ['base64Encode(String)', "U.base64Encode('A string here')", 'QSBzdHJpbmcgaGVyZQ=='],
  ['base64Encode(String,Charset)', 'U.base64Encode(japanese, U.Charset.UTF_8)', 'R29vZ2xlIOOCsOODq+ODvOODlw=='],
  ['base64EncodeWebSafe(String)', "U.base64EncodeWebSafe('A string here')", 'QSBzdHJpbmcgaGVyZQ=='],
  ['base64EncodeWebSafe(String,Charset)', 'U.base64EncodeWebSafe(japanese, U.Charset.UTF_8)', 'R29vZ2xlIOOCsOODq-ODvOODlw=='],
  ['computeDigest(DigestAlgorithm,Byte[])', "return U.computeDigest(U.DigestAlgorithm.MD5, U.base64Decode('aW5wdXQgdG8gaGFzaAo=')).length", 16],
  ['computeDigest(DigestAlgorithm,String)', "U.computeDigest(U.DigestAlgorithm.MD5, '').map((byte) => (byte & 255).toString(16).padStart(2, '0')).join('')", 'd41d8cd98f00b204e9800998ecf8427e'],
  ['computeDigest(DigestAlgorithm,String)', "U.computeDigest(U.DigestAlgorithm.SHA_1, 'abc').map((byte) => (byte & 255).toString(16).padStart(2, '0')).join('')", 'a9993e364706816aba3e25717850c26c9cd0d89d'],
  ['computeDigest(DigestAlgorithm,String)', "U.computeDigest(U.DigestAlgorithm.SHA_256, 'abc').slice(0, 4)", [-70, 120, 22, -65]],
  ['computeHmacSha256Signature(String,String)', "U.computeHmacSha256Signature('what do ya want for nothing?', 'Jefe').map((byte) => (byte & 255).toString(16).padStart(2, '0')).join('')", '5bdcc146bf60754e6a042426089575c75a003f089d2739839dec58b964ec3843'],
  ['computeHmacSignature(MacAlgorithm,String,String)', "U.computeHmacSignature(U.MacAlgorithm.HMAC_MD5, 'what do ya want for nothing?', 'Jefe').map((byte) => (byte & 255).toString(16).padStart(2, '0')).join('')", '750c783e6ab0b503eaa86e310a5db738'],
  ['formatDate(Date,String,String)', "U.formatDate(new Date('2026-03-02T05:06:07Z'), 'GMT', \"yyyy-MM-dd'T'HH:mm:ss'Z'\")", '2026-03-02T05:06:07Z'],
  ['formatDate(Date,String,String)', "U.formatDate(new Date('2026-03-02T05:06:07Z'), 'America/New_York', 'EEEE, d MMMM yyyy h:mm a z')", 'Monday, 2 March 2026 12:06 AM EST'],
  ['formatDate(Date,String,String)', "return [['yyyy', '2026'], ['YYYY', '2027'], ['ww', '01'], ['D', '362'], ['u', '1'], ['SSS', '009'], ['k', '24'], ['K', '0'], ['Z', '+0000'], ['XXX', 'Z'], [\"''\", \"'\"]].map(([pattern, text]) => U.formatDate(new Date('2026-12-28T00:00:00.009Z'), 'GMT', pattern) === text ? 'as said' : pattern + ' ' + U.formatDate(new Date('2026-12-28T00:00:00.009Z'), 'GMT', pattern))", ['as said', 'as said', 'as said', 'as said', 'as said', 'as said', 'as said', 'as said', 'as said', 'as said', 'as said']],
  ['formatString(String,Object...)', "U.formatString('%11.6f', 123.456)", ' 123.456000'],
  ['formatString(String,Object...)', "U.formatString('%6s', 'abc')", '   abc'],
  ['formatString(String,Object...)', "U.formatString('%d of %s, %05d, %x, %%', 3, 'four', 42, 255)", '3 of four, 00042, ff, %'],
  ['getUuid()', '/^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/.test(U.getUuid())', true],
  ['gzip(BlobSource)', "const z = U.gzip(U.newBlob('Some text to compress using gzip compression')); return [z.getContentType(), U.ungzip(z).getDataAsString()]", ['application/x-gzip', 'Some text to compress using gzip compression']],
  ['gzip(BlobSource,String)', "U.gzip(U.newBlob('x'), 'text.gz').getName()", 'text.gz'],
  ['newBlob(Byte[])', 'U.newBlob([71, 79, 79, 71, 76, 69]).getDataAsString()', 'GOOGLE'],
  ['newBlob(Byte[],String,String)', "const b = U.newBlob([71, 79], 'application/json', 'Example blob'); return [b.getDataAsString(), b.getContentType(), b.getName()]", ['GO', 'application/json', 'Example blob']],
  ['newBlob(String)', "U.newBlob('GOOGLE').getBytes()", [71, 79, 79, 71, 76, 69]],
  ['parseCsv(String)', "U.parseCsv('a,b,c\\nd,e,f')", [['a', 'b', 'c'], ['d', 'e', 'f']]],
  ['parseCsv(String,Char)', "U.parseCsv('a\\tb\\tc\\nd\\te\\tf', '\\t')", [['a', 'b', 'c'], ['d', 'e', 'f']]],
  ['parseCsv(String)', "U.parseCsv('\"x, \"\"y\"\"\",\"two\\nlines\"')", [['x, "y"', 'two\nlines']]],
  ['parseDate(String,String,String)', "U.parseDate('1970-01-01 00:00:00', 'GMT', \"yyyy-MM-dd' 'HH:mm:ss\").getTime()", 0],
  ['sleep(Integer)', "const from = Date.now(); U.sleep(10000); return Date.now() - from", 10000],
  ['zip(Blob[],String)', "const zip = U.zip([U.newBlob('one', 'text/plain', 'a.txt'), U.newBlob('two', 'text/plain', 'b.txt')], 'both.zip'); return [zip.getName(), zip.getContentType(), U.unzip(zip).map((blob) => [blob.getName(), blob.getDataAsString()])]", ['both.zip', 'application/zip', [['a.txt', 'one'], ['b.txt', 'two']]]],
]);

documented('base/blob', "const blob = Utilities.newBlob('text', 'text/plain', 'file.txt');", [
  ['copyBlob()', "blob.copyBlob().setName('other.txt'); return blob.getName()", 'file.txt'],
  ['getContentType()', "return [blob.getContentType(), blob.setContentTypeFromExtension().getContentType(), Utilities.newBlob('x').setName('a.csv').setContentTypeFromExtension().getContentType()]", ['text/plain', 'text/plain', 'text/csv']],
  ['isGoogleType()', 'blob.isGoogleType()', false],
  ['setBytes(Byte[])', "blob.setBytes([72, 105]).getDataAsString()", 'Hi'],
  ['setDataFromString(String,String)', "blob.setDataFromString('é', 'ISO-8859-1').getBytes()", [-23]],
  ['getDataAsString(String)', "Utilities.newBlob([-23]).getDataAsString('ISO-8859-1')", 'é'],
]);

documented('base/session', '', [
  ['getActiveUser()', 'Session.getActiveUser().getEmail()', 'admin@perpustakaan.example'],
  ['getEffectiveUser()', 'Session.getEffectiveUser().getEmail()', 'admin@perpustakaan.example'],
  ['getActiveUserLocale()', 'Session.getActiveUserLocale()', 'en'],
  ['getScriptTimeZone()', 'Session.getScriptTimeZone()', 'Asia/Jakarta'],
  ['getTemporaryActiveUserKey()', 'Session.getTemporaryActiveUserKey() === Session.getTemporaryActiveUserKey()', true],
]);

documented('properties/properties', 'const p = PropertiesService.getUserProperties();', [
  ['setProperty(String,String)', "p.setProperty('nickname', 'Bob'); return p.getProperty('nickname')", 'Bob'],
  ['setProperties(Object)', "p.deleteAllProperties(); p.setProperties({ cow: 'moo', sheep: 'baa', chicken: 'cluck' }); return [p.getKeys().sort(), p.getProperties()]", [['chicken', 'cow', 'sheep'], { cow: 'moo', sheep: 'baa', chicken: 'cluck' }]],
  ['setProperties(Object,Boolean)', "p.setProperties({ cow: 'moo' }); p.setProperties({ sheep: 'baa' }, true); return p.getProperties()", { sheep: 'baa' }],
  ['deleteProperty(String)', "p.setProperty('special', 'x'); p.deleteProperty('special'); return p.getProperty('special')", null],
  ['getDocumentProperties()', 'PropertiesService.getDocumentProperties()', null],
]);

documented('cache/cache', 'const cache = CacheService.getScriptCache();', [
  ['get(String)', "cache.get('none')", null],
  ['put(String,String)', "cache.put('foo', 'bar'); return cache.get('foo')", 'bar'],
  ['put(String,String,Integer)', "cache.put('short', 'x', 20); Utilities.sleep(21000); return cache.get('short')", null],
  ['putAll(Object)', "cache.putAll({ foo: 'bar', x: 'y', key: 'value' }); return cache.getAll(['x', 'key', 'none'])", { x: 'y', key: 'value' }],
  ['remove(String)', "cache.put('foo', 'bar'); cache.remove('foo'); return cache.get('foo')", null],
  ['removeAll(String[])', "cache.putAll({ foo: 'bar', x: 'y' }); cache.removeAll(['foo', 'x']); return cache.getAll(['foo', 'x'])", {}],
]);

documented('lock/lock', 'const lock = LockService.getScriptLock();', [
  ['tryLock(Integer)', 'return [lock.hasLock(), lock.tryLock(10000), lock.hasLock(), lock.tryLock(1)]', [false, true, true, true]],
  ['waitLock(Integer)', 'lock.waitLock(10000); const held = lock.hasLock(); lock.releaseLock(); return [held, lock.hasLock()]', [true, false]],
  ['getDocumentLock()', 'LockService.getDocumentLock()', null],
]);

documented('content/text-output', '', [
  ['append(String)', "ContentService.createTextOutput('hello').append(' world!').getContent()", 'hello world!'],
  ['clear()', "ContentService.createTextOutput('hello').clear().getContent()", ''],
  ['setMimeType(MimeType)', "String(ContentService.createTextOutput().setMimeType(ContentService.MimeType.JSON).getMimeType())", 'JSON'],
  ['downloadAsFile(String)', "ContentService.createTextOutput('x').downloadAsFile('file.txt').getFileName()", 'file.txt'],
]);

documented('html', '', [
  ['html-output#append(String)', "HtmlService.createHtmlOutput('<b>Hello, world!</b>').append('<p>Hi!</p>').getContent()", '<b>Hello, world!</b><p>Hi!</p>'],
  ['html-output#appendUntrusted(String)', "HtmlService.createHtmlOutput().appendUntrusted('<b>').getContent()", '&lt;b&gt;'],
  ['html-output#clear()', "HtmlService.createHtmlOutput('<b>').clear().getContent()", ''],
  ['html-output#setTitle(String)', "const o = HtmlService.createHtmlOutput('x'); return [o.setTitle('My First Page').getTitle(), o.setWidth(200).getWidth(), o.setHeight(300).getHeight()]", ['My First Page', 200, 300]],
  ['html-output#addMetaTag(String,String)', "const [tag] = HtmlService.createHtmlOutput('x').addMetaTag('viewport', 'width=device-width').getMetaTags(); return [tag.getName(), tag.getContent()]", ['viewport', 'width=device-width']],
  ['html-template#evaluate()', "const t = HtmlService.createTemplate('<b>The time is &lt;?= new Date() ?&gt;</b><?= foo ?><?!= foo ?>'); t.foo = '<i>'; return t.evaluate().getContent()", '<b>The time is &lt;?= new Date() ?&gt;</b>&lt;i&gt;<i>'],
  ['html-template#getRawContent()', "HtmlService.createTemplate('<? x ?>').getRawContent()", '<? x ?>'],
]);

documented('base/logger', '', [
  ['log(String,Object...)', "Logger.log('You are a member of %s Google Groups.', 'three'); return Logger.getLog().includes('You are a member of three Google Groups.')", true],
  ['clear()', "Logger.log('x'); Logger.clear(); return Logger.getLog()", ''],
]);
