/**
 * Places, institutes and streets by which a form betrays its region, beside the names in the tab Kawasan. Only regions that the desk has are asked for.
 */
export const regionWords: Readonly<Record<string, string>> = {
  jakarta: 'jakarta|gatot subroto|widya graha|pdii|pddi|oseanografi|ancol|dki|sasana widya sarwono|pusat penelitian kependudukan|pusat penelitian politik|pusat penelitian ekonomi|kemasyarakatan dan budaya|teluk jakarta|jkt',
  cibinong: 'cibinong|csc|cibinong science center|bioteknologi|limnologi|biomaterial|pusat penelitian biologi|herbarium bogoriense|jalan raya bogor|cbn',
  tangerang: 'tangerang|serpong|puspiptek|tangsel|metalurgi|pusat penelitian kimia|pusat penelitian fisika|pusat penelitian metalurgi|setu',
  bandung: 'bandung|sangkuriang|cisitu|geoteknologi|pusat penelitian informatika|elektronika dan telekomunikasi|tenaga listrik dan mekatronik|dago|bdg',
  bogor: 'bogor|kebun raya bogor|konservasi tumbuhan|pusat konservasi tumbuhan|pusat penelitian konservasi tumbuhan|paledang|juanda',
  cibodas: 'cibodas|kebun raya cibodas|cianjur|cipanas|pacet|gunung gede',
  bali: 'bali|kebun raya bali|eka karya|bedugul|tabanan|candikuning|denpasar|baturiti',
  purwodadi: 'purwodadi|kebun raya purwodadi|pasuruan|jawa timur',
  lampung: 'lampung|tanjung bintang|bandar lampung|teknologi mineral|penelitian teknologi mineral',
  mataram: 'mataram|lombok|ntb|nusa tenggara barat|bio industri laut|pemenang|teluk kodek',
  subang: 'subang|kalijati|teknologi tepat guna|pengembangan teknologi tepat guna|p2ttg|cigadung',
  karangsambung: 'karangsambung|kebumen|luk ulo|konservasi kebumian|bikk|kebumian',
  ambon: 'ambon|maluku|laut dalam|penelitian laut dalam|poka|teluk ambon|banda',
  jogja: 'jogja|yogyakarta|yogya|jogjakarta|gunungkidul|gunung kidul|playen|wonosari|diy|bahan alam|teknologi bahan alam|teknologi pengolahan|djogja|jogya',
};
