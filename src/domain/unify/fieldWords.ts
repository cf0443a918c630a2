import type { WeightedWords } from './vocabulary';

/**
 * What people call the things that a request asks for: Indonesian first, English, abbreviations, a little Javanese and Sundanese. Weights are log odds, given
 * by judgement: 5 says it nearly alone, 3 leans, 1 hints. A meaning that begins with ~ is light: such words ("nama", "nomor", "tanggal") say little beside others.
 * `ignore` is what desks ask and no request needs.
 */
export const fieldWords: Readonly<Record<string, WeightedWords>> = {
  name: {
    5: 'nama lengkap|nama pemohon|nama pemustaka|nama peneliti|nama pengguna|nama pengusul|nama pemesan|nama peminta|nama pengaju|nama pengunjung|' +
      'nama anggota|nama gelar|nama pengisi|nama mahasiswa|nama pegawai|nama karyawan|nama pelanggan|nama klien|nama peminjam|nama responden|' +
      'nama user|nama staf|nama asli|nama ktp|nama terang|siapa nama|full name|academic title|name title|name degree|nama titel|name requester|' +
      'requester name|applicant name|researcher name|user name|first last name|name surname|complete name|asma lengkap|jeneng|jenengan|' +
      'nami lengkap|nami|asma|wasta|nama pemakai|nama penerima layanan|nama orang|nama panggilan|identitas pemohon|identitas peminta',
    3.5: 'pemohon|peminjam|pengirim|penanya|pelanggan|peneliti utama|penanggung jawab|penanggung jawab kegiatan|ketua tim|ketua kelompok|pengaju|' +
      'peminta|pengusul|pemesan|requester|requested|applicant|siapa|surname|requestor',
    2: 'gelar|identitas|pemustaka|pengguna|titel',
  },
  '~name': {
    4: 'nama|name|nm',
  },
  email: {
    6: 'email|surel|surat elektronik|alamat surat elektronik|alamat surel|alamat email|posel|pos elektronik|pos el|imel|email address|mail address|' +
      'electronic mail|gmail|ymail|surat listrik|korespondensi elektronik|surel kantor|akun google|emal',
    3: 'mail|alamat elektronik|kotak surat',
  },
  employeeId: {
    6: 'nip|nomor induk|no induk|nomor pegawai|id pegawai|employee id|employee number|staff number|staff id|staff no|nrp|nidn|nim|npm|' +
      'nomor identitas pegawai|nomor kepegawaian|kode pegawai|no pegawai|personnel number|personal number|nopeg|nipp|nomor karyawan|' +
      'civil servant number|id karyawan|nomer induk|identity number|nomor pokok|nomor registrasi pegawai|id number',
    3: 'nomor identitas|no identitas|nomor anggota|no anggota|nik|id peneliti|kartu pegawai|kartu identitas|nomor id|karpeg|id card',
  },
  unit: {
    5: 'satker|satuan kerja|pusat penelitian|puslit|pusat riset|instansi|lembaga|institusi|afiliasi|affiliation|institution|organization|' +
      'organisation|workplace|homebase|tempat bekerja|tempat kerja|tempat tugas|tempat dinas|nama kantor|nama sekolah|nama kampus|nama perusahaan|' +
      'asal kantor|organisasi riset|department|departemen|departement|kedeputian|office|kelompok penelitian|kelompok riset|lokasi kerja|penempatan|' +
      'bekerja mana|perguruan tinggi|universitas|fakultas|jurusan|asal kampus|bertugas|employer|research center|research centre|laboratorium|' +
      'division|balai|pusat|bernaung|naungan|satuan tugas|tempat mengabdi|panggonan kerja|panggon nyambut gawe|tempat gawe|kantor asal|organisasi|' +
      'company|lab|dinas mana|ngantor|work|works|employed|prodi|univ|program studi|unit|research unit',
    3: 'kantor|kampus|deputi|subbag|subbagian|seksi|subbidang|divisi|bagian|institute|institut|asal|dinas|bekerja|group|faculty|university|sekolah|' +
      'perusahaan',
    1.5: 'bidang|mana',
  },
  position: {
    5: 'jabatan|status pemustaka|status pengguna|status pemohon|jabfung|profesi|pekerjaan|position|job title|occupation|kategori pemustaka|' +
      'kategori pengguna|kategori pemohon|jenis pemustaka|jenis pengguna|jenis pemohon|tipe pemustaka|tipe pengguna|status kepegawaian|' +
      'status pegawai|posisi|kedudukan|golongan|pangkat|kelompok pemustaka|kelompok pengguna|jenis keanggotaan|status keanggotaan|fungsional|' +
      'tipe anggota|user category|user type|type user|requester type|type requester|designation|academic rank|job|profession|pendamelan|pagawean|' +
      'gawean|status responden|peneliti perekayasa|tipe pemohon|status akademik|kualifikasi pemustaka|jenjang',
    3: 'status|role|peran|rank|tugas|selaku|keanggotaan|membership',
  },
  phone: {
    5.5: 'hp|wa|whatsapp|whats app|telepon|telpon|telephone|telp|tlp|tlpn|telfon|tilpun|phone|mobile|handphone|ponsel|nomor kontak|no kontak|' +
      'contact number|seluler|selular|cellphone|cell|nomor aktif|no aktif|telegram|watsap|wasap|nope|tel|no dihubungi|hotline|nomor narahubung|' +
      'hape|gawai|ekstensi|extension|call',
    4: 'dihubungi|contactable',
    3.5: 'kontak|contact|narahubung|cp|hubungi|menghubungi|reach',
  },
  service: {
    5: 'jenis layanan|layanan dibutuhkan|layanan diperlukan|layanan diminta|layanan diinginkan|pilihan layanan|layanan apa|macam layanan|' +
      'bentuk layanan|kategori layanan|nama layanan|layanan diajukan|layanan dimohon|layanan dipilih|layanan perpustakaan|type service|' +
      'service type|service needed|service requested|services|which service|kind service|jenis permohonan|jenis permintaan|jenis bantuan|' +
      'jenis jasa|layanan dikehendaki|layanan dituju|menu layanan|jenis kebutuhan|layanan dipakai|kebutuhan layanan|permohonan layanan|' +
      'permintaan layanan|jasa dibutuhkan|jasa diminta|jasa diperlukan|type request|request type|kategori permohonan|kategori permintaan|' +
      'daftar layanan|produk layanan|jasa perpustakaan|bantuan dibutuhkan|bantuan diperlukan|layanan mana|layanan dimanfaatkan|layanan digunakan|' +
      'jenis keperluan|service would like|bantuan apa|service apa|pelayanan',
    3: 'layanan|service|jasa|bantuan|help|fasilitas|assistance|bantu',
  },
  region: {
    5: 'kawasan|kawasan mana|regional|region|wilayah layanan|lokasi perpustakaan|perpustakaan tujuan|perpustakaan mana|lokasi layanan|branch|' +
      'kawasan tujuan|wilayah|cabang',
    2: 'lokasi|location|area|tujuan permohonan',
  },
  title: {
    5: 'judul naskah|judul permohonan|judul permintaan|title request|pokok persoalan|fokus penelitian|objek penelitian|obyek penelitian|' +
      'bahan kajian|bidang kajian|subjek|subyek|judul|topik|tema|title|topic|subject|theme|masalah penelitian|penelitian tentang|riset tentang|' +
      'judul dokumen|buku dipinjam|buku dicari|buku diinginkan|koleksi dipesan|buku dipesan|pengarang|working title|fokus riset|fokus kajian|' +
      'materi dicari|judul pekerjaan|informasi dicari|apa dicari|mencari tentang|ingin dicari|dicari tentang|pokok masalah|bahasan|apa diteliti|' +
      'meneliti apa|meneliti tentang|judulna|judule|tajuk|sedang diteliti|topik permintaan|research about|hal diteliti|research project|' +
      'nama kegiatan|kegiatan riset|kegiatan penelitian',
    3: 'perihal|kajian|penelitian|riset|research|project|proyek|fokus|diteliti|meneliti|materi|about|proposal|study|studi|problem',
    2.5: 'tentang|mengenai|dipesan|dicari|cari|mencari|irah|judulnya',
    1.2: 'kegiatan|usulan|naskah|hal|masalah',
  },
  keywords: {
    6: 'kata kunci|katakunci|keyword|keywords|search term|search terms|istilah pencarian|istilah penelusuran|istilah kunci|kata penting|' +
      'istilah penting|kata pencarian|kata penelusuran|tagar|deskriptor|descriptors|frasa kunci|frase kunci|key phrase|key words|key terms|' +
      'search words|kosakata|kata pokok|kata sandi pencarian|tajuk subjek|subject headings|tembung kunci|kecap konci|kw',
    3.5: 'istilah|term|terms|tag|tags|frasa|frase|query|sintaks|kueri|string|sinonim|synonyms|synonym|konsep|concepts|mewakili',
    2: 'kata|kunci',
  },
  description: {
    5: 'uraian|deskripsi|jelaskan|penjelasan|uraikan|gambarkan|deskripsikan|describe|description|explain|explanation|details|detail|rincian|detil|' +
      'informasi dibutuhkan|informasi diperlukan|informasi diminta|dibutuhkan apa|butuh apa|apa butuhkan|apa dibutuhkan|apa diperlukan|' +
      'apa perlukan|apa diminta|data diperlukan|data dibutuhkan|tell more|tell about|elaborate|latar belakang|spesifikasi|what need|what looking|' +
      'keterangan|informasi tambahan|catatan tambahan|penjabaran|jabarkan|gambaran|maksud tujuan|abstrak|ringkasan|pesan|bahan dibutuhkan|' +
      'literatur dibutuhkan|dokumen dibutuhkan|perincian|terangkan|paparkan|kabutuhan|kabetahan|kebetahan|butuhe opo|naon|more information|' +
      'additional information|what information|scope|ruang lingkup|hal dibutuhkan|kronologi|narasi|paparan|permintaan khusus|permasalahan|kendala|' +
      'hambatan|kesulitan|persoalan dihadapi',
    4: 'inclusion criteria|background|kriteria|hal lain|ceritakan',
    3: 'kebutuhan|keperluan|tujuan|maksud|permintaan|catatan|summary|notes|needs|message|requirement|requirements|permohonan|purpose|request|' +
      'remarks|comments|alasan|harapan|penggunaan|need|abstract|butuh|perlu',
    1.5: 'dibutuhkan|diperlukan|informasi|diminta|looking|lengkap|singkat|diharapkan',
  },
  yearRange: {
    5.5: 'rentang terbit|kurun waktu|rentang waktu|periode terbit|periode publikasi|published between|published since|tahun dokumen|rentang publikasi|' +
      'tahun akhir|tahun berapa|usia literatur|usia terbitan|kemutakhiran|tahun|time span|date range|publication range|waktu terbit|year|years|' +
      'taun|warsa|timespan|cakupan waktu|terbitan|masa terbit|umur literatur|umur referensi|periode data|period',
    3: 'periode|rentang|cakupan|kurun|range|batasan waktu|terbit|published|recent|old|jangka waktu',
  },
  neededBy: {
    5.5: 'tanggal dibutuhkan|dibutuhkan tanggal|tanggal diperlukan|diperlukan tanggal|batas waktu|tenggat|tenggang|deadline|dead line|due|date needed|' +
      'need date|target selesai|tanggal selesai|paling lambat|paling lama|selambat|selambatnya|waktu dibutuhkan|dibutuhkan kapan|kapan dibutuhkan|' +
      'kapan diperlukan|kapan butuh|butuh kapan|butuhnya kapan|perlu kapan|diperlukan kapan|kapan hasil|target waktu|jatuh tempo|' +
      'waktu penyelesaian|diharapkan selesai|batas akhir|tanggal penyelesaian|dibutuhkan sebelum|diperlukan sebelum|kapan|when need|when|' +
      'target date|target tanggal|waktu diperlukan|dipakai tanggal|digunakan tanggal|tanggal target|tanggal pemakaian|tanggal digunakan|' +
      'need before|slr|iraha|kapankah|expected date|completion date|tanggal batas|waktu pemenuhan|tanggal pemenuhan|diterima tanggal|' +
      'hasil diterima|tanggal hasil|tanggal harapan|estimasi waktu|target penyelesaian|rencana pemakaian|diinginkan selesai|ditunggu|delivery date|' +
      'expected delivery|tanggal pengambilan|dibutuhkan paling lambat|tanggal diharapkan|tanggal permintaan dipenuhi',
    3: 'waktu|urgensi|tingkat urgensi|prioritas|urgency|sebelum|mendesak|lambat|selesai|finish|soon|segera|akhir|before|jadwal',
  },
  '~neededBy': {
    3: 'tanggal|date|tgl|hari|tanggalna',
  },
  attachment: {
    5.5: 'lampiran|file naskah|unggah|unggahan|upload|attachment|attachments|data pendukung|bahan pendukung|supporting documents|gdrive|gdoc|drive|' +
      'url|dropbox|dokumen terkait|berkas terkait|file terkait|proposal terlampir|lampirkan|contoh dokumen|related file|sertakan berkas|' +
      'sertakan dokumen|sertakan file|alamat berkas|naskah lampiran|berkas dukung|dukungan dokumen|dokumen rujukan|manuscript|berkas naskah|' +
      'dokumen naskah|dokumen acuan|softfile|file proposal',
    4.5: 'tautan|link|pranala|penunjang|links',
    3.5: 'berkas|file|dokumen|document|pendukung|supporting|doc|laman|files|spreadsheet',
    1.5: 'naskah|bukti',
  },
  format: {
    5.5: 'format berkas|format file|format dokumen|jenis berkas|jenis file|tipe file|tipe berkas|luaran|output|file format|file type|softcopy|' +
      'hardcopy|media hasil|media penyampaian|media pengiriman|hasil dikirim|hasil berupa|bentuk informasi|bentuk dokumen|jenis hasil|' +
      'cara pengiriman|cara penyampaian|penyampaian hasil|pengiriman hasil|cara penyerahan|hasil diinginkan|hasil diharapkan|bentuk|format|' +
      'keluaran|wujud|delivery method|how receive|hasil diserahkan|kemasan|kemasan informasi|wujud dokumen|medium|penyerahan hasil|receive results|' +
      'kirim hasil|rupa hasil|bentuk file|hasil akhir',
    2.5: 'hasil|media|cetak|results|result|dikirim|pengiriman|deliverable|delivered|delivery|extension file|sajian|penyajian',
  },
  satisfaction: {
    5.5: 'kepuasan|puas|berapa puas|nilai layanan|penilaian layanan|penilaian|rating|rate|satisfaction|satisfied|kualitas layanan|mutu layanan|' +
      'pengalaman layanan|service quality|skor layanan|skor|bintang|evaluasi layanan|evaluasi|rate our service|beri nilai|berikan nilai|menilai|' +
      'nilailah|kesan layanan|kepuasan pelanggan|kepuasan pengguna|kepuasan pemustaka|ikm|skm|experience|happy|marem|sugema|kinerja layanan|' +
      'nilai pelayanan|nilai|feedback score|ponten|rapor|overall service|layanan sebelumnya|pelayanan petugas|bagaimana pelayanan|' +
      'bagaimana layanan|bagaimana petugas|how good|how well|pengalaman menggunakan',
    3: 'score|quality|kualitas|mutu|pengalaman|kinerja|overall|kesan|pendapat|memuaskan|angka|previous service',
  },
  ignore: {
    6: 'setuju|persetujuan|menyetujui|ketentuan|syarat|ketentuan layanan|terms conditions|terms use|consent|agree|agreement|mengetahui layanan|' +
      'mana tahu|tahu layanan|tahu perpustakaan|how hear|hear about|how know|how find out|find out about|informasi layanan mana|mengenal layanan|' +
      'kenal layanan|tahu mana|mengetahui perpustakaan|mengetahui informasi|mendapat informasi layanan|gender|kelamin|sex|usia|umur|age|' +
      'tanggal lahir|tempat lahir|ttl|birth|alamat rumah|alamat tinggal|tempat tinggal|domisili|pendidikan|education|captcha|robot|bersedia|' +
      'pernyataan|menyatakan|tanda tangan|signature|hobi|media sosial|medsos|instagram|facebook|twitter|kode pos|agama|pernah menggunakan|' +
      'pernah memakai|pernah memanfaatkan|berapa kali|seberapa sering|how often|kunjungan|frekuensi|tanggal pengisian|tanggal permohonan|' +
      'tanggal pengajuan|tanggal hari|today date|date submission|tanggal mengajukan|nama atasan|atasan langsung|pembimbing|promotor|supervisor|' +
      'kode formulir|kode unik|pin|newsletter|buletin|berlangganan|subscribe|mailing list|kerahasiaan|rahasia|data pribadi|privasi|privacy|' +
      'personal data|testimoni|kritik|saran|usul|perbaikan|masukan|suggestion|suggestions|feedback|ucapan|pertanyaan lain|verifikasi|soal hitung|' +
      'hasil penjumlahan|kebenaran data|bertanggung jawab|patuh|mematuhi|tunduk|komitmen|orcid|sinta|scopus id|google scholar|ijin|izin|permission|' +
      'acknowledge|understand|memahami|disclaimer|kenal mana|kepakaran|keahlian|expertise|bidang kepakaran|bidang keahlian|kewarganegaraan|' +
      'citizenship|nationality|nama petugas|nama pustakawan|status permohonan|anggaran|dana|budget|funding|jumlah peserta|jumlah kata|word count|' +
      'jumlah halaman|page count|target journal|jurnal tujuan|jurnal sasaran|bahasa artikel|language articles|jumlah orang|dengar|mendengar|' +
      'rekomendasi teman|merekomendasikan|recommend|sumber tahu|informasi layanan ini|promosi|weruh|terang ti mana',
    3: 'petugas|pustakawan|alamat|address|kota|provinsi|negara|city|country|jumlah|banyaknya|banyak|berapa|kode|hobby|foto|komentar|tahu|mengetahui|' +
      'kenal|pernah|ingat|remember|know|heard|pendanaan|percaya|minat|interest|disclosure',
  },
  neutral: {
    0: 'apa|mana|nomor|no|jenis|bagaimana|nomer|number|pemustaka|what|which|who|how|terhadap|terkait|tersebut|lipi|perpustakaan|library|data|' +
      'terakhir|kerja|kode|type|tipe|macam|kategori|ingin|diinginkan|digunakan|hendak|sedang|sekarang|current|daftar',
  },
};
