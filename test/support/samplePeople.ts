/** One row of the tab Pustakawan, by header. */
export interface Person {
  readonly Nama: string;
  readonly Email: string;
  readonly Peran: string;
  readonly Kawasan: string;
  readonly 'Kawasan Asal'?: string;
  readonly Layanan: string;
  readonly Pengganti?: string;
  readonly Aktif: string;
}

const librarian = (name: string, mailbox: string, region: string, services = '*'): Person => ({
  Nama: name, Email: `${mailbox}@perpustakaan.example`, Peran: 'Pustakawan', Kawasan: region, Layanan: services, Aktif: 'Ya',
});

/** A librarian for each region, two in the largest, and the people above them. */
export const samplePeople: readonly Person[] = [
  librarian('Ani Lestari', 'ani', 'Jakarta', 'Penelusuran Informasi, Bibliometrik, Literature Review'),
  librarian('Agus Salim', 'agus', 'Jakarta'),
  librarian('Cici Paramida', 'cici', 'Cibinong'),
  librarian('Tono Subagyo', 'tono', 'Tangerang'),
  librarian('Budi Santoso', 'budi', 'Bandung'),
  librarian('Bima Sakti', 'bima', 'Bogor'),
  librarian('Dewi Anggraini', 'dewi', 'KR Cibodas'),
  librarian('Wayan Sudira', 'wayan', 'KR Bali'),
  librarian('Puji Rahayu', 'puji', 'KR Purwodadi'),
  librarian('Lina Marlina', 'lina', 'Lampung'),
  librarian('Made Wirawan', 'made', 'Mataram'),
  librarian('Surya Saputra', 'surya', 'Subang'),
  librarian('Karni Ilyas', 'karni', 'Karangsambung'),
  librarian('Amos Latuconsina', 'amos', 'Ambon'),
  librarian('Joko Widagdo', 'joko', 'Jogja'),
  { Nama: 'Kartika Sari', Email: 'kartika@perpustakaan.example', Peran: 'Koordinator', Kawasan: '*', Layanan: '*', Aktif: 'Ya' },
  { Nama: 'Hendra Gunawan', Email: 'hendra@perpustakaan.example', Peran: 'Kepala', Kawasan: '*', Layanan: '*', Aktif: 'Ya' },
  { Nama: 'Rini Admin', Email: 'rini@perpustakaan.example', Peran: 'Admin', Kawasan: '*', Layanan: '*', Aktif: 'Ya' },
];
