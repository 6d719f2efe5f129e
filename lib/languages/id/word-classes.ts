import type { WordClasses } from '../../model/word-class-names.ts';

/** Indonesian words by what they mean to the model, with Jakarta slang and the common Javanese, Sundanese, Medan and Makassar forms. */
export const wordClasses: WordClasses = {
  pay: 'bayar, dibayar, membayar, kebayar, terbayar, pembayaran, bayarnya, bayaran, setor, setoran, disetor, menyetor, transfer, ditransfer, tf, transferan, isi ulang, isi saldo, top up, topup, autodebit, auto debit, autodebet, dp, uang muka, nyicil, dicicil, mencicil, masuk, diterima, cash, tunai, bayarin, dibayarin, bayar-bayar, nyetor, nransfer, mentransfer, auto debet',
  settled:
    'lunas, dilunasi, pelunasan, melunasi, beres, selesai, tuntas, impas, tidak ada tunggakan, nggak ada tunggakan, ga ada tunggakan, sudah dibayar',
  unpaid:
    'tunggakan, nunggak, menunggak, tertunggak, nunggaknya, macet, kredit macet, hutang, utang, berutang, ngutang, piutang, kolektibilitas, kol, jatuh tempo, belum bayar, belum dibayar, belum lunas, belum masuk, belum setor, belum terbayar, ga bayar, gak bayar, nggak bayar, tidak dibayar, gagal bayar, galbay, bolong, kurang bayar, sisa tagihan, sisa hutang, sisa cicilan, kosong, kabur, ngemplang, slik, bi checking, nyangkut, kurang, minus, mandek, skip cicilan, dibayar-bayar, ngutangnya, belum disentuh, blm bayar, blm dibayar, blm lunas, blom bayar, belom bayar, belum bayar-bayar, ga bayar-bayar, gak bayar-bayar, nggak bayar-bayar, ga dibayar, gak dibayar, nggak dibayar, ga dibayar-bayar, belum dilunasi, belum kelar, belum ditransfer, belum tf, ga masuk, gak masuk, nggak masuk, ga pernah masuk, lupa bayar, telat bayar, mangkir bayar, seret, seret bayar, nyendat, tersendat, ngadat, wanprestasi, tunggakannya, bayarnya telat, bayarnya molor, bayarnya seret, ga lunas, gak lunas, nggak lunas, tidak lunas, ga lunas-lunas',
  late: 'telat, terlambat, keterlambatan, lewat, lewat jatuh tempo, molor, telatnya, mundur, lelet, ngaret, kelewat, kelewatan, ketelatan',
  bill: 'tagihan, ditagih, tertagih, rekening, cicilan, angsuran, premi, iuran, invoice, faktur, spp, ukt, ipl, pajak, denda, uang kuliah, uang sekolah, uang pangkal, sewa, kontrakan, pinjaman, kredit, tenor, limit, pokok, bunga, tagihannya, pascabayar, abonemen, retribusi, cicilannya, uang gedung, pbb, kpr, paylater, termin',
  bounce:
    'gagal debit, gagal, ditolak bank, saldo tidak cukup, saldo kurang, saldonya nol, saldo kosong, tertolak, terdebit, dobel, dua kali, chargeback, batal, retur dana, mental, cek kosong, gagal debet, gagal tarik, ga cukup, gak cukup, nggak cukup, saldo ga cukup, saldo minus, saldonya kosong, saldonya kurang, debetnya gagal, ketolak bank',
  refund:
    'refund, direfund, pengembalian, dikembalikan, kembalikan, balik, kembali, kompensasi, cashback, ganti rugi, cair, dicairkan, pencairan, deposit, uang jaminan, jaminan, dana, uangnya, dananya, klaim, potongan',
  balance:
    'saldo, saldonya, sisa, sisanya, limit, limitnya, plafon, kuota, sisa kuota, poin, tabungan, pulsa, token, kuotanya, isinya',
  charge:
    'didebet, kedebet, didebit, terdebit, potong, dipotong, kepotong, terpotong, tersedot, kesedot, dicharge, kena charge, ditarik, ketarik, dikenakan, kena biaya, tergesek',
  'debt-chase':
    'dc, debt collector, penagih, penagihan, ditagih, tagih, surat peringatan, sp, sp1, sp2, sp3, somasi, pihak lapangan, tim lapangan, petugas lapangan, restruktur, restrukturisasi, keringanan, janji bayar, ingkar, dicicil, datengin, didatangi, reminder, teguran',
  price:
    'harga, tarif, biaya, ongkir, ongkos, bunga, admin, per bulan, per malam, per hari, per kwh, gratis, rate, harganya, murah, mahal, dendanya, penalti, flat, bayarannya',
  plan: 'paket, langganan, berlangganan, kontrak, polis, keanggotaan, member, membership, pascabayar, prabayar, garansi, paketnya, tenor',
  promo:
    'promo, diskon, voucher, vocer, kode promo, kupon, undian, hadiah, cashback, gratis ongkir, bonus, flash sale, poin, giveaway, potongan',
  currency: 'rp, idr, rupiah, perak, rp., usd, dolar, ringgit',
  'money-unit':
    'ribu, rb, juta, jt, k, ratus, milyar, miliar, m, ribuan, jutaan, ceban, goceng, sejuta, seribu, seratus ribu, juta-an, gopek, cepek, gocap',
  suspend:
    'suspend, disuspend, kesuspend, ke-suspend, blokir, diblokir, keblokir, terblokir, pemblokiran, ngeblokir, blok, keblok, ke-block, isolir, diisolir, terisolir, isolirnya, auto-isolir, beku, dibekukan, bekukan, membekukan, pembekuan, kunci, dikunci, terkunci, kekunci, ke-lock, lock, nonaktif, non-aktif, dinonaktifkan, nonaktifkan, segel, disegel, penyegelan, ditangguhkan, skorsing, diskors, ditahan, tertahan, ketahan, tahan, dibatasi, batasi, terbatas, ban, banned, diban, dibanned, freeze, difreeze, hold, dihold, di-hold, pending, dicekal, cekal, disita, dihentikan sementara, throttle, fup, shadowban, dilarang, cuti akademik, distop, di-stop, bekuin, dibekuin, dikunciin, ngunci, dikarantina, digantung, kena ban, kena banned, kena blokir, kena suspend, kena isolir, kena lock, kena hold, kena skors, dinonaktifin, kena pm, putus mitra, putmit, dibatesin',
  cut: 'putus, diputus, pemutusan, memutus, keputus, dicabut, cabut, kecabut, pencabutan, tutup, ditutup, nutup, menutup, dihapus, dikeluarkan, do, drop out, di-do, dipecat, pecat, terminasi, dihentikan, dimatikan, mati, dipadamkan, copot, dicopot, dicoret, coret, dibatalkan, gugur, dikembalikan, diusir, cabut meter, dibongkar, bongkar, putusin, diputusin, dikick, kena kick, dikeluarin, didepak, tidak diperpanjang, tinggal kelas, tidak naik kelas, ga naik kelas, gak naik kelas, nggak naik kelas, cabutin, kena cabut, kena putus',
  reject:
    'tolak, ditolak, ketolak, menolak, penolakan, tertolak, tidak lulus, tidak lolos, ga lolos, gak lolos, nggak lolos, belum lolos, tidak disetujui, belum disetujui, tidak diterima, gagal, gagal verifikasi, digagalkan, tidak memenuhi, tidak masuk, tak lolos, belum lulus, reject, direject, ke-reject, tidak layak, kurang skor, skornya, tidak terverifikasi, mental, ga acc, gak acc, ga di-acc, gak di-acc, nggak di-acc, ga diacc, gak diacc, ga approve, gak approve, ga disetujui, gak disetujui, nggak disetujui, ga diterima, gak diterima, nggak diterima, ga lulus, gak lulus, nggak lulus, dimentahkan, kena reject, kena tolak, nolak',
  approve:
    'disetujui, setuju, lulus, lolos, acc, di-acc, diterima, disahkan, terverifikasi, cair, approve, approved, diapprove, valid, diluluskan, diacc, di acc, disetujuin, dilolosin',
  blacklist:
    'blacklist, di-blacklist, diblacklist, daftar hitam, masuk daftar, ditandai, tandai, risiko tinggi, berisiko, catatan buruk, bermasalah, daftar pelaku, list eksekusi, masuk list, kol 5, kol 2, tukang retur, daftar pantau, dpo, terindikasi, indikasi, terdeteksi, kena blacklist, masuk slik, nama merah, rapor merah, tim legal, tandain, ditandain, ketandain, diawasi, dipantau, pantauan, pengawasan, dicap',
  investigate:
    'investigasi, diinvestigasi, selidiki, diselidiki, penyelidikan, periksa, diperiksa, pemeriksaan, memeriksa, audit, diaudit, tim fraud, fraud, ditinjau, peninjauan, review, direview, verifikasi, diverifikasi, temuan, p2tl, laporan polisi, berita acara, dilaporkan, ppatk, ojk, polisi, sanggah, kepatuhan, disidak, disurvei, survei, diselidikin',
  fraud:
    'penipuan, nipu, menipu, fiktif, palsu, curang, kecurangan, pencurian, mencuri, nyolong, curi, ilegal, liar, jumper, nyambung langsung, cheat, manipulasi, scam, penggelapan, dipalsukan, pemalsuan, mencurigakan, tidak wajar, pelanggaran, melanggar, joki, nyontek, menyontek, plagiat, fake, dugaan, diduga, tuyul, gestun, akal-akalan, ngakalin, nyurangin, dicurangin, fake gps, pake tuyul',
  expire:
    'hangus, kedaluwarsa, kadaluarsa, expired, habis, habis masa, mati, masa tenggang, tidak berlaku, dormant, pasif, kadaluwarsa, luput, berakhir, tidur, lewat masa',
  restore:
    'buka, dibuka, terbuka, dibukakan, pulih, dipulihkan, aktif, aktifkan, diaktifkan, aktif lagi, nyala, menyala, nyala lagi, normal, normal lagi, sambung, disambung, tersambung, reaktivasi, buka blokir, dihidupkan, berlaku, dicabut segelnya, hidup',
  repossess:
    'ditarik, tarik, narik, penarikan, sita, disita, penyitaan, eksekusi, dieksekusi, lelang, dilelang, tarik unit, fidusia, derek, diderek, gembok, digembok',
  pending:
    'proses, diproses, sedang, lagi, antre, antrean, nyangkut, pending, dalam perjalanan, transit, tertunda, menunggu, nunggu, stuck, verifikasi, belum jadi, dicetak, disortir',
  wrongdoing:
    'ketahuan, kepergok, memukul, mukul, mengancam, merokok, merusak, rusak, marah, makian, maki, insiden, bolos, membolos, alpa, ribut, keributan, mabuk, melanggar, bikin ulah, dilaporkan, dikomplain, kasar, ngamuk, tawuran, pacaran, bohong, mencuri, ketauan, kegep, ketangkep, berantem, adu mulut, ngatain, ngotot, memaki, ngamuk-ngamuk, marah-marah, maki-maki, bentak, ngebentak, membentak',
  request:
    'permohonan, pengajuan, ajuan, mengajukan, diajukan, banding, pendaftaran, daftar, lamaran, visa, paspor, pinjaman, kpr, kredit, aplikasi, registrasi, permintaan, usulan, klaimnya, beasiswa, bansos, subsidi',
  use: 'pakai, pake, dipakai, dipake, kepake, pemakaian, pemakaiannya, pakainya, guna, penggunaan, digunakan, terpakai, konsumsi, nonton, streaming, main, maen, dipakai, nginep, menginap, parkir, mainin, nyetel, diputar, tap, nontonin, maraton, begadang main, nongkrongin',
  buy: 'beli, membeli, pembelian, dibeli, belanja, belanjanya, checkout, cekout, order, orderan, pesan, pesanan, memesan, langganan, berlangganan, sewa, menyewa, nyewa, booking, ambil, ngambil, borong, daftar, upgrade, pinjam, minjem, gesek, ngeborong, checkoutin, ngorder, mesen, mesan',
  call: 'telepon, telpon, nelpon, ditelpon, ditelepon, menelepon, dihubungi, menghubungi, hubungi, panggilan, sms, chat, ngechat, wa, kontak, dikontak, bicara, ngomong, rekaman, nelponin, neleponin, ditelponin, ngubungin, ngehubungin',
  complain:
    'komplain, komplen, dikomplain, mengeluh, keluhan, lapor, laporan, melapor, laporannya, pengaduan, aduan, mengadu, tiket, protes, sengketa, dilaporkan, ulasan, review, koar-koar, ngeluh, ngadu, ngelapor, komplein, ngomplain',
  travel:
    'perjalanan, trip, naik, turun, penerbangan, terbang, berangkat, kursi, gerbong, rute, dijemput, jemput, antar, diantar, check-in, check in, boarding, tap, penumpang, kereta, pesawat, bus, tol, gerbang',
  visit:
    'datang, dateng, mampir, kunjungan, berkunjung, hadir, absen, presensi, sesi, kontrol, masuk, terakhir masuk, rawat, nginap, terakhir, check out, teknisi datang, petugas datang',
  cancel:
    'batal, batalkan, dibatalkan, membatalkan, pembatalan, cancel, dicancel, kebatal, ngebatalin, batalin, mundur, cabut, ngecancel, dicancelin, cancelin',
  return:
    'retur, diretur, dikembalikan, mengembalikan, kembalikan, balikin, tukar, menukar, ditukar, return, ngeretur, balikin barang, dibalikin, ngebalikin, kebanyakan retur, keseringan retur',
  'log-in':
    'login, log in, masuk akun, akses, diakses, mengakses, perangkat, device, ip, sign in, kode masuk, ganti password, ganti pin, salah pin, login dari, masuk dari, login lagi, hp lain, perangkat lain, device lain, login dari hp lain',
  claim: 'klaim, mengklaim, klaimnya, diklaim, pengajuan klaim, diajukan',
  missed:
    'tidak hadir, bolos, membolos, nggak dateng, tidak datang, rumah kosong, tidak di rumah, nggak diangkat, ga diangkat, tidak diangkat, tidak ada orang, nggak di tempat, tidak dijawab, nggak dibales, mangkir, lupa, alpa, digembok, tidak keluar, gak keluar, ga bukain, gak bukain, nggak bukain, ga bukain pintu, ga dibukain, ga keluar, ga ada yang keluar, ga ada orang, gak ada orang, nggak ada orang, ga respon, gak respon, tidak merespons, ga dibales, gak dibales, ga dateng, gak dateng, ga datang, gak datang, nggak datang, ga hadir, gak hadir, nggak hadir, ga nongol, gak nongol, nggak nongol, no show',
  withdraw:
    'tarik tunai, penarikan, ditarik, menarik, atm, transfer, ditransfer, dikirim ke, pindah, dipindah, mutasi, belanja, top up, terkirim',
  deliver:
    'kirim, dikirim, pengiriman, terkirim, kurir, paket, antar, diantar, resi, diterima, sampai, nyampe, diserahkan, dititipkan, gagal antar, cod, penerima',
  receive: 'terima, diterima, menerima, dapat, dapet, masuk, tiba, sampai, nyampe',
  change:
    'ganti, diganti, mengganti, ubah, diubah, mengubah, ngubah, pindah, dipindah, pindahkan, perbarui, diperbarui, tukar, diturunkan, turun, naik, balik nama, dimutasi, alih, downgrade, upgrade, turunin, diturunin, nurunin, didowngrade, di-downgrade, turun level, turun kelas',
  'consume-unit':
    'gb, mb, tb, kwh, unit, m3, m³, liter, kubik, menit, km, sesi, pcs, botol, gram, kg, lot, lembar, dus, poin, kali trip, pax',
  content:
    'youtube, netflix, tiktok, film, game, gim, drakor, streaming, konten, judi, judi online, slot, dewasa, bola, roaming, zona, langganan konten, pinjol',
  times:
    'kali, x, kalinya, berturut-turut, beruntun, berkali-kali, terus, lagi, sekali, dobel, dua kali, bolak-balik, tiap hari',
  ordinal:
    'pertama, kedua, ketiga, keempat, kelima, keenam, ketujuh, kedelapan, kesembilan, kesepuluh, ke, ke-2, ke-3, kesekian',
  illness:
    'demensia, radang lambung, kejang demam, diabetes melitus, alzheimer, penderita, pengidap, sakit, penyakit, kanker, diabetes, diabet, gula, kencing manis, asma, stroke, jantung, hipertensi, darah tinggi, dbd, demam, demam berdarah, covid, hiv, aids, hepatitis, tbc, tb, paru, epilepsi, ayan, kejang, alergi, infeksi, patah, retak, hernia, tumor, kista, miom, maag, gerd, asam lambung, ginjal, gagal ginjal, liver, pneumonia, lupus, asam urat, kolesterol, sifilis, gonore, keputihan, wasir, ambeien, katarak, glaukoma, vertigo, migrain, anemia, talasemia, hemofilia, tipes, tifus, usus buntu, campak, cacar, jerawat, eksim, karang gigi, gigi berlubang, gusi bengkak, cedera, luka, trombosit, pcos, skoliosis, autoimun, batu ginjal, radang, kritis, koma, sesak, stunting, obesitas, disentri, rabies, keracunan, overdosis, kusta, infertil, mandul, impoten, kambuh, kumat, ngedrop, tumbang, kolaps, meriang, lambungnya, gulanya, tensinya, jantungnya, asmanya, vertigonya',
  treatment:
    'operasi, dioperasi, cuci darah, hemodialisis, hemodialisa, dialisis, kemoterapi, kemo, radioterapi, transplantasi, bypass, pasang ring, ring jantung, biopsi, bayi tabung, caesar, sesar, sc, terapi, pengobatan, perawatan, fisioterapi, rehab, rehabilitasi, rawat inap, rawat jalan, opname, icu, igd, rontgen, usg, mri, ct scan, endoskopi, vaksin, vaksinasi, imunisasi, cabut gigi, behel, scaling, tambal, sunat, khitan, kuret, kb, spiral, kontrasepsi, infus, transfusi, resep, suntik, filler, botox, sedot lemak, ruqyah, konsultasi, pasca operasi, pascaoperasi, kontrol, mcu, abis operasi, habis operasi, habis melahirkan, diopname, dirawat, rawat, kontrol rutin',
  medicine:
    'obat, insulin, metformin, amlodipin, amlodipine, clopidogrel, antidepresan, antibiotik, arv, obat penenang, vitamin, salep, inhaler, simvastatin, bisoprolol, pil, kaptopril, captopril, sertraline, obat pelangsing, obat kuat, suplemen, spironolakton, rutin minum, sertralin, alprazolam, xanax, obat tidur, obat hiv, furosemide, warfarin, minum obat, obatnya, obat rutin',
  pregnancy:
    'hamil, kehamilan, kandungan, mengandung, keguguran, melahirkan, lahiran, bersalin, persalinan, hpl, trimester, usia kandungan, janin, sungsang, bayi, program hamil, promil, nifas, menyusui, minggu, telat haid, haid, ngidam, prematur, aborsi, bumil, hamil muda, hamil tua, hamil besar, berbadan dua, habis keguguran',
  body: 'darah, paru, paru-paru, ginjal, hati, lambung, usus, tulang, lutut, pinggul, payudara, rahim, serviks, prostat, mata, gigi, gusi, geraham, kulit, telinga, amandel, kaki, tangan, punggung, kepala, pergelangan, betis, otak, rambut, wajah, perut',
  'health-staff':
    'dokter, dr, perawat, suster, bidan, klinik, rumah sakit, rs, apotek, puskesmas, psikolog, psikiater, poli, igd, ugd, spesialis, onkologi, lab, laboratorium, bangsal, ruang rawat, faskes, rujukan, dirujuk, bk',
  'test-result':
    'hasil, hasilnya, positif, negatif, reaktif, nonreaktif, tes, test, lab, diagnosa, diagnosis, didiagnosis, divonis, kadar, stadium, tahap, jinak, ganas, mcu, skrining, gds, hba1c, bilirubin, tekanan, riwayat, terdeteksi, gejala',
  disability:
    'disabilitas, difabel, kursi roda, tuli, tunarungu, tunanetra, buta, autis, autisme, adhd, disleksia, berkebutuhan khusus, abk, down syndrome, cacat, lumpuh, alat bantu dengar, tunawicara, speech delay, terapi wicara, hiperaktif, kaki palsu, tongkat, pakai kursi roda, naik kursi roda, kebutuhan khusus',
  mind: 'depresi, cemas, kecemasan, anxiety, bipolar, skizofrenia, gangguan jiwa, gila, bunuh diri, menyakiti diri, self harm, cutting, trauma, ptsd, panik, psikolog, psikiater, terapi psikolog, stres berat, kecanduan, narkoba, konseling, mental, burnout, insomnia, minum obat penenang, berobat jiwa, ke psikolog, ke psikiater, mentalnya',
  you: 'kamu, anda, kakak, kak, lo, lu, elo, loe, mu, situ, ente, kau, sampeyan, sampean, jenengan, njenengan, panjenengan, antum, kalian, dikau, ananda, adik, ta, ki, kita, anakmu, akunmu',
  we: 'kami, kita, gue, gw, saya, aku, mimin, admin, min, pihak kami, tim kami, sistem kami, petugas kami, kantor kami, ku',
  they: 'dia, ia, beliau, mereka, nya, doi, doski, orangnya, yang bersangkutan, ybs, almarhum, almarhumah, alm',
  kin: 'suami, istri, isteri, anak, putra, putri, ibu, bapak, ayah, mama, papa, bokap, nyokap, mertua, menantu, kakak, adik, adek, kakek, nenek, om, tante, paman, bibi, sepupu, cucu, ponakan, keponakan, pacar, mantan, keluarga, orang tua, ortu, bunda, ibunda, ayahanda, suaminya, istrinya, anaknya, ibunya, bapaknya, adiknya, kakaknya, mantan suami, mantan istri, ananda, si kecil, dedek, ipar, kembar, wali',
  'third-party':
    'tetangga, sebelah, penyewa, penghuni, pemilik, driver, supir, sopir, pengemudi, kurir, penjual, seller, pembeli, buyer, penjamin, ahli waris, penerima, pengirim, penumpang, teman, temannya, rekan, karyawan, pegawai, perusahaan, pasien, nasabah, pelanggan, debitur, pelapor, pemenang, peserta, siswa, murid, warga, teknisi, travelmate, peminjam, pemilik baru, pemilik lama, kos, kontak darurat, pihak',
  title:
    'pak, bu, bapak, ibu, mas, mbak, mba, bang, abang, kang, teh, teteh, neng, bro, sis, gan, om, tante, bunda, haji, hajah, hj, h, sdr, sdri, saudara, saudari, tuan, nyonya, ny, tn, cak, uda, uni, ko, koh, ce, cik, daeng, dg, ci, mbah, pakde, bude, oma, opa, eyang, lae, ito, kakanda, ustadz, gus, dr, prof, mamah, mama, papa, ayah, alm, almh, almarhum, almarhumah, juragan',
  'name-link':
    'bin, binti, van, de, al, el, az, nur, siti, muhammad, muhamad, mohamad, moh, muh, ahmad, achmad, sri, dwi, tri, eka, daeng, i, ni, made, wayan, ketut, nyoman, putu, kadek, komang, gede, andi, raden, rr, br, boru, la, wa, sang',
  'given-name':
    'agus, budi, andi, eko, joko, slamet, bambang, sugeng, hendra, hendri, rudi, dedi, asep, ujang, yanto, yudi, wahyu, rizki, rizky, fajar, dimas, bayu, bagas, aditya, adi, arif, arief, irfan, ilham, reza, fauzi, fahmi, rahmat, ridwan, hasan, husein, abdul, imam, iwan, dian, dewi, sari, siti, nur, sri, wati, ratna, rina, rini, lina, lia, maya, mega, putri, ayu, indah, intan, kartika, lestari, fitri, nurul, aisyah, annisa, tuti, yuni, yanti, wulan, tari, citra, melati, endang, suryani, suharti, sumiati, kusuma, yohanes, maria, agnes, kristina, robertus, fransiskus, stefanus, antonius, yosef, daniel, kevin, steven, galih, gilang, rangga, satria, teguh, tono, tini, wawan, dadang, cecep, udin, zainal, syaiful, mulyadi, supriyanto, sutrisno, suparman, sugiyanto, haryanto, hartono, nugroho, prasetyo, farida, hartini, herlina, erna, evi, novi, desi, winda, tiara, vina, salsabila, nadia, amelia, bella, cindy, felicia, jessica, olivia, anggi, angga, yoga, fikri, zaki, farhan, naufal, alif, raka, kenzo, rafi, haikal',
  'family-name':
    'siregar, nasution, lubis, harahap, hutapea, simanjuntak, sitompul, sihombing, situmorang, ginting, tarigan, sembiring, pasaribu, panjaitan, manurung, tampubolon, sinaga, saragih, wijaya, kusuma, santoso, susanto, setiawan, kurniawan, hidayat, saputra, saputro, pratama, purnama, permana, nugraha, wibowo, gunawan, halim, salim, tanuwijaya, hartanto, wibisono, prasetya, suryadi, rahmawati, anggraini, anggraeni, wulandari, handayani, setyowati, puspita, puspitasari, oktaviani, maharani, rahayu, utami, lestari, susanti, kartini, permatasari, pangestu, maulana, ramadhan, ramadhani, firmansyah, hakim, syahputra, batubara, tambunan, limbong, palimbong, pattinasarany, latuheru, wairata, rumengan, mandagi, lie, tjahyono, tjandra, sulistyo, sulistyowati, subagyo, widodo, suherman, komarudin, hidayatullah, suryanti, yulianti, agustina, marlina, fauziah, azzahra, syahrini, kusumawati, nurhaliza',
  greeting:
    'halo, hai, hi, hey, selamat, pagi, siang, sore, malam, assalamualaikum, salam, hallo, met, sugeng, punten, permisi, horas, tabik, waalaikumsalam',
  'staff-role':
    'teknisi, petugas, tim, manajer, manager, kepala, staf, staff, admin, cs, operator, kasir, teller, satpam, surveyor, kepala cabang, supervisor, spv, bagian, unit, direktur, customer service, guru, wali kelas, resepsionis, foreman, mekanik',
  not: 'tidak, tak, nggak, ngga, gak, ga, gk, enggak, engga, tdk, bukan, belum, blm, jangan, tanpa, kagak, ogah, ndak, nda, ora, gada, gaada, tiada, tidaklah, nihil, nol, mboten, teu, dak, indak, te',
  if: 'kalau, kalo, klo, jika, bila, apabila, jikalau, begitu, ketika, saat, asal, asalkan, misal, misalnya, seandainya, kecuali, selama, setelah, habis, sebelum, sampai, hingga, nek, yen, bisa, bisa jadi, mungkin, boleh jadi, barangkali, kemungkinan',
  all: 'semua, semuanya, setiap, tiap, seluruh, siapa pun, siapapun, semua pelanggan, umum, umumnya, biasanya, biasa, otomatis, rata-rata, seluruhnya, berlaku untuk, berlaku buat, segala, masing-masing, para, semua orang, pada umumnya, standar, sama untuk, sama buat, orang lain',
  because:
    'karena, karna, krn, soalnya, sebab, gara-gara, gara2, lantaran, akibat, berhubung, makanya, jadi, jadinya, sehingga, dikarenakan, alasannya, alasan, penyebab, penyebabnya, mergo, mergane, gegara, imbas, pasalnya',
  already:
    'sudah, udah, udh, dah, telah, sdh, pernah, terlanjur, sempat, barusan, baru, baru saja, tadi, wis, wes, uwis, geus, tercatat, terdata, terbaca, kebaca',
  will: 'akan, bakal, nanti, ntar, besok, lusa, segera, mau, hendak, akan segera, rencananya, dijadwalkan, minggu depan, bulan depan',
  still:
    'masih, tetap, tetep, saat ini, sekarang, sementara, kini, sedang, lagi, hingga kini, statusnya, berstatus, status',
  record:
    'sistem, catatan, data, data kami, di data, catatan kami, tercatat, riwayat, history, log, rekaman, cctv, sistem kami, database, kami cek, sudah kami cek, terlihat, kelihatan, terbaca, di sistem, berkas, kami lihat, setelah dicek, terpantau, dari log, dashboard, terdata, form',
  please:
    'mohon, tolong, silakan, silahkan, harap, boleh, minta, monggo, mangga, dimohon, yuk, ayo, cukup, bisa, tinggal, bantu',
  sorry:
    'maaf, mohon maaf, minta maaf, permohonan maaf, maafin, sori, sorry, hapunten, ngapunten, nyuwun sewu, sepurane, maap, mhn maaf, tabe',
  thanks:
    'terima kasih, makasih, trims, thanks, tengkyu, matur nuwun, hatur nuhun, matur suwun, suwun, tks, thx, makasi, terimakasih',
  must: 'harus, wajib, mesti, kudu, perlu, diharuskan, diwajibkan, syaratnya, syarat, musti, harap',
  'do-not':
    'jangan, tidak perlu, nggak perlu, ga usah, nggak usah, gak usah, jgn, stop, berhenti, hindari, ojo, dilarang, tak usah',
  ask: 'apa, apakah, kenapa, mengapa, bagaimana, gimana, siapa, kapan, mana, dimana, di mana, berapa, kan, ya, bukan, benar, betul, bener, kah, yakin, masa, emang, piye, kok, to',
  but: 'tapi, namun, tetapi, sedangkan, padahal, cuma, malah, justru, hanya saja, meski, walau, sebenarnya, ning',
  only: 'hanya, cuma, cuman, saja, aja, doang, sekadar, sebatas, kok, mung, palingan, baru, minimal',
  very: 'sangat, banget, sekali, sungguh, amat, bener-bener, benar-benar, terlalu, paling, kali, bgt, tenan, pisan, luar biasa, parah',
  can: 'bisa, dapat, boleh, mampu, sanggup, dibolehkan, diperbolehkan, iso, tiasa',
  'no-need':
    'tenang, tenang saja, jangan khawatir, nggak usah khawatir, santai, gratis, tanpa biaya, aman, tidak perlu, ga usah panik, jangan panik',
  month:
    'januari, februari, maret, april, mei, juni, juli, agustus, september, oktober, november, nopember, desember, jan, feb, mar, apr, jun, jul, agu, agt, ags, sep, sept, okt, nov, des, ramadan, ramadhan, lebaran',
  weekday: 'senin, selasa, rabu, kamis, jumat, sabtu, minggu, ahad',
  'day-time':
    'pagi, siang, sore, malam, subuh, dini hari, hari ini, malam ini, nanti malam, sekarang, maghrib, zuhur, dhuhur, isya, ashar, pagi ini, siang ini, sore ini, petang, akhir pekan',
  'relative-time':
    'kemarin, kemaren, kmrn, tadi, lalu, yang lalu, bulan lalu, minggu lalu, tahun lalu, bulan kemarin, semalam, tempo hari, dulu, sebelumnya, terakhir, bulan ini, minggu ini, tahun ini, baru-baru ini, sejauh ini, belakangan, wingi, tadi malam, tadi pagi, barusan, dari dulu, selama ini',
  'time-unit':
    'hari, minggu, bulan, tahun, jam, menit, pekan, triwulan, semester, kuartal, bln, thn, mgg, hr, dino, sasi, detik, setahun, sebulan, seminggu, sehari',
  clock: 'jam, pukul, wib, wita, wit, pkl, jm',
  since: 'sejak, dari, semenjak, selama, mulai, terhitung, per, dari bulan, sampai, s.d, sd, antara, kat',
  'number-word':
    'satu, dua, tiga, empat, lima, enam, tujuh, delapan, sembilan, sepuluh, sebelas, dua belas, belas, puluh, ratus, seratus, seribu, setengah, nol, beberapa, kosong, separuh, sekian, berapa, loro, telu, papat, limo, enem, pitu, wolu',
  place:
    'jakarta, bandung, surabaya, medan, semarang, yogyakarta, jogja, solo, malang, denpasar, bali, makassar, palembang, pekanbaru, padang, lampung, batam, balikpapan, samarinda, banjarmasin, pontianak, manado, kupang, ambon, jayapura, depok, bekasi, tangerang, bogor, serpong, cirebon, tasikmalaya, sidoarjo, gresik, kediri, jember, banyuwangi, madiun, tegal, purwokerto, magelang, klaten, sleman, bantul, cimahi, garut, sukabumi, karawang, cikarang, jabodetabek, jaksel, jakarta selatan, tebet, kemang, cilandak, kuningan, kelapa gading, cibubur, mangga dua, lombok, mataram, aceh, jambi, bengkulu',
  office:
    'kantor, cabang, gerai, toko, loket, kasir, outlet, galeri, grapari, plasa, service center, resepsionis, pos, kelurahan, kecamatan, balai, gudang, stasiun, bandara, terminal, mal, mall, plaza, lantai, ruko, kaunter, konter, minimarket, pusat layanan, meja',
  area: 'wilayah, area, kawasan, daerah, kecamatan, kelurahan, kota, kabupaten, warga, pelanggan terdampak, terdampak, sekitar, sekitarnya, zona, se-jawa, sambungan, rumah tangga',
  'cue-phone':
    'hp, no hp, nomor hp, nomor, no, telepon, telp, telpon, tlp, wa, whatsapp, ponsel, nomer, kontak, sms, hubungi, ke nomor, seluler, handphone, nomornya, hpnya',
  'cue-email': 'email, surel, e-mail, emailnya, dikirim ke, imel, gmail, inbox, titik',
  'cue-address':
    'jl, jl., jalan, jln, gang, gg, gg., blok, blk, no., nomor rumah, rt, rw, desa, dusun, kampung, kp, perum, perumahan, komplek, kompleks, komp, cluster, griya, apartemen, apt, rusun, tower, lantai, unit, kel, kec, kav, kavling, kaveling, alamat, alamatnya, rumah, lr, lorong, btn, kos, kost, kamar, ruko, dukuh, kode pos, di depan rumah, samping, belakang, ke alamat, residence, regency, asri, indah, permai',
  'cue-identity':
    'nik, ktp, kk, npwp, paspor, passport, sim, e-ktp, identitas, kartu keluarga, nomor induk, nisn, nim, kitas, kia, noktp, nomor ktp, nomor paspor, nib, skck',
  'cue-birth':
    'lahir, tanggal lahir, tgl lahir, kelahiran, ttl, ulang tahun, umur, usia, usianya, umurnya, lahirnya, ultah, berusia, berumur, th, thn',
  'cue-card':
    'kartu, kartu kredit, kartu debit, visa, mastercard, akhiran, berakhiran, digit terakhir, 4 digit, empat angka, ujung, belakangnya, cc, gpn, berakhir, nomor kartu, angka terakhir, master',
  'cue-bank':
    'rekening, rek, no rek, norek, va, virtual account, bca, bni, bri, mandiri, ovo, gopay, dana, shopeepay, linkaja, dompet, e-wallet, cimb, permata, seabank, jago, bsi, btn, ke rekening, a/n, tabungan, flazz, e-toll, etoll, e-money, emoney, uang elektronik, nomor rekening, akun, wallet, saldo di',
  'cue-account':
    'id pelanggan, idpel, nomor pelanggan, no pelanggan, nopel, kontrak, nomor kontrak, polis, nomor polis, member, id member, keanggotaan, nomor meter, meter, meteran, akun, username, id akun, no. pelanggan, no. sambungan, nomor sambungan, sambungan, kartu peserta, nomor peserta, bpjs, kpj, kepesertaan, no rm, rekam medis, no. rm, no peserta, nomor anggota, anggota, id, nomor pinjaman, nasabah, cif, user id, nomor rekening air, pelanggan, langganan, nim, nomor induk, no kontrak, no polis, kartu member, id seller',
  'cue-order':
    'pesanan, order, no order, nomor order, resi, no resi, nomor resi, booking, kode booking, pnr, tiket, nomor tiket, laporan, nomor laporan, invoice, faktur, referensi, ref, no ref, kode pesan, antrean, transaksi, id transaksi, trx, struk, pengaduan, klaim, nomor klaim, kode pemesanan, kode bayar, bukti, paket, kiriman, lacak, berkas, nomor servis, nota, no nota, servis, pendaftaran, registrasi, kasus, koper, bagasi, bon, permohonan',
  'cue-credential':
    'pin, otp, password, kata sandi, sandi, kode otp, puk, kode, passcode, token, kode verifikasi, kode akses, tautan reset, link reset, pin sementara, password sementara, cvv, cvc, kode keamanan, link login, magic link, pertanyaan keamanan, jawaban keamanan, nama gadis, nama ibu kandung, kode reset, kode aktivasi, pw, pass, kunci, kode pintu, kode pagar, wifi, username',
  'cue-device':
    'imei, iccid, serial, nomor seri, no seri, seri, sn, s/n, mac, ip, modem, ont, router, perangkat, hp, unit, stb, kartu sim, smart card, smartcard, mesin, rangka, nomor rangka, nomor mesin, dekoder, decoder, ip address, alamat ip, eid, laptop, serinya',
  'cue-plate':
    'plat, pelat, nopol, plat nomor, nomor polisi, motor, mobil, kendaraan, stnk, bpkb, bernopol, platnya, berpelat, tnkb, unit, truk, armada',
  'cue-name':
    'nama, a.n., an, a/n, atas nama, bernama, namanya, terdaftar atas nama, pemilik, a.n, nama lengkap, sdr, nama asli, dengan nama, penerima, pemegang, diterima oleh, milik, sama',
  'bank-name':
    'bca, bni, bri, mandiri, btn, bsi, cimb, permata, danamon, jago, seabank, mega, ocbc, panin, bukopin, maybank, jenius, blu, muamalat, bpd',
  'wallet-name': 'ovo, gopay, dana, shopeepay, linkaja, sakuku, flip, doku, qris, isaku, astrapay',
  official:
    'resmi, hotline, call center, halo, centang biru, aplikasi resmi, nomor resmi, layanan pelanggan, cs kami, situs, laman, website, kanal, rekening resmi, kantor kami, wa kami, wa resmi, email kami, nomor kami, yang ngaku, narahubung',
  ending:
    'akhiran, berakhiran, akhirannya, ujung, ujungnya, belakangnya, digit terakhir, angka terakhir, berakhir, 4 digit terakhir, empat digit, belakang',
  'is-value': 'nomor, no, nomer, id, kode, no., nomornya, kodenya, atas, bernomor, yaitu, adalah, tercatat',
  outage:
    'gangguan, pemeliharaan, kabel, putus kabel, galian, pipa, bocor, gardu, trafo, pompa, tower, bts, down, padam, pemadaman, perbaikan, diperbaiki, estimasi, massal, server, sistem, maintenance, cuaca, banjir, longsor, serentak, jaringan, kendala, tersendat, nyendat, bug, error, lemot, fiber, fo, backbone, splicing, giliran, rehab pipa, antrean, overload, terdampak',
  'service-noun':
    'akun, akunnya, nomor, nomornya, layanan, listrik, air, internet, meteran, meter, sambungan, sambungannya, kartu, kartunya, rekening, line, saluran, kepesertaan, keanggotaan, klaim, pinjaman, pengajuan, permohonan, tiket, pesanan, langganan, sim, stnk, ijazah, nilai, rapor, kelas, toko, lapak, bantuan, subsidi, limit',
  product:
    'modem, router, tv, kulkas, laptop, hp, aplikasi, versi, firmware, tipe, seri, model, serum, sepatu, baju, mesin, motor, mobil, ac, kompor, sofa, lemari, blender, panci, tas, jam tangan',
  'general-rule':
    'aturan, ketentuan, syarat, syarat dan ketentuan, s&k, kebijakan, peraturan, prosedur, sop, sesuai, berlaku, hari kerja, maksimal, minimal, paling lambat, per hari, dikenakan, otomatis, undang-undang, uu, regulasi, jatuh tempo, batas waktu, batas, masa berlaku, maks, minimum, persyaratan, kuota per, sesuai aturan, wajar, normalnya',
  school:
    'sekolah, kelas, murid, siswa, mahasiswa, kampus, dosen, guru, ujian, nilai, rapor, ijazah, semester, skripsi, wisuda, ipk, kuliah, spp, ukt, krs, skorsing, absen, yudisium, remedial, pr, wali murid, raport',
  vehicle: 'motor, mobil, truk, bus, taksi, sepeda motor, angkot, kendaraan',
  weather: 'hujan, banjir, petir, angin, badai, cuaca, panas',
  insult:
    'bodoh, goblok, tolol, bego, dungu, idiot, gila, pelit, kere, miskin, norak, kampungan, otak, otaknya, malu, tidak tahu malu, ga tau malu, muka tembok, sok, cengeng, baper, bawel, cerewet, pemalas, malas, lemot, lelet, gaptek, manja, lebay, ngaco, ngawur, tukang, sampah, pembohong, tukang bohong, gaya doang, gratisan, mulut, mulutnya, ga punya otak, sinting, bacot, banyak bacot, drama, caper, cari perhatian, pansos, nggak becus, tak tahu diri, songong, anak kecil, kurang kerjaan, receh, parasit, benalu, jelek, rese, katrok, ndeso, budek, buta, mental gratisan, buta huruf, ga ngotak, mikir, bercermin, ngaca, netizen, beban, modal, bangke, ngemis, nggak tahu diri, kuper, sok suci, sok tahu, tahu diri',
  mock: 'wah, hebat, selamat ya, selamat, keren, pinter, pintar, cerdas, jenius, tepuk tangan, kasihan, kasian, uwu, lucu, kocak, pantesan, pantes, ya iyalah, iyalah, lah, emang, memangnya, sakti, pesulap, dukun, peramal, sulap, mimpi, bangun, kaget, terharu, luar biasa, mantap, coba tebak, tebak, menurut ngana, emangnya, kali, mungkin, jangan-jangan, siapa suruh, doain, didoakan, nenek moyang, sultan, raja, juragan, hadiah, piala, medali, lho kok, ya kali, maunya, pindah aja, coba, wow, sih, dong, deh, makanya, gitu aja',
  laugh:
    'haha, hahaha, wkwk, wkwkwk, hehe, hihi, lol, kwkw, ngakak, xixi, wkwkw, awokwok, wkwkwkwk, hahah, wk, 😂, 🤣, 🙄, 😏, 🤡, 😹, 🤭, 😜, 👏, 😆, 😝',
  command:
    'bayar, lunasi, baca, cek, tunggu, diam, sabar, hapus, pergi, datang, kirim, lengkapi, segera, sekarang juga, hari ini juga, detik ini juga, cepat, cepetan, buruan, berhenti, titik, jangan banyak, turuti, lakukan, urus, kumpulkan, lapor, ambil, pikir, lihat, dengar, klik, isi, baca dulu, cek sendiri, cek aja, malam ini juga, tanpa alasan, no debat, paham, mengerti, harus, wajib, sana, aja, jgn, minta',
  blame:
    'salah sendiri, salah kakak, salah anda, salah lo, salah kamu, salahmu, kesalahan anda, kesalahan kakak, sendiri, kenapa nggak, kenapa tidak, siapa suruh, makanya, ceroboh, lalai, teledor, lupa, lain kali, gara-gara, ulah, ulahmu, karena kakak, karena anda, kamu yang, kakak yang, anda yang, situ, bukan salah kami, bukan kesalahan kami, tanggung jawab anda, baca dulu, sudah dibilang, seharusnya, harusnya, yang salah, salahnya, nyalahin, salah siapa, sadar, introspeksi, coba diingat, kan sudah, sudah jelas, tidak teliti, ngisi, asal',
  threat:
    'lapor polisi, laporkan, laporin, gugat, tuntut, dituntut, somasi, pengacara, kuasa hukum, jalur hukum, ranah hukum, pengadilan, polisi, pidana, pencemaran nama baik, uu ite, debt collector, dc, tim lapangan, pihak lapangan, orang lapangan, datengin, didatangi, ke rumah, sita, disita, tarik, blacklist, putus, diputus, permanen, kalau tidak, awas, tunggu saja, tahu akibatnya, akibatnya, kami sebar, sebarkan, viralkan, kami tahu alamat, terpaksa, urusan panjang, berurusan, dipenjara, penjara, jemput paksa, kantor polisi, jangan salahkan kami, bi checking, lihat saja, menyesal, nyesel, laporan polisi, cabut',
  law: 'hukum, pengacara, polisi, gugat, menggugat, somasi, pidana, perdata, pengadilan, tuntut, uu ite, pencemaran nama baik, pasal, penjara, kuasa hukum, jaksa, satpol pp, lawyer, hukumnya',
  dismiss:
    'seperti yang sudah kami sampaikan, sudah kami sampaikan, sudah dijelaskan, sudah dibilang, kan sudah, bukan urusan kami, urusan anda, terserah, ya sudah, yaudah, mau gimana lagi, emang gitu, memang begitu, dari dulu gitu, semua juga, bukan cuma, yang lain juga, sudah aturan, sesuai aturan, sesuai ketentuan, terima saja, terima aja, baca aja, cek aja, cek sendiri, cari sendiri, tanya aja, tanya ke, bodo amat, bodo, masa bodoh, ribet, repot, gitu aja, namanya juga, wajar, sabar, sabar ya, tunggu saja, tunggu aja, nikmati saja, bukan wewenang, bukan bagian kami, kami tidak bisa, di luar, tidak bisa apa-apa, ga ada yang maksa, nggak ada yang maksa, pindah aja, jangan dipakai, tidak usah, nggak usah, ogah, malas, sudah jelas, sudah diumumkan, silakan aja, ya gimana, gimana lagi, biasa aja, udah biasa, lebay, tinggal, sudah tertulis, terserah kakak, kami juga',
  guarantee:
    'dijamin, jamin, jaminan, menjamin, janji, berjanji, kami janji, pasti, kami pastikan, dipastikan, 100%, 1000%, seratus persen, 200%, seribu persen, tidak akan pernah, nggak akan pernah, ga bakal, nggak bakal, tidak bakal, takkan, selamanya, seumur hidup, garansi, sumpah, mutlak, tanpa syarat, apa pun, apapun, uang kembali, dobel, sampai kiamat, tidak akan terulang, sedetik pun, satu pun, percaya deh, pegang omongan, kalau nggak saya, berani jamin, pokoknya, kapan pun, selama-lamanya, dua kali lipat, confirm, detik, meleset, tanpa kecuali',
  argue:
    'tidak benar, nggak bener, ga bener, bohong, salah, keliru, padahal, faktanya, buktinya, bukti, data kami, menurut data, justru, sebenarnya, bukan begitu, jangan asal, asal tuduh, menuduh, nuduh, fitnah, hoaks, ngaco, mana buktinya, kami sudah, siapa bilang, kata siapa, kan, bukan salah kami, tapi, tidak ada, tidak pernah, dibilang dari mana, dari mana, tanpa foto, tanpa bukti, rekaman, di catatan kami, masa sih, bukan dobel, jelas-jelas, coba diingat, jangan samakan, enak aja, bukan',
  sweet:
    'semoga, sehat, senang, seneng, bahagia, salam, selamat menikmati, ditunggu, peluk, sukses, lancar, berkah, mantap, asik, met, sampai jumpa, sama-sama, doakan, moga, bangga, cantik, ganteng, kesayangan',
  template:
    'terima kasih atas, terima kasih telah, terima kasih sudah menghubungi, masukan anda, masukannya, masukan kakak, kepuasan anda, kepuasan pelanggan, prioritas kami, ketidaknyamanan, ketidaknyamanannya, atas ketidaknyamanan, pelanggan yth, yth, yang terhormat, sobat, sahabat, berarti bagi kami, sangat berarti, sangat berharga, bagian terkait, unit terkait, tim terkait, diteruskan, ditindaklanjuti, akan kami tampung, sudah kami tampung, sesuai ketentuan, salam hangat, hormat kami, mohon kesediaannya, kesediaannya, demikian, kesetiaannya, kesetiaan, atas pengertiannya, pengertian, atas perhatiannya, bapak/ibu, bahan evaluasi, evaluasi, komitmen kami, berkomitmen, layanan terbaik, pelayanan terbaik, meningkatkan layanan, feedback, aspirasi, saran, kami memahami kendala, salam sehat, menunggu informasi, atas kesabarannya, ditampung, senantiasa, kenyamanan anda, demi kenyamanan, hari anda, menyenangkan, nantikan terus, membangun',
  anger:
    'kecewa, marah, kesal, kesel, sebel, emosi, parah, payah, jelek, buruk, penipu, nipu, tipu, bohong, malu, kapok, capek, cape, rugi, ancur, ampas, sampah, bangsat, anjir, anjing, woi, woy, hadeh, gila, kenapa, kok, lambat, lama, lemot, mati, ilang, hilang, gagal, rusak, ditolak, belum, gimana sih, mana, ga jelas, gak jelas, ribet, susah, bete, jutek, kasar, nangis, takut, panik, stress, stres, tolong, percuma, bikin, masa, gak dateng, ga dateng, kepotong, kesedot, diblokir, boikot, lagi, terus, mulu, tega, zalim',
  vulgar: 'anjing, anjir, bangsat, tai, setan, kampret, asu, jancuk, brengsek, babi, sialan, tai, keparat, monyet',
  empathy:
    'maaf, mengerti, paham, pahami, kebayang, kesal, keselnya, kesel, ikut, prihatin, turut, sedih, nyesek, panik, paniknya, repot, bikin repot, khawatir, cemas, kecewa, mengecewakan, pasti, sabar, tenang, waduh, aduh, astaghfirullah, ya ampun, yaampun, duh, menyebalkan, ngeselin, keterlaluan, kelamaan, lama sekali, lama banget, menunggu, nunggu, capek, lelah, bingung, kaget, wajar, malu, deg-degan, waswas, duka, belasungkawa, semangat, terganggu, merepotkan, nyebelin, maklum, salah kami, ketidaknyamanan, simpati, kasihan, sepurane, hapunten, ngapunten, was-was, resah, lelahnya',
  private:
    'dm, inbox, pesan pribadi, japri, chat, wa, whatsapp, telepon, telp, hubungi, email, aplikasi, cabang, kantor, gerai, loket, messenger, call center, pm, dm kami, lewat dm, via dm, cek dm, mampir, datang, masuk ke akun, login, telepon kami, menelepon, kami telepon, dihubungi, menghubungi, kunjungi, formulir, resepsionis, bales dm, dm aja',
  'follow-up':
    'kabari, kabarin, kabarnya, update, hubungi, menghubungi, dihubungi, segera, besok, nanti, paling lambat, sebelum, dalam, jam, hari kerja, pantau, tindak lanjut, ditindaklanjuti, menyusul, ditunggu, tunggu, estimasi, lusa, malam ini, hari ini, akan, kami cek, cek ulang, begitu, setelah, lanjut, infokan, diinfokan, balas, kirim, nanti kami, selanjutnya, kawal, eskalasi, kami kejar, proses, menelepon, jadwalkan, terima dalam',
  'promise-time':
    'besok, nanti, sebelum, paling lambat, hari ini, malam ini, siang ini, sore ini, pagi ini, jam, menit, hari kerja, minggu depan, senin, selasa, rabu, kamis, jumat, sabtu, lusa, secepatnya, sejam, bentar, maghrib',
  fix: 'perbaiki, diperbaiki, beres, dibenerin, benerin, ganti, diganti, kembalikan, dikembalikan, refund, reset, direset, aktifkan, diaktifkan, buka, dibuka, kirim ulang, dikirim ulang, ditukar, tukar, batalkan, dibatalkan, hapus, koreksi, dikoreksi, betulkan, dibetulkan, pulih, normal, dipindahkan, dijadwalkan, proses, selesai, ditarik, tegur, ditegur, remake, jemput, antar, tanggung, kompensasi',
  explain:
    'karena, sebab, soalnya, penyebab, akibat, kendala, gangguan, jadi, ternyata, artinya, sedang, dikarenakan, memang, berlaku, terdampak, termasuk, itu, namanya, yaitu, kena, biasanya, sesuai, berasal, dari',
  offer:
    'voucher, kompensasi, gratis, ganti, diskon, bonus, alternatif, pilihan, pilih, opsi, keringanan, dicicil, tawarkan, tanpa biaya, tukar, pengganti, kami tanggung, potongan, free, cicil',
  'how-to':
    'buka, klik, menu, pilih, tekan, ketik, aplikasi, isi, unggah, upload, unduh, cek, matikan, nyalakan, restart, cabut, colok, bawa, datang, daftar, ajukan, lewat, via, link, tautan, caranya, langkah, masuk, scan, akses, coba, masukkan, kirim, update, perbarui, reset, tarik, hidupkan, pakai kode, formulir, isi form',
};
