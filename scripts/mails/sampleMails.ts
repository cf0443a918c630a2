import type { MailLine, MailParameters, MailRequest } from '../../src/application/mail/outbox';
import type { Language } from '../../src/messages/dates';
import { templatePlaceholders, type TemplateKey } from '../../src/messages/mailKinds';

const app = 'https://script.google.com/macros/s/contoh/exec';

/** One request as the desk would write of it on Tuesday 7 April 2026. */
const request: MailRequest = {
  ticket: 'LK-2026-00042', title: 'Ketahanan pangan di lahan kering', service: 'Bibliometrik', serviceEnglish: 'Bibliometrics', region: 'Bandung', requester: 'Siti Rahma', unit: 'Pusat Riset Pangan',
  owner: 'Budi Santoso', ownerEmail: 'budi@perpustakaan.example', status: 'inProgress', zone: 'WIB', dueWall: '2026-04-17T16:00', neededBy: '2026-04-20', description: 'Peta kata kunci 2015–2025, sumber Scopus.',
  attachment: '', resultLink: '', statusAddress: `${app}?t=LK-2026-00042.42.tanda`,
  stages: [
    { name: 'Verifikasi', nameEnglish: 'Verification', dueWall: '2026-04-07T13:00' }, { name: 'Penentuan topik', nameEnglish: 'Topic', dueWall: '2026-04-08T16:00' },
    { name: 'Pengolahan data', nameEnglish: 'Data processing', dueWall: '2026-04-15T16:00' }, { name: 'Penyerahan', nameEnglish: 'Delivery', dueWall: '2026-04-17T16:00' },
  ],
};
const delivered: MailRequest = { ...request, status: 'delivered', resultLink: 'https://drive.google.com/file/d/contoh/view' };
const lent: MailRequest = { ...request, service: 'Koleksi Perpustakaan', serviceEnglish: 'Collection loan and delivery', title: 'Danau Purba', status: 'delivered', loan: { barcodes: '00718', returnBy: '2026-04-21', late: false } };
const second: MailRequest = { ...request, ticket: 'LK-2026-00043', title: 'Naskah prosiding', service: 'Grammarly', serviceEnglish: 'Language check', dueWall: '2026-04-09T11:30', statusAddress: `${app}?t=LK-2026-00043.43.tanda` };

const line: MailLine = {
  ticket: request.ticket, title: request.title, service: 'Bibliometrik', region: 'Bandung', stage: 'Penentuan topik', owner: '', dueWall: '2026-04-08T16:00', zone: 'WIB', leftMinutes: 210, notes: [], forecast: '',
};
const late: MailLine = { ...line, ticket: second.ticket, title: second.title, service: 'Grammarly', stage: 'Pemeriksaan', dueWall: '2026-04-06T16:00', leftMinutes: -120, notes: ['promiseBroken'] };
const waiting: MailLine = { ...line, ticket: 'LK-2026-00031', title: 'Data curah hujan', stage: '', dueWall: null, leftMinutes: null, waiting: { sinceWall: '2026-04-01T09:00', minutes: 1_500 } };

/** What each kind of mail says beside its template. Kinds that are not named say no more than the request. */
const particular: Readonly<Partial<Record<TemplateKey, Partial<MailParameters>>>> = {
  receipt: { requests: [request, second] },
  assignment: { because: 'onlyOne' },
  assignments: { kind: 'assignment', because: 'onlyOne', requests: [request, second] },
  waiting: { requests: [{ ...request, status: 'waitingRequester' }], note: 'Kata kunci mana yang dimaksud: pangan lokal atau pangan pokok?' },
  delivered: { requests: [delivered], note: 'Petanya ada di lembar kedua.' },
  ended: { requests: [{ ...request, status: 'cannotFulfil' }], note: 'Sumber datanya tidak lagi dilanggan.' },
  moved: { moved: { because: 'calendar', days: ['2026-04-13'], from: 0, fromWall: '2026-04-16T16:00' } },
  proposal: { date: { news: null, day: '2026-04-20', answerByWall: '2026-04-08T16:00' } },
  agreement: { date: { news: 'agreed', day: '2026-04-20', answerByWall: null } },
  dateReply: { date: { news: 'asked', day: '2026-04-14', answerByWall: '2026-04-08T16:00' } },
  faults: { requests: [], faults: [{ place: 'Tab Kawasan, baris 3', words: 'Zona waktu "WIBB" tidak dikenal.', step: 'Tulis nama zona IANA, misalnya Asia/Jakarta.' }] },
  atRisk: { requests: [], tickets: [request.ticket], lists: [{ heading: 'atRisk', lines: [line], more: 0 }] },
  late: { requests: [], tickets: [second.ticket], lists: [{ heading: 'late', lines: [late], more: 0 }] },
  digest: {
    requests: [], tickets: [request.ticket], period: { from: '2026-04-07', to: '2026-04-07' },
    lists: [{ heading: 'late', lines: [late], more: 0 }, { heading: 'dueToday', lines: [line], more: 0 }, { heading: 'waiting', lines: [waiting], more: 3 }],
    refused: [{ ticket: request.ticket, column: 'Tenggat Selesai', typed: '30/04/2026', reason: 'Tanggal dihitung meja layanan.', own: true }],
  },
  weekly: { requests: [], tickets: [second.ticket], period: { from: '2026-03-30', to: '2026-04-05' }, lists: [{ heading: 'stillLate', lines: [{ ...late, owner: 'Budi Santoso' }], more: 0 }], breaches: [{ region: 'Bandung', service: 'Grammarly', stages: 2, wholes: 1 }] },
  leave: { requests: [], note: 'Cuti Anda 13–17 April 2026 dimulai dalam dua hari. Tiga permohonan pindah kepada pengganti: Ani Lestari.' },
  loan: { requests: [lent], loan: { news: 'remind' } },
  loanTask: { requests: [lent], loan: { news: 'pickUp', place: 'R. 204' } },
  check: { note: 'Mohon dilihat bab tiga.' },
  checked: { note: 'Sudah saya lihat; dua saran di lembar ketiga.' },
  answered: { said: [{ news: 'message', text: 'Pangan lokal. Naskahnya sekitar 7.500 kata.' }] },
  reminder: { requests: [{ ...request, status: 'waitingRequester' }], note: 'Kata kunci mana yang dimaksud?', until: '2026-04-21' },
  closed: { requests: [{ ...request, status: 'closedWithoutAnswer' }], note: 'Kata kunci mana yang dimaksud?', until: '2026-05-05' },
  rating: { requests: [{ ...delivered, status: 'completed' }], ratingAddress: `${app}?r=LK-2026-00042.42.tanda` },
  ownRequest: { requests: [], address: request.statusAddress },
  ownRequests: { requests: [], address: `${app}?m=daftar.tanda` },
  complaintReceived: { requests: [], address: `${app}?a=PD-2026-00001.ab12-cd34`, note: 'Jawaban pertama paling lambat Jumat, 10 April 2026 pukul 16.30 WIB.' },
  complaintAnswer: { requests: [], address: `${app}?a=PD-2026-00001.ab12-cd34`, note: 'Terima kasih. Loket kedua kini dibuka pukul 09.00–11.00.' },
  complaintTask: { requests: [], note: 'Jawaban pertama paling lambat Jumat, 10 April 2026 pukul 16.30 WIB.' },
  complaintLate: { requests: [], note: 'Jawaban pertama seharusnya paling lambat Jumat, 10 April 2026 pukul 16.30 WIB.' },
  followLink: { requests: [], address: `${app}?f=alamat.tanda&topik=Pangan` },
  newProducts: { requests: [], address: `${app}?f=alamat.tanda`, note: '• Peta riset padi gogo (Peta, 2026)\nhttps://repositori.example/padi\n\n• Tinjauan pangan lokal (Tinjauan, 2026)' },
  chatWaiting: { requests: [], note: 'Apakah e-jurnal dapat dibuka dari rumah?' },
  chatAnswer: { requests: [], address: `${app}?c=percakapan.tanda`, note: 'Dapat, dengan akun institusi Anda.' },
  gathered: { requests: [], gathered: [{ ticket: request.ticket, parameters: { kind: 'answered', language: 'id', nameOfReader: 'Budi Santoso', requests: [request], said: [{ news: 'message', text: 'Pangan lokal.' }] } }] },
};

/** Ticket that stands before the subject; '' where the mail is about no single request. */
const ticketsOf: Readonly<Partial<Record<TemplateKey, string>>> = { ownRequest: 'LK-2026-00042', complaintReceived: 'PD-2026-00001', complaintAnswer: 'PD-2026-00001', complaintTask: 'PD-2026-00001', complaintLate: 'PD-2026-00001' };

export interface SampleMail {
  readonly kind: TemplateKey;
  readonly ticket: string;
  readonly parameters: MailParameters;
}

/** One mail of every kind, as it would be in real life. */
export function sampleMails(language: Language): SampleMail[] {
  return (Object.keys(templatePlaceholders) as TemplateKey[]).map((kind) => {
    const parameters: MailParameters = { kind, language, nameOfReader: 'Siti Rahma', requests: [request], ...particular[kind] };
    return { kind, ticket: ticketsOf[kind] ?? parameters.requests.map(({ ticket }) => ticket).join(', '), parameters };
  });
}
