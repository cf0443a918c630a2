/** What the card of a request says of its conversation. */
const id = { heading: 'Percakapan', requester: 'Pemohon', librarian: 'Petugas', away: 'Pemohon tidak di tempat sampai {day}', shortened: '(terlalu panjang; akhirnya tidak tersimpan)', rated: 'Nilai dari pemohon', of: '{mark} dari 4' };

export type ConversationOnCard = Readonly<Record<keyof typeof id, string>>;

const en: ConversationOnCard = { heading: 'Conversation', requester: 'Requester', librarian: 'Librarian', away: 'The requester is away until {day}', shortened: '(too long; its end is not kept)', rated: 'Mark from the requester', of: '{mark} of 4' };

export const conversationOnCard = { id, en } as const;
