import type { WeightedWords } from './vocabulary';

/**
 * What libraries call the services of product.md in their forms. A desk whose codes differ is judged by the names in its tab Layanan alone.
 * `none` is what is offered beside services and is none.
 */
export const serviceWords: Readonly<Record<string, WeightedWords>> = {
  'information-search': {
    5: 'penelusuran informasi|penelusuran literatur|penelusuran artikel|penelusuran jurnal|penelusuran dokumen|penelusuran pustaka|penelusuran referensi|telusur informasi|telusur literatur|telusur pustaka|pencarian informasi|' +
      'pencarian literatur|pencarian artikel|pencarian jurnal|pencarian referensi|pencarian pustaka|literature search|information search|information retrieval|searching|temu kembali informasi|cari artikel|cari jurnal|cari literatur|' +
      'cari referensi|carikan artikel|carikan referensi|carikan literatur|pencarian naskah|penelusuran naskah lengkap|literature searching|article search|reference search|find articles|finding literature|penelusuran kepustakaan|permintaan artikel|' +
      'bantuan penelusuran|jasa penelusuran|layanan penelusuran|find literature|search literature|finding articles|telusur jurnal|telusur artikel|permintaan literatur|penelusuran paten|patent search|cari informasi|bibliographic search|database search|find papers|cari paper|searching literatur',
    4.5: 'penelusuran|telusur|pencarian|search|finding|carikan|nyari|nyariin|nelusur|cari|mencari|retrieval|golek|nggoleki|milarian|menelusur',
    2: 'informasi|artikel|jurnal|article|fulltext|full text|naskah lengkap|paper|papers|information|literatur|referensi',
  },
  'research-data': {
    5.5: 'data penelitian|data riset|research data|data sekunder|data primer|permintaan data|data mentah|raw data|data statistik|penyediaan data|akses data penelitian|data lapangan|data mikro|data spasial|secondary data|data request|' +
      'request data|dataset penelitian|dataset riset|data survei|layanan data|data ilmiah|scientific data|permohonan data|data bps|data hasil penelitian|pemenuhan data|minta data|data provision|pengadaan data|kebutuhan data|data set penelitian|penyedia data',
    3: 'dataset|data|datasets|statistik',
  },
  bibliometrics: {
    6: 'bibliometrik|bibliometric|bibliometrics|bibliometri|analisis bibliometrik|scientometrics|scientometric|saintometrik|scientometrik|vosviewer|vos viewer|pemetaan riset|pemetaan penelitian|pemetaan ilmu|pemetaan publikasi|pemetaan topik|' +
      'analisis sitasi|analisis publikasi|citation analysis|science mapping|research mapping|tren riset|tren penelitian|trend penelitian|trend riset|research trends|research trend|peta riset|peta penelitian|informetrik|informetrics|altmetrics|altmetrik|' +
      'pemetaan pengetahuan|knowledge mapping|analisis kinerja publikasi|publication analysis|pemetaan bidang ilmu|analisis tren|co occurrence|bibliomining|analisis kutipan|biblioshiny|bibliometrix|dampak publikasi|research landscape|peta ilmu|peta topik|peta perkembangan|peta bibliometrik|perkembangan ilmu|pemetaan literatur|tren publikasi|publication trends|publication mapping|kinerja publikasi|research impact|citation impact|analisis tren penelitian|analisis tren publikasi|research metrics|statistik publikasi|h index',
    2.5: 'pemetaan|sitasi|citation|mapping|tren|trend|kutipan|metrics|metrik',
  },
  'literature-review': {
    6: 'literature review|review literatur|tinjauan pustaka|tinjauan literatur|kajian literatur|kajian pustaka|kajian kepustakaan|telaah literatur|telaah pustaka|ulasan literatur|systematic review|systematic literature review|slr|review artikel|' +
      'state of the art|state art|sota|meta analisis|meta analysis|scoping review|narrative review|review sistematis|tinjauan sistematis|ulasan pustaka|prisma|studi literatur|studi pustaka|studi kepustakaan|review jurnal|critical review|sintesis literatur|' +
      'penyusunan tinjauan|review of literature|reviews literature|review paper|review pustaka|tinjauan literatur sistematis|kajian sistematis|literature study|rangkuman literatur|evidence synthesis|telaah kritis|literature overview|ringkasan literatur|ulasan sistematis|telaah artikel|rapid review',
    3.5: 'review|tinjauan|telaah|ulasan|reviu|sintesis|synthesis|overview',
    1.5: 'kajian|literatur|pustaka',
  },
  grammarly: {
    6: 'grammarly|gramarly|grammerly|cek grammar|grammar check|grammar|pemeriksaan bahasa|cek bahasa|periksa bahasa|tata bahasa|language check|proofreading|proofread|proof reading|penyuntingan bahasa|language editing|cek tata bahasa|bahasa inggris|' +
      'english check|english editing|koreksi bahasa|perbaikan bahasa|pengecekan bahasa|pengecekan naskah bahasa|english proofreading|koreksi naskah|perbaikan naskah inggris|naskah inggris|penyelarasan bahasa|language polishing|editing bahasa|spelling|check english|poles bahasa|language correction|english|suntingan|penyuntingan naskah|pemeriksaan naskah|copyediting|copy editing|koreksi tulisan|pemeriksaan ejaan|ejaan|polishing|language services',
    3: 'bahasa|language|penyuntingan|editing|koreksi|cek naskah|inggris|manuscript',
  },
  'data-visualization': {
    6: 'visualisasi|visualisasi data|data visualization|data visualisation|visualization|visualisation|infografis|infographic|infographics|infografik|grafik|dashboard|dasbor|pembuatan grafik|diagram|chart|charts|tableau|penyajian data|peta tematik|visual data|' +
      'gambar data|menggambarkan data|visualkan|pembuatan peta|olah visual|plot|visual|visualise|visualising|graph|graphs|figures|gambar grafik|data grafis|pembuatan infografis|ilustrasi data|poster ilmiah|visuals|power bi|bagan|looker',
    2: 'peta|gambar|maps|grafis|figure|ilustrasi|desain|presentasi',
  },
  'information-literacy': {
    6: 'literasi|literasi informasi|literasi informasi referensi|information literacy|literasi referensi|mendeley|zotero|endnote|bimbingan mendeley|pelatihan mendeley|kelas literasi|pelatihan literasi|manajemen referensi|reference management|manajer referensi|' +
      'reference manager|bimbingan pemustaka|pendidikan pemakai|pendidikan pemustaka|user education|pelatihan penelusuran|bimbingan penelusuran|konsultasi referensi|workshop|kelas|pelatihan|bimbingan literasi|training|coaching sitasi|pelatihan sitasi|' +
      'bimbingan sitasi|cara sitasi|pengelolaan referensi|kelas mendeley|class|bimtek|bimbingan teknis|library instruction|reference literacy|webinar|tutorial|library class|kelas menelusur|kelas zotero|pelatihan database|pelatihan zotero|pengelolaan sitasi|citation management|citation manager|pelatihan manajemen referensi|sitasi mendeley|digital literacy|literacy|instruction|orientasi perpustakaan|library tour|library orientation|belajar|kursus|how search|kelas sitasi|diklat|konsultasi pustakawan|konsultasi penelusuran|reference tools|konsultasi pustaka|konsultasi literasi|penulisan sitasi|bimbingan penulisan sitasi|bimbingan menulis|teknik sitasi|tools referensi|aplikasi referensi|referencing|penggunaan mendeley|sosialisasi',
    4.5: 'konsultasi|bimbingan|consultation',
    3: 'pembelajaran|consultation|edukasi|education|referensi|guidance|lokakarya|referencing|teaching|session|sesi|mengelola referensi|daftar pustaka|pendampingan penelusuran|reference',
  },
  'collection-loan': {
    6: 'sirkulasi|pinjam|peminjaman|peminjaman buku|peminjaman koleksi|pinjam buku|pinjaman|meminjam|loan|book loan|borrow|borrowing|collection loan|koleksi perpustakaan|pengembalian buku|perpanjangan|circulation|pengantaran koleksi|pengantaran buku|antar buku|' +
      'silang layan|interlibrary loan|inter library loan|kirim buku|pesan buku|koleksi tercetak|layanan koleksi|peminjaman jurnal|book delivery|antar pinjam|document delivery|pengiriman dokumen|book borrowing|lending|loans|nyilih|nambut|koleksi buku|layan antar|buku cetak|baca di tempat|books|buku|pinjam antar perpustakaan|renewal|borrow books|koleksi|collection|collections|bahan pustaka|return books|library materials|book',
    2: 'fotokopi|delivery|pengantaran|pengembalian|copy|photocopy|antar|scan',
  },
  'deposit-coaching': {
    6: 'deposit|pendampingan deposit|coaching deposit|deposit coaching|serah simpan|serah simpan karya|repositori|repositori institusi|repository|unggah karya|penyerahan karya|self archiving|self archive|karya cetak karya rekam|kckr|coaching clinic|deposit karya|' +
      'unggah mandiri|swaarsip|wajib simpan|wajib serah|klinik deposit|bimbingan deposit|bimbingan unggah|konsultasi deposit|simpan karya|repositori lembaga|repositori lipi|pengunggahan karya|depositing|upload karya|deposit publikasi|deposit clinic|repositori publikasi|institutional repository|simpan publikasi|penyimpanan karya|setor karya|penyerahan publikasi|swa unggah|archiving|titip karya|deposit mandiri|serah karya|arsip karya|unggah publikasi|archive work|archive publications',
    2.5: 'klinik|clinic|coaching|unggah|karya|pendampingan|setor|menyimpan|simpan|submit|archive',
  },
  'data-curation': {
    6: 'kurasi|kurasi data|data curation|curation|rin|repositori ilmiah nasional|dataverse|kurasi dataset|kurasi metadata|metadata data|manajemen data penelitian|research data management|rdm|pengelolaan data penelitian|unggah dataset|unggah data|deposit data|' +
      'data deposit|doi dataset|doi data|metadata|pengarsipan data|arsip data|preservasi data|data management|manajemen data|penyimpanan data|simpan data|data repository|repositori data|national scientific repository|pengelolaan data|pengelolaan dataset|publikasi data|curate|kurator data|curating|kurator|data management plan|rencana pengelolaan data|serah simpan data|serah data|deposit dataset|data archiving|publish data|publikasi dataset|penataan data|pemeriksaan dataset|data stewardship|perapian data|data cleaning|fair data|dataset rin|data rin|pemeriksaan data',
    2: 'preservasi|pengarsipan',
  },
  'e-resources': {
    6: 'eresources|eresource|akses eresources|sumber elektronik|akses jurnal|akses jurnal elektronik|ejurnal|ejournal|ejournals|jurnal elektronik|akses database|langganan jurnal|remote access|ezproxy|sumber daya elektronik|electronic resources|electronic journals|database langganan|' +
      'akses basis data|ebook|ebooks|akses ebook|jurnal langganan|sciencedirect|scopus|akun ejournal|journal access|koleksi digital|koleksi elektronik|akses scopus|akses sciencedirect|subscribed databases|online journals|jurnal online|database access',
    2: 'akses|access|elektronik|electronic|langganan|proxy|akun',
  },
  none: {
    6: 'lainnya|tidak tercantum|tidak tercantum atas|tidak termasuk|none these|none above|selain itu|selain atas|luar daftar|tidak satu pun|belum memutuskan|lain lain|other|others|yang lain|tidak tahu|belum tahu|tidak yakin|lain|not sure|none|tidak ada|belum yakin|dont know|bingung|something else|sanesna|liyane|semua|all of the above|saran|pengaduan|keluhan|complaint|ruang baca|sewa ruang|ruang rapat|ruang diskusi|wifi|meeting room|reading room|keanggotaan|kartu anggota|membership|bebas pustaka|surat bebas pustaka|cek plagiasi|plagiarisme|turnitin|similarity|plagiarism|cek kemiripan|kunjungan|library visit',
  },
  neutral: { 0: 'layanan|jasa|service|services|library|perpustakaan|permintaan|permohonan|bantuan|ilmiah|penelitian|riset|research|hasil|analisis|pembuatan|cek|pengecekan|akses|pengolahan|penyusunan' },
};

/** Codes that these words are about, by what a desk may call its services. */
export const knownServices: readonly string[] = Object.keys(serviceWords).filter((code) => code !== 'none' && code !== 'neutral');
