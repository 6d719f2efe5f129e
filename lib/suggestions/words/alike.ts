/** Words that mean the same to a person who looks for an article, across the three languages. The first stands for the group. */
const groups = `
  padam mati gelap outage blackout nyala terputus putus gangguan pulih dead
  refund pengembalian dana balik pulang kembalikan bayaran
  tukar tuker ganti ubah change exchange switch
  hilang ilang lost ketinggalan tertinggal lesap ghaib
  berhenti cancel batal penamatan tamat henti unsubscribe cancelling
  bayar pay payment bayaran pembayaran
  kartu kad card
  rekening akaun account akun
  paket parcel kiriman barang package
  pengemudi driver pemandu
  antre antrean queue giliran antri
  sakit ill pain
  jadwal waktu jam hours time masa
  buka open
  start starts mulai bermula
  harga biaya tarif fee cost caj charge price ongkos brp berapa
  daftar register pendaftaran online booking appointment temu janji janji
  ktp ic mykad identity
  renew perbaharui pembaharuan diperbaharui mati tamat
  ujian test
  ukuran saiz size lingkar
  bengkak menggembung kembung swollen
  scam fake palsu penipuan phishing
  obat ubat medicine meds medication
  bagasi bag bags beg luggage baggage koper kopor suitcase suitcases
  delay terlambat keterlambatan lambat late telat delayed
  manusia pegawai orang human person agent cakap petugas
  media wartawan press journalist
  freeze beku bekukan blokir sekat pause cuti
  pindah move transfer
  air water paip kran keran
  keruh kotor dirty teh
  lif lift elevator
  gas
  suntikan vaksin flu vaccine jab
  sekolah school
  kirim hantar pos ship delivery
  bayi baby infant formula
  roaming perayauan
  internet wifi fiber fibre line talian rangkaian jaringan sinyal signal isyarat network
  reload topup top
  masuk diterima received
  ganda dua double duplicate 2x twice
  tunggu wait waiting menunggu
  ayah bapak bapa father dad
  stok stock
  lubang jalan pothole road
  baiki perbaikan diperbaiki perbaiki repair fix koreksi betulkan dibetulkan pembetulan correct correction servis service
  nama name ejaan spelling tertulis
  faskes klinik clinic
  deposit
  lampu light merah
  subtitle teks sarikata
  drama tonton tengok nonton watch
  penagih collector penagihan
  makanan nasi ayam food meal makan dish
  rusak rosak broken damaged pecah basi cacat defect defective
  salah wrong keliru silap
  keselamatan aman selamat safety bahaya danger terancam takut scared afraid takutkan
  telan nelen ditelan swallowed nelan
  driver rider
  dikirim delivered sampai tiba
  coklat brown kuning keruh
telan telen ketelen tertelan ditelan nelen
lambat lemot lelet slow crawling perlahan
potong kepotong dipotong deducted
batas limit had maksimum maximum cap
plafon
hasil result keputusan
dicuri curi stolen kecurian
nyasar tersesat kesasar
kulkas fridge peti appliance elektronik alat perkakas
vaksin vaccine imunisasi vaccination
fotokopi
telepon telefon call ring phone
tautan link pautan
sambung pasang connection install
meninggal wafat almarhum arwah kematian died death passed bereaved deceased
stroller pram pushchair baby-car
tower menara mast
alamat address
penjual seller
batal cancel dicancel
kode kod code otp pin
transaksi transaction urus
voucher baucar kupon
modem router
tagihan bil bill invoice
pulsa kredit credit
listrik elektrik lektrik power electricity bekalan
sarapan
wheelchair roda rodas
braces behel pendakap
ansuran ansur cicilan cicil angsuran angsur instalment instalments installment installments
password sandi laluan
parkir parking letak-kereta
kolam renang pool swimming berenang
haiwan hewan peliharaan pet pets
seragam uniform
yuran spp tuition
kursi kerusi seat seats tempat-duduk
hadiah kado gift
alergi alahan allergy allergic allergies
paspor pasport passport
sampah garbage rubbish trash
pajak cukai tax
lesen licence license
garansi warranty waranti jaminan guarantee
resit kuitansi struk nota receipt receipts
kerjaya lowongan vacancy vacancies career careers jawatan
diskon diskaun discount discounts
pelajar mahasiswa siswa murid student students
lansia elderly senior emas oma opa
kacamata cermin glasses spectacles
gigi dental dentist tooth teeth
juruteknik teknisi technician engineer mechanic montir
jurulatih pelatih trainer coach
handuk tuala towel towels
poin mata points
ahli anggota member keahlian keanggotaan membership
vegetarian vegan
rawat rawatan treatment treatments
barista coffee kopi
peta map lokasi location
tiket ticket e-tiket e-ticket
`
  .trim()
  .split('\n')
  .map((line) => line.trim().split(/\s+/));

const leader = new Map<string, string>();
for (const group of groups) for (const word of group) if (!leader.has(word)) leader.set(word, group[0] ?? word);

const endings = /(?:nya|kan|lah|kah|an|ing|ed|es|s|i)$/;
/** Nasal beginnings swallow the first sound of the root: "menukar" is tukar, "memotong" potong, "menyambung" sambung. */
const nasals: readonly (readonly [RegExp, string])[] = [
  [/^(?:me|pe)ny(?=[aiueo]\p{L}{2,})/u, 's'],
  [/^(?:me|pe)ng(?=[aiueo]\p{L}{3,})/u, ''],
  [/^(?:me|pe)m(?=[aiueo]\p{L}{2,})/u, 'p'],
  [/^(?:me|pe)n(?=[aiueo]\p{L}{2,})/u, 't'],
];
const beginnings = /^(?:meng|meny|mem|men|me|ber|ter|di|per|peng|peny|pem|pen|ke|se|nge|re)(?=\p{L}{4,})/u;

const lead = (word: string): string | undefined => leader.get(word);

/** The bare word for comparing: an affix stripper for three languages, then the group's first word. */
export function stemOf(word: string): string {
  const known = lead(word);
  if (known !== undefined) return known;
  const shorter = word.length > 4 ? word.replace(endings, '') : word;
  const direct = lead(shorter);
  if (direct !== undefined) return direct;
  if (shorter.length <= 5) return shorter;
  for (const [nasal, first] of nasals) {
    if (!nasal.test(shorter)) continue;
    const root = shorter.replace(nasal, first);
    return lead(root) ?? root;
  }
  const bare = shorter.replace(beginnings, '');
  return lead(bare) ?? bare;
}
