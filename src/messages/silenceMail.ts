/** Mails of the machinery when the desk itself cannot speak. Indonesian, then English: who reads them may be nobody's librarian. */
interface Words {
  readonly subject: string;
  readonly text: string;
}

const both = (id: readonly string[], en: readonly string[]): string => [...id, '', '—', '', ...en, ''].join('\n');

export const silenceMail = {
  /** The clock comes, and fails each time. */
  failing: ({ since, reason }: { readonly since: string; readonly reason: string }): Words => ({
    subject: '[Layanan Kawasan] Meja layanan tidak dapat bekerja / The desk cannot work',
    text: both(
      [
        `Sejak ${since} setiap pemeriksaan meja layanan gagal. Permohonan tetap tersimpan di formulir, tetapi belum diteruskan kepada siapa pun.`, '',
        `Sebabnya menurut Google: ${reason}`, '',
        'Langkahnya, oleh pemilik meja layanan:',
        '1. Buka editor Apps Script, jalankan fungsi setup dan setujui semua izin yang diminta.',
        '2. Bila sebabnya menyebut versi yang lebih baru: terbitkan lagi versi program yang terbaru.',
        '3. Bila gagal lagi, kirimkan surat ini kepada pengembang.', '',
        'Surat ini diulang sekali sehari selama masih gagal.',
      ],
      [
        `Since ${since} each look of the desk has failed. Requests are safe in the form, but nobody has been told of them.`, '',
        'What the owner of the desk does: open the Apps Script editor, run the function setup and grant all rights it asks for. If the cause names a newer version, deploy the newest version again. If it still fails, send this mail to a developer.',
      ],
    ),
  }),
  /** No sign of life for too long, seen by a watch of another account. */
  silent: ({ since, found }: { readonly since: string; readonly found: 'woken' | 'asleep' | 'gone' }): Words => ({
    subject: '[Layanan Kawasan] Meja layanan berhenti / The desk has stopped',
    text: both(
      [
        `Meja layanan terakhir memeriksa ${since}. Sejak itu permohonan hanya tersimpan; tidak ada yang diteruskan, diingatkan atau dijawab.`, '',
        {
          woken: 'Pengawas sudah memasang lagi pemicu jamnya. Bila dalam setengah jam tidak datang surat bahwa meja layanan bekerja lagi:',
          asleep: 'Pengawas tidak dapat menyalakannya. Langkahnya:',
          gone: 'Aplikasi web meja layanan tidak menjawab: mungkin akun pemiliknya ditangguhkan atau dihapus, atau izinnya dicabut. Langkahnya:',
        }[found],
        '1. Pemilik meja layanan membuka editor Apps Script, menjalankan fungsi setup dan menyetujui semua izin.',
        '2. Bila pemiliknya tidak ada lagi: administrator Google Workspace memulihkan akunnya atau memindahkan berkas-berkasnya; lihat Panduan administrator, “Bila pemilik meja layanan pergi”.', '',
        'Surat ini diulang sekali sehari selama masih diam.',
      ],
      [
        `The desk last looked ${since}. Since then requests are kept, but nobody is told of them.`, '',
        {
          woken: 'The watch has installed its clock again. If no mail says within half an hour that it works again, the owner of the desk runs the function setup in the Apps Script editor and grants all rights.',
          asleep: 'The owner of the desk opens the Apps Script editor, runs the function setup and grants all rights.',
          gone: 'Its web app does not answer: the owner’s account may be suspended or deleted, or its rights withdrawn. The owner runs setup again, or an administrator of Google Workspace restores the account or moves its files.',
        }[found],
      ],
    ),
  }),
  over: ({ since }: { readonly since: string }): Words => ({
    subject: '[Layanan Kawasan] Meja layanan bekerja lagi / The desk works again',
    text: both([`Meja layanan, yang berhenti sejak ${since}, bekerja lagi. Yang tertunda sedang diproses.`], ['The desk works again; what had waited is being done.']),
  }),
} as const;
