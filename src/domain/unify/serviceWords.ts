import type { WeightedWords } from './vocabulary';

/**
 * What libraries call the services of product.md in their forms. A desk whose codes differ is judged by the names in its tab Layanan alone.
 * `none` is what is offered beside services and is none.
 */
export const serviceWords: Readonly<Record<string, WeightedWords>> = {
  'information-search': {
    5: 'penelusuran literatur|penelusuran dokumen|penelusuran pustaka|penelusuran referensi|telusur literatur|telusur pustaka|pencarian literatur|' +
      'pencarian referensi|pencarian pustaka|literature search|searching|temu kembali informasi|cari literatur|cari referensi|carikan referensi|' +
      'carikan literatur|pencarian naskah|reference search|find articles|finding literature|penelusuran kepustakaan|permintaan artikel|' +
      'bantuan penelusuran|jasa penelusuran|layanan penelusuran|find literature|search literature|finding articles|permintaan literatur|' +
      'penelusuran paten|patent search|bibliographic search|database search|find papers|searching literatur',
    4.5: 'temu kembali|terseleksi|naskah lengkap|full text|fulltext|teks lengkap|' +
      'penelusuran|telusur|pencarian|search|finding|carikan|nyari|nyariin|nelusur|cari|mencari|retrieval|golek|nggoleki|milarian|menelusur',
    2: 'informasi|artikel|jurnal|article|fulltext|full text|naskah lengkap|paper|papers|information|literatur|referensi',
  },
  'research-data': {
    5.5: 'data penelitian|data riset|research data|data sekunder|data primer|permintaan data|data mentah|raw data|data statistik|penyediaan data|' +
      'akses data penelitian|data lapangan|data mikro|data spasial|secondary data|data request|request data|dataset penelitian|dataset riset|' +
      'data survei|layanan data|data ilmiah|scientific data|permohonan data|data bps|data hasil penelitian|pemenuhan data|minta data|' +
      'data provision|pengadaan data|kebutuhan data|data set penelitian|penyedia data',
    3: 'dataset|data|datasets|statistik',
  },
  bibliometrics: {
    6: 'pemetaan perkembangan|kinerja riset|kinerja penelitian|dampak sitasi|co authorship|coauthorship|kolaborasi penulis|peta kolaborasi|peta sitasi|research performance|topik mutakhir|perkembangan penelitian|' +
      'bibliometrik|bibliometric|bibliometrics|bibliometri|scientometrics|scientometric|saintometrik|scientometrik|vosviewer|vos viewer|' +
      'pemetaan riset|pemetaan penelitian|pemetaan ilmu|pemetaan publikasi|pemetaan topik|analisis sitasi|analisis publikasi|citation analysis|' +
      'science mapping|research mapping|tren riset|tren penelitian|trend penelitian|trend riset|research trends|research trend|peta riset|' +
      'peta penelitian|informetrik|informetrics|altmetrics|altmetrik|pemetaan pengetahuan|knowledge mapping|publication analysis|' +
      'pemetaan bidang ilmu|analisis tren|co occurrence|bibliomining|analisis kutipan|biblioshiny|bibliometrix|dampak publikasi|research landscape|' +
      'peta ilmu|peta topik|peta perkembangan|peta bibliometrik|perkembangan ilmu|pemetaan literatur|tren publikasi|publication trends|' +
      'publication mapping|kinerja publikasi|research impact|citation impact|research metrics|statistik publikasi|h index',
    2.5: 'pemetaan|sitasi|citation|mapping|tren|trend|kutipan|metrics|metrik',
  },
  'literature-review': {
    6: 'literature review|review literatur|tinjauan pustaka|tinjauan literatur|kajian literatur|kajian pustaka|kajian kepustakaan|telaah literatur|' +
      'telaah pustaka|ulasan literatur|systematic review|slr|review artikel|sota|meta analisis|meta analysis|scoping review|narrative review|' +
      'review sistematis|tinjauan sistematis|ulasan pustaka|prisma|studi literatur|studi pustaka|studi kepustakaan|review jurnal|critical review|' +
      'sintesis literatur|penyusunan tinjauan|review of literature|reviews literature|review paper|review pustaka|kajian sistematis|' +
      'literature study|rangkuman literatur|evidence synthesis|telaah kritis|literature overview|ringkasan literatur|ulasan sistematis|' +
      'telaah artikel|rapid review',
    3.5: 'review|tinjauan|telaah|ulasan|reviu|sintesis|synthesis|overview',
    1.5: 'kajian|literatur|pustaka',
  },
  grammarly: {
    6: 'grammarly|gramarly|grammerly|grammar|pemeriksaan bahasa|cek bahasa|periksa bahasa|tata bahasa|language check|proofreading|proofread|' +
      'proof reading|penyuntingan bahasa|language editing|bahasa inggris|koreksi bahasa|perbaikan bahasa|pengecekan bahasa|' +
      'pengecekan naskah bahasa|koreksi naskah|naskah inggris|penyelarasan bahasa|editing bahasa|spelling|poles bahasa|language correction|english|' +
      'suntingan|penyuntingan naskah|pemeriksaan naskah|copyediting|copy editing|koreksi tulisan|ejaan|polishing|language services',
    3: 'bahasa|language|penyuntingan|editing|koreksi|cek naskah|inggris|manuscript',
  },
  'data-visualization': {
    6: 'data graphics|graphics|desain grafis data|' +
      'visualisasi|visualisasi data|data visualization|data visualisation|visualization|visualisation|infografis|infographic|infographics|' +
      'infografik|grafik|dashboard|dasbor|diagram|chart|charts|tableau|penyajian data|peta tematik|visual data|gambar data|menggambarkan data|' +
      'visualkan|pembuatan peta|plot|visual|visualise|visualising|graph|graphs|figures|data grafis|ilustrasi data|poster ilmiah|visuals|power bi|' +
      'bagan|looker',
    2: 'peta|gambar|maps|grafis|figure|ilustrasi|desain|presentasi',
  },
  'information-literacy': {
    6: 'membuat sitasi|menyitasi|cara menyitasi|menulis daftar pustaka|menulis sitasi|pakai mendeley|' +
      'literasi|literasi informasi|literasi informasi referensi|information literacy|literasi referensi|mendeley|zotero|endnote|' +
      'manajemen referensi|reference management|manajer referensi|reference manager|bimbingan pemustaka|pendidikan pemakai|pendidikan pemustaka|' +
      'user education|pelatihan penelusuran|bimbingan penelusuran|konsultasi referensi|workshop|kelas|pelatihan|training|coaching sitasi|' +
      'pelatihan sitasi|bimbingan sitasi|cara sitasi|pengelolaan referensi|class|bimtek|bimbingan teknis|webinar|tutorial|kelas menelusur|' +
      'pengelolaan sitasi|citation management|citation manager|sitasi mendeley|literacy|instruction|orientasi perpustakaan|library tour|' +
      'library orientation|belajar|kursus|how search|kelas sitasi|diklat|konsultasi pustakawan|konsultasi penelusuran|reference tools|' +
      'konsultasi pustaka|penulisan sitasi|bimbingan menulis|teknik sitasi|tools referensi|aplikasi referensi|sosialisasi',
    4.5: 'konsultasi|bimbingan',
    3: 'pembelajaran|consultation|edukasi|education|referensi|guidance|lokakarya|referencing|teaching|session|sesi|daftar pustaka|' +
      'pendampingan penelusuran|reference',
    2.5: 'pendampingan|sitasi|citation',
  },
  'collection-loan': {
    6: 'sirkulasi|pinjam|peminjaman|pinjaman|meminjam|loan|borrow|borrowing|perpanjangan|circulation|silang layan|peminjaman jurnal|' +
      'document delivery|pengiriman dokumen|lending|loans|nyilih|nambut|layan antar|baca di tempat|books|buku|renewal|koleksi|collection|' +
      'collections|bahan pustaka|library materials|book',
    2: 'fotokopi|delivery|pengantaran|pengembalian|copy|photocopy|antar|scan',
  },
  'deposit-coaching': {
    6: 'deposit|serah simpan|repositori|repository|unggah karya|penyerahan karya|self archive|karya cetak karya rekam|kckr|coaching clinic|' +
      'unggah mandiri|swaarsip|bimbingan deposit|bimbingan unggah|konsultasi deposit|simpan karya|pengunggahan karya|depositing|upload karya|' +
      'simpan publikasi|penyimpanan karya|setor karya|penyerahan publikasi|swa unggah|archiving|titip karya|serah karya|arsip karya|' +
      'unggah publikasi|archive work|archive publications',
    2.5: 'klinik|clinic|coaching|unggah|karya|pendampingan|setor|menyimpan|simpan|submit|archive',
  },
  'data-curation': {
    6: 'kurasi|kurasi data|data curation|curation|rin|repositori ilmiah nasional|dataverse|kurasi dataset|metadata data|research data management|' +
      'rdm|unggah dataset|unggah data|deposit data|data deposit|doi dataset|doi data|metadata|pengarsipan data|arsip data|preservasi data|' +
      'data management|manajemen data|penyimpanan data|simpan data|data repository|repositori data|national scientific repository|pengelolaan data|' +
      'pengelolaan dataset|publikasi data|curate|kurator data|curating|kurator|serah simpan data|serah data|deposit dataset|data archiving|' +
      'publish data|publikasi dataset|penataan data|pemeriksaan dataset|data stewardship|perapian data|data cleaning|fair data|dataset rin|' +
      'data rin|pemeriksaan data',
    2: 'preservasi|pengarsipan',
  },
  'e-resources': {
    6: 'eresources|eresource|sumber elektronik|akses jurnal|ejurnal|ejournal|ejournals|jurnal elektronik|akses database|langganan jurnal|' +
      'remote access|ezproxy|sumber daya elektronik|electronic journals|database langganan|akses basis data|ebook|ebooks|jurnal langganan|' +
      'sciencedirect|scopus|journal access|koleksi digital|koleksi elektronik|subscribed databases|online journals|jurnal online|database access',
    2: 'akses|access|elektronik|electronic|langganan|proxy|akun',
  },
  none: {
    6: 'belum|dll|dsb|tidak ada pilihan|etc|' +
      'lainnya|tidak tercantum|tidak termasuk|selain atas|luar daftar|tidak satu pun|belum memutuskan|other|others|tidak tahu|belum tahu|' +
      'tidak yakin|lain|not sure|none|belum yakin|dont know|bingung|something else|sanesna|liyane|semua|all of the above|saran|pengaduan|keluhan|' +
      'complaint|ruang baca|sewa ruang|ruang rapat|ruang diskusi|wifi|meeting room|reading room|keanggotaan|kartu anggota|membership|bebas pustaka|' +
      'cek plagiasi|plagiarisme|turnitin|similarity|plagiarism|cek kemiripan|kunjungan|library visit',
  },
  neutral: {
    0: 'layanan|jasa|service|services|library|perpustakaan|permintaan|permohonan|bantuan|ilmiah|penelitian|riset|research|hasil|analisis|pembuatan|' +
      'cek|pengecekan|akses|pengolahan|penyusunan',
  },
};

/** Codes that these words are about, by what a desk may call its services. */
export const knownServices: readonly string[] = Object.keys(serviceWords).filter((code) => code !== 'none' && code !== 'neutral');
