/** Words that begin what is told of a thing in Indonesian and Malay: before them its name ends. */
export const predicates: ReadonlySet<string> = new Set(
  `mau suka akan bisa boleh nak sempat disenggol ditabrak dicuri disalahgunakan ke-log tidak tak belum masih sudah dah kena mati hilang rusak rosak putus lambat lemot lelet error padam gelap telat delay delayed macet nyangkut tersangkut tertahan
   terpotong tertelan tertukar terputus terkunci terbuka tertulis tertinggal terlepas terlambat ditolak dibatalkan dipotong ditutup diputus dipotong dicaj dilewati diganti digantung disekat diblokir
   dikenakan ditagih dihantar dikirim dicancel dialihkan ditunda dibuka dibuang dilempar diambil dibiarkan naik bocor pecah retak kemek berkurang kosong basi dingin salah keluar
   down stuck cancel cancelled pending crash malah cuma hanya asyik selalu sering makin terus berhenti jatuh mogok meledak berasap berbau kotor keruh bising panas
   datang sampai dapat jadi gagal tunjuk menunjukkan berubah minta tutup charge batal tiba-tiba baru kembali balik
   janji bilang kata cakap suruh lapor nangis menangis ngilang netes menetes lempar telan asyik memang langsung
   beda kurang lebih mahal longgar sempit koyak lembap busuk tamat expired hang lag slow`
    .trim()
    .split(/\s+/),
);

/** Things and people that a complaint is about, in Indonesian and Malay and as both borrow them. */
export const nouns: ReadonlySet<string> = new Set(
  `kartu kad motor mobil kereta saldo baki line talian internet wifi app aplikasi web website akun akaun rekening paket parcel barang beg tas koper bil tagihan order pesanan tempahan flight penerbangan
   pesawat driver rider kurir seller penjual teknisi juruteknik dokter doktor nurse suster perawat jururawat petugas pegawai staf staff kaunter loket antrean giliran bekalan listrik elektrik lampu sinyal
   signal isyarat kuota quota data pulsa kredit refund uang duit wang deposit claim klaim tuntutan surat dokumen hasil ubat obat makanan nasi ayam bilik kamar ac aircond lif lift mesin blender periuk kotak
   kasut sepatu baju meja kerusi kursi tv laptop hp phone telefon telepon chat mesej email emel tiket ticket seat bas bus van lori meter meteran gas paip pipa jalan sampah kelas guru cikgu yuran fee
   spp voucher poin points mata wallet dompet panggilan call hotline bot counter apps kasir headphone kipas mesin kulkas peti tilam sofa rak buku jam cincin tayar ban pelan plan langganan appointment
   temujanji jadwal jadual gaji pinjaman ansuran cicilan polis polisi premi`
    .trim()
    .split(/\s+/),
);
