/** Words of the cards about mails from addresses that a request does not know. `{…}` is filled in. */
const id = {
  actions: { samePerson: 'Orang yang sama', otherPerson: 'Bukan' },
  done: { samePerson: 'Surat itu masuk ke percakapan; alamatnya dikenal untuk permohonan ini.', otherPerson: 'Surat itu dibiarkan; permohonan tidak berubah.' },
  section: 'Surat dari alamat lain',
  label: '{from} · {at}',
  hint: 'Alamat ini bukan alamat pemohon, atau pengirimnya tidak dapat dipastikan. Bila ragu, tanyakan kepada pemohon.',
};

const en: typeof id = {
  actions: { samePerson: 'The same person', otherPerson: 'Somebody else' },
  done: { samePerson: 'The mail has joined the conversation; its address is known for this request now.', otherPerson: 'The mail is left alone; the request has not changed.' },
  section: 'Mail from another address',
  label: '{from} · {at}',
  hint: 'This address is not the requester’s, or nobody vouches for its sender. If in doubt, ask the requester.',
};

export const otherSenderWords = { id, en };
