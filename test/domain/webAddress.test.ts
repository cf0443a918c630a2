import { isPlainWebAddress, isWebAddress } from '../../src/domain/webAddress';

test.each([
  ['https://repositori.example/peta', true, true],
  ['HTTP://repositori.example:8080?a=1&b=[2]#c', true, true],
  ['https://data.example/berkas%20saya/(1)~x', true, true],
  [`https://data.example/${'x'.repeat(1_979)}`, true, true],
  [`https://data.example/${'x'.repeat(1_980)}`, true, false],
  ['https://repositori.example/peta danau', false, false],
  ['https://data.example/naskah–akhir', true, false],
  ['https://', false, false],
  ['https://?', true, false],
  ['https://repositori.example"onclick', false, false],
  ['https://repositori.example/`x`', true, false],
  ['https://user:sandi@bank.example', true, false],
  ['javascript:alert(1)//https://a.example', false, false],
  ['data:text/html,https://a.example', false, false],
  ['=HYPERLINK("https://a.example")', false, false],
  ['ftp://a.example', false, false],
])('%.60s: may be kept as a link %s, may be the link of a cell %s', (text, kept, plain) => {
  expect([isWebAddress(text), isPlainWebAddress(text)]).toEqual([kept, plain]);
});
