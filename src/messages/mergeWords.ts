import type { Language } from './dates';

/** What requesters read of a request that was merged. `{ticket}` is the one that goes on. */
export const mergeWords: Readonly<Record<Language, { readonly status: string; readonly next: string; readonly open: string; readonly own: string; readonly follower: string }>> = {
  id: {
    status: 'Digabung dengan {ticket}',
    next: 'Dikerjakan bersama {ticket}, yang menanyakan hal yang sama.',
    open: 'Buka {ticket}',
    own: 'Kedua permohonan Anda menanyakan hal yang sama, jadi kami kerjakan sebagai satu: {ticket}. Perkembangan dan hasilnya ada di halaman permohonan itu. Bila yang dimaksud berbeda, balas surat ini.',
    follower: 'Hal yang sama sedang kami kerjakan dalam permohonan {ticket}, jadi keduanya kami kerjakan bersama. Hasilnya kami kirimkan juga kepada Anda. Bila yang dimaksud berbeda, balas surat ini.',
  },
  en: {
    status: 'Merged with {ticket}',
    next: 'Worked on together with {ticket}, which asks the same.',
    open: 'Open {ticket}',
    own: 'Both of your requests ask the same, so we work on them as one: {ticket}. Its page shows how far it is, and the result. If you meant something else, reply to this mail.',
    follower: 'We are working on the same matter in request {ticket}, so we do both together. You will get the result as well. If you meant something else, reply to this mail.',
  },
};
