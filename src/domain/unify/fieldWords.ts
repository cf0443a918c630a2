import type { WeightedWords } from './vocabulary';

/**
 * What people call the things that a request asks for: Indonesian first, English, abbreviations, a little Javanese and Sundanese. Weights are log odds, given
 * by judgement: 5 says it nearly alone, 3 leans, 1 hints. A meaning that begins with ~ is light: such words ("nama", "nomor", "tanggal") say little beside others.
 * `ignore` is what desks ask and no request needs.
 */
export const fieldWords: Readonly<Record<string, WeightedWords>> = {
  name: {
    5: 'nama lengkap|nama pemohon|nama pemustaka|nama peneliti|nama pengguna|nama pengusul|nama pemesan|nama peminta|nama pengaju|nama pengunjung|nama anggota|nama gelar|' +
      'nama pengisi|nama mahasiswa|nama pegawai|nama karyawan|nama pelanggan|nama klien|nama peminjam|nama responden|nama user|nama staf|nama asli|nama ktp|' +
      'nama terang|siapa nama|full name|academic title|name academic title|name title|name degree|nama titel|name requester|requester name|applicant name|researcher name|user name|first last name|name surname|complete name|' +
      'asma lengkap|jeneng|jenengan|nami lengkap|nami|asma|wasta|nama pemakai|nama penerima layanan|nama orang|nama panggilan|identitas pemohon|identitas peminta',
    3.5: 'pemohon|peminjam|pengirim|penanya|pelanggan|peneliti utama|penanggung jawab|penanggung jawab kegiatan|ketua tim|ketua kelompok|nama pengirim|pengaju|peminta|pengusul|pemesan|requester|requested|applicant|siapa|surname|requestor',
    2: 'gelar|identitas diri|identitas|pemustaka|pengguna|titel',
  },
  '~name': { 4: 'nama|name|nm' },
  email: {
    6: 'email|surel|surat elektronik|alamat surat elektronik|alamat surel|alamat email|posel|pos elektronik|pos el|imel|email address|mail address|electronic mail|gmail|' +
      'ymail|akun email|surat listrik|korespondensi elektronik|surel kantor|akun google|emal',
    3: 'mail|alamat elektronik|kotak surat',
  },
  employeeId: {
    6: 'nip|nomor induk pegawai|nomor induk|no induk|nomor pegawai|id pegawai|employee id|employee number|staff number|staff id|staff no|nrp|nidn|nim|npm|nip nim|nip nik|' +
      'nomor identitas pegawai|nomor kepegawaian|kode pegawai|no pegawai|personnel number|personal number|nip npm|nopeg|nipp|nomor karyawan|civil servant number|id karyawan|' +
      'nomor induk mahasiswa|nomor induk karyawan|nomer induk|nik nip|no nip|identity number|nomor pokok pegawai|nomor pokok|nomor registrasi pegawai|id number',
    3: 'nomor identitas|no identitas|nomor anggota|no anggota|nik|id peneliti|kartu pegawai|kartu identitas|nomor id|karpeg|id card',
  },
  unit: {
    5: 'satker|satuan kerja|satuan organisasi|unit kerja|unit organisasi|pusat penelitian|puslit|pusat riset|instansi|instansi lembaga|lembaga|institusi|asal instansi|asal lembaga|asal unit|' +
      'afiliasi|affiliation|institution|organization|organisation|workplace|homebase|tempat bekerja|tempat kerja|tempat tugas|tempat dinas|nama instansi|nama lembaga|' +
      'nama unit|nama kantor|nama institusi|nama sekolah|nama kampus|nama universitas|nama perusahaan|nama balai|nama pusat|nama laboratorium|nama fakultas|nama satker|asal kantor|organisasi riset|work unit|department|departemen|departement|kedeputian|satuan unit kerja|office|' +
      'kelompok penelitian|kelompok riset|unit asal|asal satuan kerja|lokasi kerja|penempatan|bekerja mana|instansi asal|perguruan tinggi|universitas|fakultas|jurusan|' +
      'asal universitas|asal kampus|bertugas|employer|research center|research centre|laboratorium|division|balai|pusat|bernaung|naungan|asal institusi|nama perguruan tinggi|' +
      'satuan tugas|tempat mengabdi|panggonan kerja|panggon nyambut gawe|tempat gawe|kantor asal|organisasi|company|lab|dinas mana|ngantor|where work|work|works|employed|prodi|univ|program studi|unit|homebase peneliti|research unit',
    3: 'kantor|kampus|deputi|subbag|subbagian|seksi|subbidang|divisi|bagian|institute|institut|asal mana|asal|dinas|organization unit|unit mana|bekerja|group|faculty|university|sekolah|perusahaan',
    1.5: 'bidang|mana',
  },
  position: {
    5: 'jabatan|jabatan fungsional|jabatan terakhir|status pemustaka|status pengguna|status pemohon|jabfung|profesi|pekerjaan|position|job title|occupation|kategori pemustaka|kategori pengguna|' +
      'kategori pemohon|jenis pemustaka|jenis pengguna|jenis pemohon|tipe pemustaka|tipe pengguna|jenjang jabatan|status kepegawaian|status pegawai|posisi|kedudukan|golongan|pangkat|' +
      'pangkat golongan|anda seorang|kelompok pemustaka|kelompok pengguna|jenis keanggotaan|status keanggotaan|fungsional|jenjang fungsional|jabatan pangkat|tipe anggota|' +
      'user category|user type|type user|requester type|type requester|designation|academic rank|job|profession|pendamelan|pagawean|gawean|status anda|status jabatan|' +
      'jenis jabatan|nama jabatan|status responden|peneliti perekayasa|tipe pemohon|jabatan status|jenis profesi|status akademik|kualifikasi pemustaka|jenjang',
    3: 'status|role|peran|rank|kategori anda|tugas|level jabatan|selaku|keanggotaan|anda siapa|membership',
  },
  phone: {
    5.5: 'hp|wa|whatsapp|whats app|telepon|telpon|telephone|telp|tlp|tlpn|telfon|tilpun|phone|mobile|handphone|hand phone|ponsel|nomor kontak|no kontak|kontak wa|kontak hp|contact number|' +
      'phone number|nomor seluler|seluler|selular|cellphone|cell|no hp|nomor hp|nomor wa|nomor aktif|no aktif|telegram|watsap|wasap|nope|no tel|tel|nomer wa|nomer hp|' +
      'kontak dihubungi|nomor dihubungi|no dihubungi|nomor yang bisa dihubungi|hotline|nomor narahubung|mobile number|no hape|hape|gawai|nomor gawai|ekstensi|extension|call',
    4: 'dihubungi|contactable',
    3.5: 'kontak|contact|dihubungi|narahubung|cp|hubungi|menghubungi|contact person|contactable|reach',
  },
  service: {
    5: 'jenis layanan|layanan dibutuhkan|layanan diperlukan|layanan diminta|layanan diinginkan|pilihan layanan|layanan apa|macam layanan|bentuk layanan|kategori layanan|nama layanan|' +
      'layanan diajukan|layanan dimohon|layanan dipilih|layanan perpustakaan|type service|service type|service needed|service requested|services|which service|kind service|service required|' +
      'jenis permohonan|jenis permintaan|jenis bantuan|jenis jasa|layanan dikehendaki|layanan dituju|menu layanan|jenis kebutuhan|layanan dipakai|kebutuhan layanan|permohonan layanan|' +
      'permintaan layanan|jasa dibutuhkan|jasa diminta|jasa diperlukan|type request|request type|kategori permohonan|kategori permintaan|daftar layanan|produk layanan|jasa perpustakaan|' +
      'bantuan dibutuhkan|bantuan diperlukan|layanan mana|layanan dimanfaatkan|layanan digunakan|jenis keperluan|service would like|bantuan apa|service apa|pelayanan',
    3: 'layanan|service|jasa|bantuan|apa bantu|help|fasilitas|assistance|bantu',
  },
  region: {
    5: 'kawasan|kawasan mana|regional|region|wilayah layanan|perpustakaan kawasan|lokasi perpustakaan|perpustakaan tujuan|perpustakaan mana|wilayah kerja|lokasi layanan|library branch|branch|' +
      'kawasan tujuan|pilihan kawasan|wilayah|perpustakaan cabang|cabang|kawasan kerja',
    2: 'lokasi|location|area|tujuan permohonan',
  },
  title: {
    5: 'judul penelitian|topik penelitian|tema penelitian|judul riset|topik riset|tema riset|judul usulan|judul kegiatan|judul kegiatan penelitian|judul naskah|judul topik|topik judul|' +
      'topik penelusuran|judul permohonan|judul permintaan|research title|research topic|project title|title research|topic research|title request|pokok bahasan|pokok persoalan|judul karya|' +
      'judul skripsi|judul tesis|judul proposal|judul artikel|judul penelusuran|subjek penelusuran|subjek penelitian|subyek penelitian|fokus penelitian|objek penelitian|obyek penelitian|topik dicari|' +
      'topik bahasan|bahan kajian|judul kajian|topik kajian|tema kajian|bidang kajian|subjek|subyek|judul|topik|tema|title|topic|subject|theme|masalah penelitian|penelitian tentang|' +
      'riset tentang|judul dokumen|judul buku|buku dipinjam|buku dicari|buku diinginkan|judul pustaka|judul dipesan|judul koleksi|koleksi dipesan|buku dipesan|judul bahan|judul pengarang|book title|title author|pengarang|judul kti|judul karya tulis|judul rencana|judul proyek|study title|working title|working on|fokus riset|fokus kajian|materi dicari|judul pekerjaan|' +
      'informasi dicari|apa dicari|mencari tentang|ingin dicari|dicari tentang|pokok masalah|bahasan|apa diteliti|meneliti apa|meneliti tentang|judulna|judule|tajuk|sedang diteliti|topik permintaan|study topic|research about|hal diteliti|research project|topik kegiatan|nama kegiatan|kegiatan riset|kegiatan penelitian',
    3: 'perihal|kajian|penelitian|riset|research|project|proyek|fokus|diteliti|meneliti|materi|about|proposal|study|studi|problem',
    2.5: 'tentang|mengenai|dipesan|dicari|cari|mencari|irah|judulnya',
    1.2: 'kegiatan|usulan|naskah|hal|masalah',
  },
  keywords: {
    6: 'kata kunci|katakunci|kata kunci penelusuran|keyword|keywords|search term|search terms|istilah pencarian|istilah penelusuran|istilah kunci|kata penting|istilah penting|kata pencarian|kata penelusuran|tagar|' +
      'deskriptor|descriptors|frasa kunci|frase kunci|key phrase|key words|key terms|search words|kosakata|kata pokok|kata sandi pencarian|tajuk subjek|subject headings|tembung kunci|kecap konci|kw',
    3.5: 'istilah|term|terms|tag|tags|frasa|frase|query|sintaks|kueri|string|sinonim|synonyms|synonym|konsep|concepts|mewakili',
    2: 'kata|kunci',
  },
  description: {
    5: 'uraian|deskripsi|jelaskan|penjelasan|uraikan|gambarkan|deskripsikan|ceritakan|uraian kebutuhan|deskripsi permintaan|jelaskan kebutuhan|rincian permintaan|rincian kebutuhan|penjelasan singkat|describe|description|explain|' +
      'explanation|details|detail|rincian|detail kebutuhan|detil|informasi dibutuhkan|informasi diperlukan|informasi diminta|dibutuhkan apa|butuh apa|apa butuhkan|apa dibutuhkan|apa diperlukan|apa perlukan|apa diminta|' +
      'data diperlukan|data dibutuhkan|tell more|tell about|elaborate|latar belakang|spesifikasi|request details|what need|what looking|keterangan|keterangan tambahan|informasi tambahan|catatan tambahan|' +
      'penjabaran|jabarkan|gambaran|maksud tujuan|abstrak|ringkasan|isi permintaan|isi permohonan|isi pesan|pesan|bahan dibutuhkan|literatur dibutuhkan|dokumen dibutuhkan|perincian|terangkan|paparkan|' +
      'kabutuhan|kabetahan|kebetahan|butuhe opo|butuh naon|naon|more information|additional information|what information|scope|ruang lingkup|deskripsi singkat|hal dibutuhkan|kronologi|narasi|paparan|permintaan khusus|permasalahan|kendala|hambatan|kesulitan|persoalan dihadapi',
    4: 'kriteria inklusi|inclusion criteria|background|kriteria|hal lain|ceritakan',
    3: 'kebutuhan|keperluan|tujuan|maksud|permintaan|catatan|summary|notes|needs|message|requirement|requirements|permohonan|purpose|request|remarks|comments|alasan|harapan|penggunaan|need|abstract|butuh|perlu|isi',
    1.5: 'dibutuhkan|diperlukan|informasi|diminta|looking|lengkap|singkat|diharapkan',
  },
  yearRange: {
    5.5: 'rentang tahun|tahun terbit|rentang tahun terbit|tahun terbitan|rentang terbitan|rentang terbit|kurun waktu|rentang waktu|rentang waktu terbit|rentang waktu publikasi|periode terbit|periode terbitan|' +
      'periode publikasi|tahun publikasi|cakupan tahun|jangkauan tahun|batasan tahun|batas tahun|year range|range years|range year|publication year|publication years|year publication|years publication|' +
      'published between|published since|publication period|publication date range|tahun literatur|tahun artikel|tahun dokumen|tahun referensi|tahun data|terbitan tahun|periode tahun|rentang publikasi|dari tahun|' +
      'mulai tahun|tahun awal|tahun akhir|tahun berapa|jangka tahun|usia literatur|usia terbitan|kemutakhiran|tahun|time span|coverage years|years covered|date range|publication range|waktu terbit|' +
      'year|years|taun|warsa|kala terbitan|timespan|years back|cakupan waktu|tahun pustaka|taun terbit|terbitan|year span|masa terbit|umur literatur|umur referensi|tahun rujukan|periode data|time period|period',
    3: 'periode|rentang|cakupan|kurun|range|batasan waktu|terbit|published|recent|old|jangka waktu',
  },
  neededBy: {
    5.5: 'tanggal dibutuhkan|dibutuhkan tanggal|tanggal diperlukan|diperlukan tanggal|batas waktu|tenggat|tenggat waktu|tenggang|tenggang waktu|deadline|dead line|due date|due|needed by|date needed|need date|date required|' +
      'required date|required by|target selesai|tanggal selesai|paling lambat|paling lama|selambat|selambatnya|waktu dibutuhkan|dibutuhkan kapan|kapan dibutuhkan|kapan diperlukan|kapan butuh|butuh kapan|butuhnya kapan|' +
      'perlu kapan|diperlukan kapan|kapan hasil|target waktu|jatuh tempo|waktu penyelesaian|diharapkan selesai|selesai kapan|kapan selesai|harap selesai|batas akhir|tanggal penyelesaian|dibutuhkan sebelum|diperlukan sebelum|' +
      'kapan|when need|when|by when|target date|target tanggal|waktu diperlukan|dipakai tanggal|digunakan tanggal|tanggal target|tanggal pemakaian|tanggal digunakan|need before|deadline kapan|slr|' +
      'iraha|kapankah|kapan kudu|expected date|completion date|tanggal batas|waktu pemenuhan|tanggal pemenuhan|diterima tanggal|hasil diterima|tanggal hasil|tanggal harapan|estimasi waktu|target penyelesaian|' +
      'rencana pemakaian|diinginkan selesai|ditunggu|delivery date|expected delivery|ditunggu kapan|tanggal pengambilan|dibutuhkan paling lambat|tanggal diharapkan|tanggal permintaan dipenuhi',
    3: 'waktu|urgensi|tingkat urgensi|prioritas|urgency|sebelum|mendesak|lambat|selesai|finish|soon|segera|akhir|before|jadwal',
  },
  '~neededBy': { 3: 'tanggal|date|tgl|hari|tanggalna' },
  attachment: {
    5.5: 'lampiran|tautan dokumen|tautan berkas|tautan file|link file|link dokumen|link berkas|link naskah|file naskah|unggah|unggah berkas|unggah dokumen|unggahan|upload|attachment|attachments|dokumen pendukung|berkas pendukung|' +
      'file pendukung|data pendukung|bahan pendukung|supporting document|supporting documents|supporting file|google drive|gdrive|gdoc|drive|url|url dokumen|link drive|link google drive|tautan drive|dropbox|' +
      'dokumen terkait|berkas terkait|file terkait|proposal terlampir|lampirkan|contoh dokumen|link naskah|file link|document link|related file|link document|sertakan berkas|sertakan dokumen|sertakan file|alamat berkas|naskah lampiran|' +
      'berkas dukung|dukungan dokumen|dokumen rujukan|manuscript|berkas naskah|dokumen naskah|dokumen acuan|link lampiran|tautan lampiran|softfile|file proposal',
    4.5: 'tautan|link|pranala|penunjang|links',
    3.5: 'berkas|file|dokumen|document|pendukung|supporting|doc|laman|files|spreadsheet',
    1.5: 'naskah|bukti',
  },
  format: {
    5.5: 'format hasil|bentuk hasil|format keluaran|bentuk keluaran|format berkas|format file|format dokumen|jenis berkas|jenis file|tipe file|tipe berkas|luaran|bentuk luaran|format luaran|output|output format|result format|' +
      'format output|delivery format|format result|format results|file format|file type|hardcopy softcopy|softcopy hardcopy|softcopy|hardcopy|media hasil|media penyampaian|media pengiriman|bentuk penyajian|format penyajian|' +
      'format pengiriman|hasil dikirim|hasil dalam bentuk|hasil berupa|bentuk informasi|bentuk dokumen|jenis hasil|jenis keluaran|jenis luaran|tipe luaran|wujud hasil|cara pengiriman|cara penyampaian|penyampaian hasil|' +
      'pengiriman hasil|cara penyerahan|hasil diinginkan|hasil diharapkan|bentuk|format|keluaran|wujud|delivery method|preferred format|how receive|hasil diserahkan|kemasan|kemasan informasi|wujud dokumen|bentuk jadi|medium|penyerahan hasil|receive results|kirim hasil|rupa hasil|bentuk file|hasil akhir',
    2.5: 'hasil|media|cetak|results|result|dikirim|pengiriman|deliverable|delivered|delivery|extension file|sajian|penyajian',
  },
  satisfaction: {
    5.5: 'kepuasan|puas|tingkat kepuasan|seberapa puas|berapa puas|nilai layanan|penilaian layanan|penilaian|rating|rate|satisfaction|satisfied|how satisfied|kualitas layanan|mutu layanan|pengalaman layanan|service quality|' +
      'nilai kami|skor layanan|skor|bintang|evaluasi layanan|evaluasi|rate our service|beri nilai|berikan nilai|berikan penilaian|menilai|nilailah|kesan layanan|kepuasan pelanggan|kepuasan pengguna|kepuasan pemustaka|ikm|skm|' +
      'experience|happy|marem|sugema|kinerja layanan|nilai pelayanan|nilai|feedback score|ponten|rapor|overall service|layanan sebelumnya|pelayanan petugas|bagaimana pelayanan|bagaimana layanan|bagaimana petugas|pelayanan kami|how good|how well|pengalaman menggunakan',
    3: 'score|quality|kualitas|mutu|pengalaman|kinerja|overall|kesan|pendapat|memuaskan|angka|previous service',
  },
  ignore: {
    6: 'setuju|persetujuan|menyetujui|ketentuan|syarat|syarat ketentuan|ketentuan layanan|terms conditions|terms use|consent|agree|i agree|agreement|dari mana mengetahui|mana mengetahui|mengetahui layanan|mana tahu|tahu layanan|tahu perpustakaan|' +
      'how hear|hear about|how know|how find out|find out about|sumber informasi layanan|informasi layanan mana|mengenal layanan|kenal layanan|tahu mana|mengetahui perpustakaan|mengetahui informasi|mendapat informasi layanan|jenis kelamin|gender|kelamin|sex|usia|umur|age|' +
      'tanggal lahir|tempat lahir|tempat tanggal lahir|ttl|birth|date of birth|place of birth|alamat rumah|alamat tinggal|tempat tinggal|domisili|pendidikan|pendidikan terakhir|last education|education|captcha|robot|bersedia|' +
      'pernyataan|menyatakan|tanda tangan|signature|hobi|media sosial|medsos|instagram|facebook|twitter|kode pos|agama|pernah menggunakan|pernah memakai|pernah memanfaatkan|berapa kali|seberapa sering|how often|kunjungan|frekuensi|' +
      'tanggal pengisian|tanggal permohonan|tanggal pengajuan|tanggal kunjungan|tanggal hari|today date|date submission|tanggal mengajukan|tanggal isi|nama atasan|nama pembimbing|atasan langsung|pembimbing|promotor|supervisor|kode verifikasi|kode formulir|' +
      'kode unik|pin|newsletter|buletin|berlangganan|subscribe|mailing list|kerahasiaan|rahasia|data pribadi|privasi|privacy|personal data|publikasi testimoni|testimoni|kritik|saran|usul|usul perbaikan|perbaikan|kritik saran|masukan|saran masukan|suggestion|' +
      'suggestions|feedback|ucapan|pertanyaan lain|verifikasi|soal hitung|hasil penjumlahan|kebenaran data|bertanggung jawab|benar adanya|patuh|mematuhi|tunduk|komitmen|orcid|sinta|scopus id|google scholar|' +
      'ijin|izin|permission|acknowledge|understand|memahami|disclaimer|jam kunjungan|kenal mana|kepakaran|keahlian|expertise|bidang kepakaran|bidang keahlian|kewarganegaraan|citizenship|nationality|nama petugas|nama pustakawan|' +
      'status permohonan|dilayani oleh|anggaran|sumber dana|dana|budget|funding|jumlah peserta|jumlah kata|word count|jumlah halaman|page count|target journal|jurnal tujuan|jurnal sasaran|bahasa artikel|language articles|jumlah orang|dengar|mendengar|rekomendasi teman|merekomendasikan|recommend|sumber tahu|informasi layanan ini|promosi|weruh|terang ti mana|terang timana',
    3: 'petugas|pustakawan|alamat|address|kota|provinsi|negara|city|country|jumlah|banyaknya|banyak|berapa|kode|hobby|foto|komentar|tahu|mengetahui|kenal|pernah|ingat|remember|know|heard|pendanaan|percaya|minat|interest|disclosure',
  },
  neutral: { 0: 'apa|mana|nomor|no|jenis|bagaimana|nomer|number|pemustaka|what|which|who|how|terhadap|terkait|tersebut|lipi|perpustakaan|library|data|terakhir|kerja|kode|type|tipe|macam|kategori|ingin|diinginkan|digunakan|hendak|sedang|sekarang|current|daftar' },
};
