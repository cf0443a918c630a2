/** Rights without which the clock cannot do its work, by the end of their scope. What reads mail or writes calendars says so by itself where it is refused. */
export const rightWords: Readonly<Record<string, string>> = {
  spreadsheets: 'membaca dan menulis spreadsheet',
  forms: 'membaca formulir',
  drive: 'membuka berkas di Drive',
  'script.send_mail': 'mengirim surat',
  'script.scriptapp': 'memasang pemicu',
};
