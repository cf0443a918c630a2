/**
 * Places, institutes and streets by which a form betrays its region, beside the names in the tab Kawasan. Only regions that the desk has are asked for.
 */
export const regionWords: Readonly<Record<string, string>> = {
  jakarta: 'jakarta|gatot subroto|widya graha|pdii|pddi|oseanografi|ancol|dki|sasana widya sarwono|pusat penelitian kependudukan|pusat penelitian politik|pusat penelitian ekonomi|kemasyarakatan dan budaya|teluk jakarta|jkt',
  cibinong: 'cibinong|csc|cibinong science center|bioteknologi|limnologi|biomaterial|pusat penelitian biologi|herbarium bogoriense|jalan raya bogor|cbn',
  tangerang: 'tangerang|serpong|puspiptek|tangsel|pusat penelitian metalurgi dan material|balai pengujian|metalurgi|pusat penelitian kimia|pusat penelitian fisika|pusat penelitian metalurgi',
  bandung: 'bandung|sangkuriang|cisitu|geoteknologi|pusat penelitian informatika|elektronika dan telekomunikasi|tenaga listrik dan mekatronik|dago|bdg',
  bogor: 'bogor|kebun raya bogor|museum zoologi|zoologi|konservasi tumbuhan dan kebun raya|pusat konservasi tumbuhan|pusat penelitian konservasi tumbuhan|paledang|juanda',
  cibodas: 'cibodas|kebun raya cibodas|cianjur|cipanas|pacet|gunung gede pangrango',
  bali: 'bali|kebun raya bali|eka karya|bedugul|tabanan|candikuning|denpasar|baturiti',
  purwodadi: 'purwodadi|kebun raya purwodadi|pasuruan|jawa timur',
  lampung: 'lampung|tanjung bintang|bandar lampung|teknologi mineral|penelitian teknologi mineral',
  mataram: 'mataram|lombok|ntb|nusa tenggara barat|bio industri laut|teluk kodek',
  subang: 'subang|kalijati|balai besar teknologi tepat guna|teknologi tepat guna|pengembangan teknologi tepat guna|p2ttg|cigadung',
  karangsambung: 'karangsambung|kebumen|luk ulo|konservasi kebumian|bikk|kebumian',
  ambon: 'ambon|maluku|penelitian laut dalam|poka|teluk ambon|banda',
  jogja: 'jogja|yogyakarta|yogya|jogjakarta|gunungkidul|gunung kidul|balai penelitian teknologi bahan alam|playen|wonosari|teknologi bahan alam|djogja|jogya',
};
