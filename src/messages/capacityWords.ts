import { capacityNames } from './capacityNames';

/** Rows of Kondisi Sistem about what is left of Google's quotas, and what to do where little is. The Sheet speaks Indonesian only. */
interface Words {
  readonly words: string;
  readonly step: string;
}

const nothingToDo = 'Tidak perlu apa-apa.';

/** `wholeAgain`: '09.10'; '' where nothing is used yet. `perRequest`: recipients. */
export function mailLeftWords(
  { left, limit, perRequest, requestsLeft, requestsADay, tight }: { readonly left: number; readonly limit: number; readonly perRequest: number; readonly requestsLeft: number; readonly requestsADay: number; readonly tight: boolean },
  wholeAgain: string,
): Words {
  return {
    words: `${capacityNames.mail}: tersisa ${left} dari ${limit} penerima${wholeAgain === '' ? '' : `, penuh lagi sekitar pukul ${wholeAgain}`}. Satu permohonan memakai kira-kira ${decimal(perRequest)} penerima, jadi sisanya cukup untuk ${requestsLeft} permohonan, dan sehari penuh untuk ${requestsADay}.`,
    step: tight
      ? 'Hari ini tidak perlu apa-apa: surat untuk pemohon didahulukan, surat untuk pustakawan dikumpulkan, sisanya keluar sesudah jatah penuh lagi. Bila sering terjadi: kurangi Beri Tahu Saat … dan Ringkasan Pagi untuk di Pengaturan, kosongkan surel kelompok di tab Kawasan, atau pindahkan meja layanan ke akun Google Workspace.'
      : nothingToDo,
  };
}

/** Minutes of running time. */
export function triggerTimeWords({ used, limit, tight }: { readonly used: number; readonly limit: number; readonly tight: boolean }): Words {
  return {
    words: `${capacityNames.triggers} hari ini: kira-kira ${decimal(used)} dari ${limit} menit.`,
    step: tight ? 'Bila habis, Google menghentikan pemicu sampai besok: permohonan tetap tersimpan dan diproses sesudahnya. Tunda penyatuan formulir lama dan impor besar sampai besok; bila sering terjadi, gunakan akun Google Workspace.' : nothingToDo,
  };
}

/** Characters. */
export function propertiesWords({ store, largest, tight }: { readonly store: number; readonly largest: number; readonly tight: boolean }, limits: { readonly store: number; readonly value: number }): Words {
  return {
    words: `${capacityNames.properties}: ${decimal(store / 1000)} dari ${decimal(limits.store / 1000)} kB, nilai terbesar ${decimal(largest / 1000)} dari ${decimal(limits.value / 1000)} kB.`,
    step: tight ? 'Buka Setelan proyek → Properti skrip di editor Apps Script dan kirimkan daftar namanya (bukan isinya) kepada pengembang.' : nothingToDo,
  };
}

function decimal(value: number): string {
  return String(Math.round(value * 10) / 10).replace('.', ',');
}
