/** A row of the tab Pustakawan by its headers. Invented people of an invented library. */
export interface SampleLibrarian {
  readonly Nama: string;
  readonly Email: string;
  readonly Peran: 'Pustakawan' | 'Koordinator' | 'Kepala' | 'Admin';
  readonly Kawasan: string;
  readonly 'Kawasan Asal': string;
  readonly Layanan: string;
  readonly Pengganti: string;
  readonly Aktif: 'Ya' | 'Tidak';
}

const DOMAIN = 'perpustakaan.example';
const DATA_SERVICES = 'Bibliometrik, Visualisasi Data, Data Penelitian, Kurasi Data (RIN)';

/** Two or three librarians in each region of several units, one in each region of a single one, and those who lead. */
export const sampleLibrarians: readonly SampleLibrarian[] = [
  librarian('Retno Wulandari', 'Jakarta', '*', 'bayu.prasetyo'),
  librarian('Bayu Prasetyo', 'Jakarta', DATA_SERVICES, 'retno.wulandari'),
  librarian('Maya Siregar', 'Jakarta', '*', 'retno.wulandari'),
  librarian('Dimas Anggoro', 'Cibinong', '*', 'sekar.ayuningtyas'),
  librarian('Sekar Ayuningtyas', 'Cibinong', '*', 'dimas.anggoro'),
  librarian('Yusuf Maulana', 'Cibinong', DATA_SERVICES, 'dimas.anggoro'),
  librarian('Fitri Handayani', 'Tangerang', '*', 'arief.nugraha'),
  librarian('Arief Nugraha', 'Tangerang', '*', 'fitri.handayani'),
  librarian('Asep Sunarya', 'Bandung', '*', 'neneng.rosmiati'),
  librarian('Neneng Rosmiati', 'Bandung', '*', 'asep.sunarya'),
  librarian('Gilang Ramadhan', 'Bandung', DATA_SERVICES, 'asep.sunarya'),
  librarian('Wahyu Setiawan', 'Bogor', '*', 'laila.fauziah'),
  librarian('Laila Fauziah', 'Bogor', '*', 'wahyu.setiawan'),
  librarian('Ujang Hermawan', 'KR Cibodas', '*', ''),
  librarian('Ni Made Sukerti', 'KR Bali', '*', ''),
  librarian('Slamet Riyadi', 'KR Purwodadi', '*', ''),
  librarian('Rudi Hartawan', 'Lampung', '*', ''),
  librarian('Lalu Ahmad Zaini', 'Mataram', '*', ''),
  librarian('Cecep Suryana', 'Subang', '*', ''),
  librarian('Tuti Alawiyah', 'Karangsambung', '*', ''),
  librarian('Yohana Pattinama', 'Ambon', '*', ''),
  librarian('Endah Kusumastuti', 'Jogja', '*', ''),
  { ...librarian('Hesti Puspitasari', '*', '*', ''), Peran: 'Koordinator', 'Kawasan Asal': 'Cibinong' },
  { ...librarian('Bambang Subagio', '*', '*', ''), Peran: 'Kepala', 'Kawasan Asal': 'Jakarta' },
  // Owner of the local account: whoever opens the panel first sees a queue and not a closed door.
  { ...librarian('Putri Amalia', '*', '*', ''), Email: `admin@${DOMAIN}`, Peran: 'Admin', 'Kawasan Asal': 'Cibinong' },
];

function librarian(name: string, region: string, services: string, substitute: string): SampleLibrarian {
  return {
    Nama: name,
    Email: `${name.toLowerCase().replaceAll(' ', '.')}@${DOMAIN}`,
    Peran: 'Pustakawan',
    Kawasan: region,
    'Kawasan Asal': region,
    Layanan: services,
    Pengganti: substitute === '' ? '' : `${substitute}@${DOMAIN}`,
    Aktif: 'Ya',
  };
}
