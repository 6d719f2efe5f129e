import type { WordClasses } from '../../model/word-class-names.ts';

/** Malay words by what they mean to the model, with short forms of the net and the common northern, east-coast and Bornean ones. */
export const wordClasses: WordClasses = {
  pay: 'bayar, dibayar, membayar, bayaran, pembayaran, bayarnya, terbayar, bayaq, byr, pindah, dipindah, pindahan, transfer, top up, topup, tambah nilai, reload, deposit, autodebit, auto-debit, auto debit, duitnow, jompay, fpx, masuk, diterima, terima, caruman, mencarum, carum, sumbangan, tunai, cash, potongan gaji, setel, bayarlah, dibayaq, setelkan, transferkan, auto debet',
  settled:
    'langsai, dilangsaikan, melangsaikan, selesai, diselesaikan, jelas, dijelaskan, menjelaskan, lunas, settle, setel, clear, habis bayar, tiada tunggakan, tak ada tunggakan, takde tunggakan, penuh, cukup, tiada baki, bayar habis, dah bayar',
  unpaid:
    'tunggakan, tertunggak, tunggak, menunggak, hutang, berhutang, berutang, terhutang, belum bayar, belum dibayar, belum jelas, belum masuk, belum settle, tak bayar, x bayar, tidak dibayar, tak dibayar, tak masuk, tiada bayaran, takde bayaran, lepas tempoh, lewat tempoh, gagal bayar, terlepas bayar, tak settle, tak clear, kosong, default, kurang bayar, ptptn, muflis, bankrap, tak topup, tak gerak bayaran, liat bayar, liat, tertinggal, baki tertunggak, tinggal, ctos, ccris, tak pernah bayar, tak jelas, tak lepas, tak berbayar, tidak berbayar, x berbayar, belum berbayar, tak berbayaq, belum jelaskan, tak jelaskan, belum langsai, tak langsai, belum dilangsaikan, belum setel, tak setel, x setel, x settle, belum clear, x clear, culas, culas bayar, skip bayar, lupa bayar, tak bayar-bayar, tak bayaq, x bayaq, ponteng bayar, lari hutang, belum lunas, bayar separuh, setel separuh, duit tak masuk, bayaran tak masuk, bayar lambat, lambat bayar, lewat bayar, tak sempat bayar, terlupa bayar, dok hutang',
  late: 'lambat, lewat, terlewat, kelewatan, lambatnya, lembab, lama, tertangguh, tertunggu, terlajak',
  bill: 'bil, bill, invois, invoice, ansuran, angsuran, premium, yuran, sewa, sewaan, pinjaman, loan, caruman, cukai, cukai taksiran, cukai tanah, saman, kompaun, denda, penalti, maintenance, penyelenggaraan, fi, pembiayaan, bulanan, penyata, roadtax, cukai jalan, taksiran, hutang, komitmen, minimum payment, bilnya, deposit',
  bounce:
    'tendang, ditendang, tertendang, bounce, gagal, gagal debit, tak lepas, inda lepas, dipulangkan bank, baki tak cukup, tak cukup, chargeback, reject, dua kali, double, inda masuk, tak tembus, cek tendang, kena tendang, lantun, melantun, dilantun, x lepas, tak cukup duit, bank reject',
  refund:
    'refund, bayaran balik, bayar balik, pulang, pulangan, dipulangkan, pulangkan, pemulangan, kembali, dikembalikan, kembalikan, pampasan, ganti rugi, cashback, rebat, kredit, dikreditkan, deposit, cagaran, masuk balik, tarik balik, wang pertaruhan, waive, ketepikan, duit balik, pelepasan',
  balance:
    'baki, bakinya, limit, had, lebihan, kredit, simpanan, mata, points, mata ganjaran, kuota, tinggal, saki baki, wallet, duit dalam, had kredit, data tinggal',
  charge:
    'caj, dicaj, kena caj, potong, dipotong, terpotong, tolak, ditolak, kena tolak, debit, didebit, kena charge, charge, dicas, dikenakan, dua kali, double charge, ditarik, tertolak, keluar',
  'debt-chase':
    'pemungut hutang, tagih, tuntut, notis, notis tuntutan, peringatan, surat peringatan, notis potongan, along, wakil kutipan, kutipan, ejen kutipan, peguam panel, penjamin, penstrukturan, jadual semula, janji bayar, janji, ansur, diansur, ansuran, surat saman, lod, tunggu bayaran, reminder, saman',
  price:
    'harga, kadar, tarif, caj, kos, fi, tambang, denda, penalti, sebulan, sehari, semalam, seorang, setiap, free, percuma, upah, bayarannya, bermula, dari rm, serendah, murah, mahal, duti, flat rate, sekali transaksi',
  plan: 'pelan, pakej, langganan, melanggan, langgan, kontrak, polisi, sijil, keahlian, ahli, pascabayar, prabayar, waranti, jaminan, tempoh, kontraknya, pek, plan',
  promo:
    'promo, promosi, diskaun, baucar, voucher, kod promo, tawaran, cabutan, hadiah, percuma, ganjaran, rebat, jualan, giveaway, bonus, kod',
  currency: 'rm, ringgit, sen, myr, hengget, riyal, bnd, b$, s$, sgd, duit',
  'money-unit': 'ribu, juta, ratus, k, seribu, seratus, sejuta, puluh',
  suspend:
    'gantung, digantung, tergantung, penggantungan, sekat, disekat, sekatan, tersekat, beku, dibekukan, bekukan, dibeku, pembekuan, block, diblok, blok, kena block, kunci, dikunci, terkunci, tahan, ditahan, tertahan, penahanan, kena tahan, suspend, kena suspend, disuspend, freeze, kena freeze, hold, kena hold, bar, kena bar, barred, nyahaktif, dinyahaktif, dinyahaktifkan, dihadkan, had, terhad, kena ban, ban, banned, diban, deactivate, disenaraihitamkan, halang, dihalang, larang, dilarang, tangguh, ditangguhkan, dipegang, lock, kena lock, hentikan sementara, segel, meterai, disita, throttle, dibar, di-bar, kena beku, kena barred, tersuspend, kena stop, distop, kena pegang, kena had, kena deactivate, kena mute, disekatkan',
  cut: 'potong, dipotong, kena potong, pemotongan, potongan, tamat, ditamatkan, penamatan, tamatkan, tutup, ditutup, putus, diputuskan, terputus, keluar, dikeluarkan, gugur, digugurkan, buang, dibuang, dipecat, berhenti, diberhentikan, batal, dibatalkan, terbatal, tarik balik, ditarik balik, cabut, dicabut, ditanggalkan, padam, dipadam, terminate, kena cut, cut, kena buang, kena keluar, singkir, disingkirkan, mati, dimatikan, kena terminate, diterminate, kena tamat, kena kick, kena gugur, kena cabut, kena tutup, kena cancel',
  reject:
    'tolak, ditolak, tertolak, penolakan, reject, kena reject, tak lulus, tidak lulus, x lulus, tidak diluluskan, tak diluluskan, gagal, gagal semakan, gagal verifikasi, tak layak, tidak layak, tak lepas, tidak berjaya, tak berjaya, decline, declined, kena decline, tak terima, tidak diterima, enggan, ditendang, tidak melepasi, inda lulus, tak approve, x lepas, tak tembus, kena tolak, kandas, tak jalan, x approve, tak diterima, x layak, kena tendang',
  approve:
    'lulus, diluluskan, kelulusan, luluskan, terima, diterima, sah, disahkan, berjaya, layak, lepas, approve, approved, dilepaskan, setuju, dipersetujui',
  blacklist:
    'senarai hitam, disenarai hitam, senaraihitam, blacklist, kena blacklist, ditanda, tanda, berisiko, high-risk, high risk, risiko tinggi, senarai pantau, senarai, flagged, kena flag, disenaraikan, imigresen, ctos, ccris, masuk senarai, nama naik, naik nama, rekod buruk, bermasalah, keldai, naik ctos, masuk ctos, kena ctos, naik ccris, masuk ccris, pemerhatian, bawah pemerhatian, dalam pemerhatian, kena tanda, kena mark, dipantau, pantauan, kena watch',
  investigate:
    'siasat, disiasat, siasatan, menyiasat, siasatan polis, semakan, disemak, menyemak, audit, diaudit, periksa, diperiksa, pemeriksaan, unit siasatan, bawah siasatan, dalam siasatan, fraud, unit risiko, verifikasi, pengesahan, tribunal, lembaga tatatertib, tatatertib, penguatkuasa, penguatkuasaan, adjuster, laporan polis, sprm, polis, aduan terhadap, perbicaraan, panel, kena siasat, kena audit, tengah disiasat, sedang disiasat',
  fraud:
    'penipuan, menipu, tipu, palsu, curi, mencuri, kecurian, haram, seleweng, pecah amanah, scam, keldai, mule, cheat, tiruan, pemalsuan, usik, diusik, mengusik, usik meter, sambung haram, langgar, melanggar, pelanggaran, disyaki, syak, mencurigakan, ragu, penyalahgunaan, salah guna, plagiat, tiru, meniru, klon, menyalahi, tak isytihar, tidak diisytihar, manipulasi',
  expire:
    'luput, tamat tempoh, tamat, mati, expired, dah expired, lupus, terluput, habis tempoh, habis, dorman, dormant, tak aktif, tidak aktif, lewat tempoh, tidur, hangus, tak sah, terbatal, dah mati, dah luput, lapse, kena lapse, terlapse',
  restore:
    'buka, dibuka, buka balik, dibuka semula, pulih, dipulihkan, aktif, aktifkan, diaktifkan, aktif semula, sambung, disambung, sambung semula, naik balik, hidup, hidupkan, unblock, unlock, reactivate, lepaskan, dilepaskan, restore, ok balik, normal, on balik, angkat, ditarik sekatan',
  repossess:
    'tarik, ditarik, kena tarik, sita, disita, rampas, dirampas, lelong, dilelong, lelongan, repo, tunda, ditunda, clamp, kena clamp, kapit, dikapit, tarik kereta',
  pending:
    'proses, diproses, dalam proses, tengah, sedang, menunggu, tunggu, tersangkut, sangkut, tertangguh, pending, dalam perjalanan, beratur, giliran, giliran, tertunda, stuck, lambat',
  wrongdoing:
    'tertangkap, gaduh, bergaduh, pukul, memukul, maki, memaki, merokok, hisap rokok, vape, ponteng, buli, membuli, rosakkan, rosak, langgar, ugut, mengugut, kurang ajar, bising, mabuk, dadah, kantoi, curi, tertangkap, jerit, menjerit, biadab, amaran, kesalahan, salah laku, disiplin, aduan jiran, saman, kena saman, maki hamun, tengking, menengking, herdik, mengherdik, scold, marah staf, marah driver',
  request:
    'permohonan, mohon, dimohon, memohon, rayuan, rayu, pendaftaran, daftar, pinjaman, loan, visa, kad kredit, pembiayaan, tuntutan, claim, bantuan, biasiswa, permintaan, pertukaran, aduan, lesen, pasport, semakan kredit',
  use: 'guna, pakai, diguna, digunakan, menggunakan, penggunaan, gunanya, terguna, pakainya, tengok, tonton, menonton, main, stream, streaming, pasang, duduk, menginap, parking, parkir, scan, tap, sapu, disapu, swipe, topup, isi, marathon, binge, layan',
  buy: 'beli, membeli, dibeli, belian, pembelian, order, pesan, tempah, menempah, tempahan, langgan, melanggan, sewa, menyewa, checkout, belanja, berbelanja, ambil, shopping, daftar, tambah, booking, pinjam, ambik, borong, checkoutkan, orderkan, tapau',
  call: 'telefon, menelefon, call, panggilan, hubungi, menghubungi, dihubungi, sms, mesej, whatsapp, wasap, emel, kol, rakaman, rakaman panggilan, cakap, bercakap, bagitau, inbox, ws',
  complain:
    'aduan, mengadu, adu, komplen, complain, komplain, lapor, laporan, report, dilapor, dilaporkan, melapor, bantah, bantahan, tiket, rungutan, dispute, tuntut, ulasan, viral, viralkan, bising, membebel, merungut, bagi aduan, buat aduan, buat report',
  travel:
    'perjalanan, trip, naik, turun, penerbangan, flight, terbang, kerusi, laluan, tambang, ambil, hantar, check-in, boarding, bas, tren, kapal, feri, tol, plaza tol, menaiki, penumpang, berlepas, destinasi, naik grab, ambil trip',
  visit:
    'datang, mai, lawatan, lawat, melawat, hadir, kehadiran, temujanji, appointment, sesi, walk-in, masuk, terakhir, singgah, juruteknik datang, posmen, technician, temu janji, check out, daftar masuk',
  cancel:
    'batal, batalkan, dibatalkan, membatalkan, pembatalan, cancel, dicancel, cancelkan, tarik diri, terbatal, kensel, cancel trip, batalkan trip',
  return:
    'pulangkan, memulangkan, return, tukar, menukar, ditukar, hantar balik, pulang barang, refund barang, return barang, pulangkan barang, minta refund, mintak refund',
  'log-in':
    'log masuk, login, akses, mengakses, log in, masuk akaun, peranti, device, ip, tukar kata laluan, sign in, percubaan, cubaan, log keluar, salah pin',
  claim: 'tuntutan, tuntut, claim, klaim, menuntut, dituntut, mengklaim',
  missed:
    'tak hadir, tidak hadir, ponteng, tak datang, tak jawab, tak angkat, tak buka, rumah kosong, tiada orang, takde orang, terlepas, terlepas appointment, tak muncul, no show, lupa, tak reply, tak respon, tak balas, tak turun, abaikan, tak ambil, x datang, tak mai, x hadir, x jawab, x angkat, tak buka pintu, tak ada orang, ponteng appointment, terlepas temujanji',
  withdraw:
    'keluarkan, pengeluaran, dikeluarkan, keluar duit, atm, pindah, dipindah, dipindahkan, transfer, cash out, belanja, tarik, withdraw, hantar duit, swipe',
  deliver:
    'hantar, dihantar, penghantaran, menghantar, kurier, rider, posmen, parcel, bungkusan, barang, terima, diterima, sampai, letak, diletak, ditinggalkan, serah, diserahkan, cod, penerima, pos, dipos',
  receive: 'terima, diterima, menerima, dapat, dapatkan, sampai, tiba, masuk',
  change:
    'tukar, ditukar, menukar, pertukaran, ubah, diubah, kemas kini, dikemas kini, pindah, dipindahkan, naik taraf, turun taraf, ganti, diganti, upgrade, downgrade, pinda, dipinda, port, alih, kena downgrade, diturunkan taraf, didowngrade',
  'consume-unit':
    'gb, mb, tb, kwh, unit, m3, meter padu, liter, minit, km, sesi, pcs, botol, gram, kg, pax, helai, kotak, mata, padu, jam',
  content:
    'youtube, netflix, tiktok, filem, wayang, game, permainan, drama, streaming, judi, slot, dewasa, bola, roaming, mlbb, roblox, siaran, saluran, movie pack, drakor',
  times:
    'kali, x, berturut-turut, berturut, lagi, sekali, dua kali, setiap bulan, tiap bulan, berulang, berkali-kali, asyik, straight, banyak kali, kali ni',
  ordinal: 'pertama, kedua, ketiga, keempat, kelima, keenam, ketujuh, kelapan, kesembilan, kesepuluh, ke, ke-2, ke-3',
  illness:
    'demensia, alah, alahan kacang, penghidap, pesakit, sakit, penyakit, kanser, barah, diabetes, kencing manis, asma, lelah, strok, angin ahmar, jantung, sakit jantung, darah tinggi, hipertensi, denggi, demam, covid, hiv, aids, hepatitis, tibi, batuk kering, sawan, epilepsi, alahan, alergi, jangkitan, patah, retak, tumor, ketumbuhan, fibroid, sista, buah pinggang, gagal buah pinggang, hati, pneumonia, paru-paru, lupus, gout, kolesterol, sifilis, buasir, katarak, glaukoma, vertigo, migrain, anemia, talasemia, campak, cacar, hfmd, ekzema, gastrik, tiroid, osteoartritis, preeklampsia, copd, ulser, hernia, keracunan, kecederaan, cedera, luka, koma, tenat, kritikal, tahap akhir, simptom, batu karang, skoliosis, batuk, selesema, obesiti, apendiks, ketulan, asid perut, kusta, kudis, sinus, slip disc, slipped disc, semput, tak sihat, uzur, kronik, warded, kena warded, masuk wad, masuk hospital',
  treatment:
    'pembedahan, bedah, dibedah, operasi, dialisis, hemodialisis, kemoterapi, kemo, radioterapi, pemindahan, bypass, stent, biopsi, ivf, c-section, ceaser, caesarean, terapi, rawatan, dirawat, fisioterapi, pemulihan, rehab, wad, masuk wad, warded, icu, ultrasound, x-ray, mri, scan, endoskopi, vaksin, vaksinasi, imunisasi, suntikan, cabut gigi, pendakap gigi, khatan, bersunat, keguguran, gugur, kuret, drip, transfusi, preskripsi, botox, filler, gl, guarantee letter, discaj, klinik pakar, saringan, hbo, plat titanium, implan, perancang, lepas bypass, baru lepas operation, operate, kimo',
  medicine:
    'ubat, insulin, metformin, amlodipine, ubat darah tinggi, ubat kencing manis, antibiotik, antidepresan, metadon, methadone, ritalin, inhaler, pam, ubat tidur, pil, pil perancang, salap, steroid, warfarin, vitamin, morfin, ubat kuat, ubat psikiatri, aspirin, simvastatin, ubat kurus, prep, makan ubat, telan ubat, ubat hospital',
  pregnancy:
    'hamil, mengandung, kandungan, kehamilan, keguguran, bersalin, kelahiran, pantang, berpantang, minggu, trimester, janin, bayi, songsang, baby, due, anak luar nikah, menyusu, ibu mengandung, antenatal, kencing manis hamil, sarat, gugur, haid, pramatang, sarat mengandung, tengah sarat, dalam pantang, gugur kandungan, berbadan dua',
  body: 'darah, paru-paru, buah pinggang, hati, perut, usus, tulang, lutut, pinggul, payudara, rahim, prostat, mata, gigi, gusi, geraham, kulit, telinga, kaki, tangan, belakang, kepala, betis, otak, urin, saraf, urat',
  'health-staff':
    'doktor, dr, jururawat, nurse, misi, klinik, hospital, farmasi, psikiatri, psikologi, kaunselor, kaunseling, pakar, makmal, wad, bidan, ot, kecemasan, zon merah, dirujuk, rujuk, rujukan, onkologi, kardio, pusat kesihatan, sister',
  'test-result':
    'keputusan, result, positif, negatif, ujian, saringan, diagnosis, didiagnos, disahkan, tahap, peringkat, paras, bacaan, jinak, malignan, laporan perubatan, kiraan, suspek, pap smear, imbasan, sejarah',
  disability:
    'oku, kurang upaya, kerusi roda, pekak, buta, autisme, autistik, adhd, disleksia, lembam, sindrom down, pendidikan khas, khas, cacat, lumpuh, alat bantu dengar, palsi serebrum, tongkat, terapi pertuturan, hiperaktif, slow learner, kad oku, anak istimewa, guna wheelchair, pakai wheelchair',
  mind: 'kemurungan, murung, depresi, kebimbangan, anxiety, bipolar, skizofrenia, sakit mental, gila, bunuh diri, kelar, trauma, panik, psikiatri, tekanan, ketagihan, penagih, dadah, kaunseling, mental, meroyan, stress, kemelaratan, insomnia',
  you: 'awak, anda, kamu, kau, ko, hang, ang, kitak, ikau, mu, demo, tuan, puan, encik, cik, korang, akak, abang, adik, kak, makcik, pakcik, you, u, awok, hangpa, kita, cikgu, mung, sampian, doktor, bos, boss',
  we: 'kami, kita, kitorang, saya, aku, i, pihak kami, pasukan kami, kitaorang, admin, min, kamek, ambo, sy, team kami, staf kami, teman',
  they: 'dia, beliau, mereka, depa, diorang, dorang, arwah, allahyarham, allahyarhamah, nya, die, deme',
  kin: 'suami, isteri, bini, laki, anak, ibu, mak, bapa, ayah, abah, abang, kakak, adik, nenek, atuk, tok, datuk, opah, pakcik, makcik, sepupu, cucu, menantu, mertua, ipar, keluarga, bekas suami, bekas isteri, tunang, balu, janda, duda, anak saudara, mama, papa, daddy, mummy, ayahanda, bonda, arwah, kembar, anaknya, suaminya, isterinya, maknya, baby, besan, biras, waris',
  'third-party':
    'jiran, penyewa, tuan rumah, tuannya, pemilik, pemandu, driver, rider, abang rider, posmen, penjual, seller, pembeli, buyer, penjamin, waris, penama, penerima, penghantar, penumpang, kawan, rakan, majikan, pekerja, syarikat, pesakit, pelanggan, pelapor, pemenang, peserta, pelajar, murid, penduduk, pemilik lama, pemilik baharu, penyewa lama, roommate, rakan sebilik, pengadu, ejen, kontraktor, penghuni, unit sebelah, peniaga, pencarum',
  title:
    'encik, puan, cik, tuan, kak, abang, bang, bro, sis, boss, bos, pakcik, makcik, pak, mak, haji, hajah, hjh, hj, ustaz, ustazah, cikgu, dato, datuk, datin, dr, prof, tok, pok, mek, che, aunty, uncle, mr, ms, mrs, tan sri, tun, adik, dik, en, pn, mdm, mama, papa, abah, arwah, allahyarham, wak, nek, opah, kakak, mat, madam, sir, along, angah, achik, long, ngah, lang, su, cu',
  'name-link':
    'bin, binti, bt, bte, b, a/l, a/p, anak, ak, binte, ibni, nik, wan, tengku, raja, syed, sharifah, megat, che, mohd, muhd, muhammad, mohamad, mohammad, md, ahmad, abdul, abd, nur, nor, noor, siti, puteri, al, dayang, awang, ku, datu, anak lelaki, s/o, d/o',
  'given-name':
    'ahmad, ali, abu, amin, aiman, amir, arif, ariff, azlan, azman, azmi, azhar, azizul, aziz, danial, daniel, faiz, faizal, fahmi, farid, fikri, hafiz, haziq, hakim, hamid, haris, hassan, ibrahim, idris, imran, irfan, ismail, iskandar, izzat, jamal, johari, kamal, kamarul, khairul, khalid, luqman, mahmud, mustafa, nabil, najib, nasir, nazri, nizam, omar, osman, rahim, rahman, rashid, razak, razali, ridzuan, rizal, roslan, rosli, saiful, salleh, samad, shafiq, shah, shahrul, sulaiman, syafiq, syahmi, syamil, taufik, yusof, zaki, zain, zainal, zulkifli, zul, aisyah, aishah, aina, alia, amira, amirah, anis, asma, ayu, azizah, azlina, balqis, basyirah, farah, farhana, fatimah, fatin, habsah, hajar, halimah, hamidah, hanis, hasnah, hidayah, intan, izzah, jamilah, kalsom, khadijah, khatijah, laila, liyana, maimunah, maryam, maznah, mira, nabila, nadia, najwa, nurul, rafidah, rahmah, ramlah, rohana, rokiah, rosmah, rozita, salmah, sarah, shahida, suhaila, suraya, syahirah, syasya, wani, yati, zahara, zaharah, zainab, zaleha, zarina, zubaidah, siew, mei, wai, chee, kah, boon, teck, seng, ling, hui, murugan, ravi, raju, selvi, devi, kavitha, suresh, kumar, ganesh, letchumi, muthu, samy, jugah, jimin, gunsalam, mojiun',
  'family-name':
    'abdullah, ismail, hassan, ibrahim, rahman, hamid, aziz, othman, osman, yusof, yaakob, salleh, mansor, mahmud, ahmad, omar, daud, roslan, rosli, razali, bakar, latif, latiff, kassim, jusoh, mamat, awang, musa, mokhtar, sulaiman, zainal, kamaruddin, hashim, tan, lim, lee, wong, chan, chong, ooi, teoh, goh, ng, yap, lau, subramaniam, perumal, krishnan, maniam, veloo, rajan, devaraj, kandasamy, muniandy, samad, hamdan, sabri, satar, wahid, ghani, yatim, talib',
  greeting:
    'hai, hi, hello, salam, selamat, assalamualaikum, waalaikumsalam, pagi, petang, malam, hey, helo, sejahtera, tengah hari',
  'staff-role':
    'juruteknik, pegawai, team, pasukan, pengurus, staf, kerani, penyelia, eksekutif, kaunter, guru besar, pengetua, technician, supervisor, unit, bahagian, jabatan, wakil, foreman, manager, juruteknik kami, krew, admin, kontraktor, ejen',
  not: 'tidak, tak, x, bukan, belum, tiada, takde, xde, xda, takda, tak pernah, jangan, tanpa, tidaklah, takkan, tok, sik, sing, dok, inda, nda, belom, blm, mana ada, takdak, dak, bkn, tdk, xpernah, langsung, takdok',
  if: 'kalau, kalo, klu, jika, jikalau, sekiranya, bila, apabila, andai, selagi, selepas, lepas, sebelum, sampai, hingga, sehingga, kecuali, asalkan, mungkin, boleh jadi, barangkali, agaknya, kot, kut, boleh',
  all: 'semua, setiap, tiap, seluruh, mana-mana, sesiapa, siapa-siapa, semua pelanggan, umum, biasanya, biasa, automatik, kebanyakan, sama untuk semua, terpakai, untuk semua, bagi semua, sapa sapa, seluruh negara, para, semua orang, standard, lazimnya, memang semua',
  because:
    'sebab, kerana, krn, sbb, disebabkan, akibat, berikutan, pasal, punca, puncanya, jadi, sebabnya, oleh kerana, gara-gara, lantaran, dek, tu sebab, tulah, memandangkan, pasai, since',
  already:
    'dah, sudah, telah, pernah, tadi, baru, baru je, doh, udah, sempat, siap, baru lepas, tunjuk, tercatat, direkodkan, kena, dh',
  will: 'akan, nanti, esok, lusa, bakal, nak, hendak, mahu, segera, minggu depan, bulan depan, kang, sat lagi, sekejap lagi, kejap lagi, bila',
  still:
    'masih, lagi, tetap, sekarang, ketika ini, buat masa ini, kini, sedang, tengah, status, statusnya, berstatus, setakat ini',
  record:
    'sistem, rekod, rekod kami, data, log, ikut log, ikut rekod, semakan, kami semak, kami tengok, tunjuk, menunjukkan, sistem tunjuk, cctv, rakaman, fail, dalam sistem, kami nampak, nampak, ikut sistem, semak tadi, pangkalan data, laporan, nota, dalam fail, di rekod',
  please: 'sila, mohon, tolong, harap, boleh, minta, cuba, jom, mintak, silakan, diharap, bantu',
  sorry: 'maaf, mohon maaf, minta maaf, mintak maaf, harap maaf, sorry, ampun, siou, kesal, maafkan',
  thanks: 'terima kasih, tq, thanks, tima kasih, mekasih, kamsia, trimas, terimas, syukur, alhamdulillah',
  must: 'mesti, wajib, perlu, kena, harus, hendaklah, diwajibkan, syarat, patut, mestilah',
  'do-not': 'jangan, tak payah, tak perlu, usah, berhenti, elakkan, dilarang, jgn, tak yah, xpayah, tokse, dok payah',
  ask: 'apa, kenapa, mengapa, bagaimana, macam mana, mcm mana, siapa, sapa, bila, mana, di mana, berapa, brp, ke, kan, kah, betul, betul ke, kot, guano, gapo, ka, nape, awat, bakpo, tak, ya, yakah, eh',
  but: 'tapi, namun, tetapi, sedangkan, padahal, cuma, malah, sebenarnya, walaupun, sebaliknya, cuma nya, meskipun, tp',
  only: 'hanya, cuma, saja, sahaja, je, ja, jer, baru, sekadar, sikit, aja, jak',
  very: 'sangat, sgt, amat, betul, sungguh, sekali, gila, memang, terlalu, paling, teramat, banyak, banyak-banyak, benar, sangat-sangat, habis, kaw',
  can: 'boleh, dapat, bole, blh, mampu, layak, buleh, buley, bulih',
  'no-need':
    'jangan risau, tak payah risau, tenang, percuma, tak perlu risau, jangan bimbang, sabar, tak payah, rilek, free, tanpa caj, relaks, tak yah risau',
  month:
    'januari, februari, mac, april, mei, jun, julai, ogos, september, oktober, november, disember, jan, feb, apr, jul, ogo, sep, sept, okt, nov, dis, ramadan, syawal, raya',
  weekday: 'isnin, selasa, rabu, khamis, jumaat, sabtu, ahad',
  'day-time':
    'pagi, tengah hari, petang, malam, subuh, hari ini, hari ni, malam ini, malam ni, pagi ini, pagi tadi, petang ini, petang ni, sekarang, maghrib, zohor, asar, isyak, ptg, malam tadi, hujung minggu, senja, tengahari, maghi',
  'relative-time':
    'semalam, smalam, kelmarin, tadi, lepas, lalu, yang lalu, bulan lepas, minggu lepas, tahun lepas, dulu, sebelum ini, sebelum ni, terakhir, bulan ini, bulan ni, minggu ini, minggu ni, tahun ini, tahun ni, baru-baru ini, hari tu, haritu, malam tadi, pagi tadi, selama ini, kemarin, ari ya, aritok',
  'time-unit':
    'hari, minggu, bulan, tahun, jam, minit, saat, suku, semester, penggal, sebulan, setahun, seminggu, sehari, thn, bln, mggu, bulanan',
  clock: 'jam, pukul, pkl, pagi, petang, malam, ptg, am, pm',
  since: 'sejak, dari, mulai, mula, selama, semenjak, antara, hingga, sehingga, sampai, dari bulan, start, bermula',
  'number-word':
    'satu, dua, tiga, empat, lima, enam, tujuh, lapan, sembilan, sepuluh, sebelas, belas, puluh, ratus, seratus, seribu, setengah, kosong, separuh, sikit, beberapa, sen, duo, tigo, limo',
  place:
    'kuala lumpur, kl, selangor, johor, jb, johor bahru, penang, pulau pinang, ipoh, perak, kedah, alor setar, perlis, kangar, kelantan, kota bharu, terengganu, kuala terengganu, pahang, kuantan, melaka, negeri sembilan, seremban, sabah, kota kinabalu, sandakan, tawau, sarawak, kuching, miri, sibu, bintulu, labuan, putrajaya, cyberjaya, shah alam, petaling jaya, pj, subang, klang, kajang, bangi, cheras, ampang, gombak, rawang, puchong, batu pahat, muar, kluang, taiping, sungai petani, bukit mertajam, kulim, langkawi, genting, brunei, bandar seri begawan, damansara, setapak, wangsa maju, selayang, nilai, port dickson, mersing, segamat, dungun, kemaman, lahad datu, keningau, lumut, manjung, klcc, putra, sentul',
  office:
    'cawangan, pejabat, kedai, kaunter, kiosk, gerai, pusat, pusat servis, pusat khidmat, stesen, terminal, lapangan terbang, utc, ibu pejabat, outlet, mall, hab, depoh, gudang, meja, pintu, platform, showroom, jpn, jpj, balai, lobi, tingkat, dewan, surau, masjid',
  area: 'kawasan, taman, daerah, mukim, premis, rumah terjejas, terjejas, sekitar, bandar, negeri, zon, penduduk, seksyen, pelanggan terjejas, seluruh, akaun terjejas, kampung',
  'cue-phone':
    'nombor, no, telefon, tel, fon, phone, hp, nombor telefon, no telefon, no. tel, whatsapp, wasap, ws, call, hubungi, bimbit, nombornya, no fon, sms, talian, nombor dia, contact, nombo',
  'cue-email': 'emel, email, e-mel, hantar ke, dihantar ke, mel, inbox, id, gmail, alias',
  'cue-address':
    'jalan, jln, lorong, lrg, kampung, kg, kpg, taman, tmn, blok, blk, no, no., lot, flat, pangsapuri, apartment, apartmen, kondo, kondominium, residensi, seksyen, ppr, felda, felcra, rumah, alamat, tingkat, unit, poskod, bandar, desa, persiaran, lebuh, bt, batu, jalan-jalan, rumah panjang, rh, presint, menara, persint, taman-taman, villa, villa, simpang, sek, rumah no, pintu, depan rumah, alamatnya',
  'cue-identity':
    'ic, kad pengenalan, mykad, nric, mykid, pasport, passport, no ic, no. ic, kp, no kp, lesen, lesen memandu, nombor ic, id, sijil lahir, sijil kelahiran, no. kp, cukai, tin, matrik, permit, visa, mypr, k/p',
  'cue-birth':
    'lahir, tarikh lahir, kelahiran, umur, usia, berumur, hari jadi, birthday, dilahirkan, tahun kelahiran, umurnya, tahun, thn, dob',
  'cue-card':
    'kad, kad kredit, kad debit, visa, mastercard, berakhir, hujung, hujungnya, penghujung, empat angka, 4 digit, digit akhir, akhir, card, nombor kad, belakang, ending, 4 nombor, angka akhir',
  'cue-bank':
    'akaun, akaun bank, no akaun, no. akaun, maybank, cimb, rhb, bsn, bank islam, bank rakyat, tng, touch n go, ewallet, e-wallet, dompet, wallet, duitnow, ambank, public bank, hong leong, agrobank, grabpay, boost, shopeepay, iban, nombor akaun, simpanan, akaun simpanan, masuk ke, tag, kad touch, affin, muamalat',
  'cue-account':
    'akaun, no akaun, no. akaun, nombor akaun, kontrak, no kontrak, polisi, no polisi, sijil, no sijil, ahli, keahlian, no ahli, nombor ahli, meter, no meter, nombor meter, id pengguna, pelanggan, no pelanggan, nombor pelanggan, kwsp, kumpulan wang, perkeso, id log masuk, pelajar, no pelajar, matrik, no matrik, ahli no, user id, username, seller, fail pinjaman, kad ahli, akaun air, akaun elektrik, pembiayaan no, mrn, rn, id ahli, no. ahli, fail, anggota, no anggota, tag',
  'cue-order':
    'pesanan, order, no order, tempahan, no tempahan, kod tempahan, tracking, no tracking, nombor tracking, awb, resit, no resit, invois, tiket, no tiket, rujukan, no rujukan, nombor rujukan, ref, kes, no kes, aduan, no aduan, booking, pnr, bungkusan, parcel, tuntutan, no tuntutan, transaksi, id transaksi, permohonan, no permohonan, laporan, consignment, konsainan, saman, kompaun, no saman, slip, job, servis, pulangan, nota, claim, bagasi, tag bagasi, pindaan, order id',
  'cue-credential':
    'pin, otp, tac, kata laluan, password, kod, kod tac, kod otp, puk, kod puk, nombor pin, kod pengesahan, kod keselamatan, cvv, kod akses, pautan, pautan reset, link reset, kata laluan sementara, pin sementara, passcode, soalan keselamatan, jawapan keselamatan, kod pintu, wifi, katalaluan, kod sekali guna, kod log masuk, kod buka, pw, pass, nama ibu, frasa keselamatan, kunci',
  'cue-device':
    'imei, iccid, siri, nombor siri, no siri, no. siri, sn, s/n, mac, ip, modem, router, peranti, decoder, dekoder, sim, kad sim, casis, no casis, enjin, no enjin, alamat ip, alamat mac, telefon, tablet, stb, serial, serial no',
  'cue-plate':
    'plat, no plat, nombor plat, pendaftaran, no pendaftaran, nombor pendaftaran, kereta, motor, motosikal, lori, van, kenderaan, no. plat, reg, plate, geran, roadtax, bas, myvi, saga, viva, proton, perodua, honda, axia, wira, persona, y15',
  'cue-name':
    'nama, atas nama, a/n, bernama, namanya, nama penuh, penama, pemegang, didaftar atas nama, atas, penerima, tuan punya, didaftarkan, nama dalam, kepunyaan, milik, nama dia, diterima oleh, nama dlm ic',
  'bank-name':
    'maybank, cimb, rhb, bsn, ambank, affin, agrobank, bank islam, bank rakyat, hong leong, public bank, uob, ocbc, hsbc, muamalat, alliance, gxbank, gxb, mbsb, bimb, baiduri, bibd, m2u',
  'wallet-name': 'tng, touch n go, grabpay, boost, shopeepay, bigpay, setel, mae, fave, duitnow',
  official:
    'rasmi, hotline, talian, careline, talian kami, laman, laman web, nombor rasmi, akaun rasmi, talian khidmat, app kami, khidmat pelanggan, aplikasi, portal, emel kami, whatsapp kami, nombor kami, pejabat kami, tol free, tanda biru',
  ending:
    'hujung, berakhir, hujungnya, penghujung, angka akhir, digit akhir, 4 digit terakhir, akhir, empat digit, ending',
  'is-value': 'nombor, no, no., id, kod, ialah, adalah, nombornya, bernombor, kodnya, iaitu, nombo',
  outage:
    'gangguan, penyelenggaraan, kabel, paip, pecah, bocor, bekalan, pencawang, menara, talian utama, down, rosak, baiki, dibaiki, pembaikan, pulih, jangkaan, terputus, server, sistem, trip, ribut, banjir, kerja naik taraf, naik taraf, splicing, fiber, loji, tekanan, henti tugas, berjadual, kontraktor, hujan, tower, backlog, kecemasan, pemulihan, punca, pam, sambungan, kapasiti, bug',
  'service-noun':
    'akaun, talian, line, bekalan, elektrik, air, internet, api, kad, keahlian, sijil, polisi, tuntutan, permohonan, pinjaman, loan, tiket, tempahan, lesen, servis, perkhidmatan, meter, wallet, sim, nombor, slip, geran, pasport, visa, bantuan, kedai, seller, akses, refund, lot',
  product:
    'modem, router, tv, peti sejuk, laptop, telefon, app, aplikasi, versi, model, siri, kasut, tudung, baju, mesin, motor, kereta, aircond, sofa, almari, blender, tayar, bateri, tab, tablet, kek',
  'general-rule':
    'polisi, terma, syarat, peraturan, prosedur, sop, akta, undang-undang, dikenakan, terpakai, hari bekerja, maksimum, minimum, had, tempoh, tarikh akhir, sah, tertakluk, automatik, kelayakan, layak, dalam masa, sehari, setiap, dasar, ikut, panduan, ketetapan, t&c, selewatnya, selewat-lewatnya, mengikut, jadual',
  school:
    'sekolah, kelas, murid, pelajar, universiti, kolej, pensyarah, cikgu, guru, peperiksaan, exam, keputusan, semester, konvo, konvokesyen, yuran, cgpa, kuliah, asrama, tatatertib, kehadiran, buku, ijazah, tadika, spm, uasa, pnp, slip',
  vehicle: 'kereta, motor, motosikal, lori, van, bas, teksi',
  weather: 'hujan, banjir, ribut, petir, kilat, angin, panas, jerebu',
  insult:
    'bodoh, bangang, bengap, bahlul, bebal, tolol, bongok, gila, kedekut, miskin, malas, pemalas, buta, buta huruf, otak, kepala otak, tak ada otak, malu, tak malu, tak tahu malu, muka tembok, manja, cengeng, mengada, menggedik, kaki, kaki komplen, kaki bising, gedik, penipu, pembohong, mulut, mulut puaka, celupar, kurang ajar, biadab, tak sekolah, sekolah, tak sedar diri, sedar diri, cermin, bercermin, tak reti, jakun, sengal, senget, poyo, lembap, otak udang, hampeh, sampah, macam budak, budak kecik, meroyan, gila viral, terdesak, hidung tinggi, buta kayu, pengemis, minta sedekah, bodo, bodo sombong, tak guna, annoying, drama, nak viral, pencuri, ponggal, lurus bendul, cari publisiti, kebudak-budakan',
  mock: 'tahniah, hebat, wah, pandai, bijak, genius, tepuk, kesian, kesiannya, alahai, aduhai, oh, magik, ahli nujum, bomoh, doraemon, superman, ultraman, ajaib, terkejut, terharu, mungkin, agaknya, kot, takkan, ingat, ingatkan, siapa suruh, sapa suruh, amboi, eh, ye ke, iyelah, ye la, yelah, memang, mimpi, bangun tidur, nasib, nasib la, syabas, mak datuk, raja, bangsawan, sultan, hadiah, pingat, awww, pulak, pulaknya, kononnya, konon, senang je kan, indah, cuba teka, teka, bukan, buat-buat, ke apa, jela, lah, tengok, lain kali',
  laugh:
    'haha, hahaha, hehe, kahkah, kah kah, wakaka, lol, lmao, hihi, kekeke, ngeh, hahahaha, muehehe, kikiki, 😂, 🤣, 🙄, 😏, 🤡, 😹, 🤭, 😜, 👏, 😆',
  command:
    'bayar, bayar dulu, langsaikan, baca, semak, tunggu, diam, sabar, padam, pergi, datang, hantar, lengkapkan, segera, sekarang, sekarang juga, hari ini juga, cepat, berhenti, titik, muktamad, ikut, buat, urus, ambil, fikir, tengok, dengar, klik, isi, baca dulu, semak sendiri, tengok sendiri, jangan, faham, mesti, wajib, cari sendiri, pi, sila, tak payah, noktah, jangan tanya, keluar, tukar, mintak, tutup, ikut je, ingat',
  blame:
    'salah sendiri, salah awak, salah anda, salah encik, salah puan, salah kau, salah hang, kesalahan anda, sendiri, siapa suruh, sapa suruh, kenapa tak, kenapa tidak, cuai, kecuaian, lalai, lupa, lain kali, sepatutnya, patutnya, awak yang, puan yang, encik yang, tuan yang, kau yang, anda yang, bukan salah kami, bukan silap kami, tanggungjawab anda, jangan salahkan, nak salahkan, menyalahkan, tuduh, ambil tahu, tak baca, tak teliti, akibat, degil, mengaku, yang mintak, sebab awak, sebab kau, muhasabah, jaga, tak jaga, cermin diri, kan dah',
  threat:
    'saman, disaman, kami saman, peguam, tindakan undang-undang, tindakan, undang-undang, mahkamah, polis, report polis, laporan polis, balai, fitnah, pemungut hutang, along, kutipan, potong, tarik, sita, lelong, senarai hitam, senaraihitam, ccris, ctos, kalau tidak, kalau tak, jika ingkar, ingkar, jangan menyesal, menyesal, akan tahu, amaran terakhir, amaran, terakhir, hadap, terima akibat, akibatnya, kami datang, datang rumah, viralkan, sebarkan, dedahkan, jangan harap, muflis, bankrap, tamatkan, tribunal, jumpa di mahkamah, imigresen, waran, tangkap, lokap, kena nanti, siaplah, laporkan, tak boleh keluar negara, peguam panel, terpaksa, akta, skmm',
  law: 'undang-undang, peguam, saman, mahkamah, polis, tribunal, fitnah, akta, penjara, waran, tindakan undang-undang, lod, peguam panel, skmm, mcmc, didakwa, sivil, jenayah',
  dismiss:
    'seperti yang dimaklumkan, seperti dimaklumkan, telah dimaklumkan, dah bagitau, dah bagitahu, dah cakap, dah beritahu, dah jelas, bukan masalah kami, bukan urusan kami, masalah awak, urusan anda, suka hati, ikut suka, lantak, peduli apa, tak kisah, nak buat macam mana, memang macam tu, dari dulu, semua orang, semua pun, bukan kau sorang, bukan awak sorang, bukan sorang, orang lain pun, polisi tetap polisi, kontrak tetap kontrak, dah syarat, ikut syarat, terima je, redha je, redha, redho, sabar, sabar je, sabar la, tunggu je, tunggu la, tunggulah, cari sendiri, baca je, semak sendiri, tanya sendiri, tanya, google, bukan bahagian kami, kami tak boleh, tak boleh buat apa, luar kawalan, tak payah, tak suka, tukar lain, pindah, pergi tempat lain, nasib la, nasib, biasa la, biasalah, relax, relak, rilek, rileks, benda kecik, sikit je, takat, tu je, itu saja, itu je, sekian, muktamad, tak payah tanya, dah tulis, tertulis, dah tampal, ada dalam, kan ada, susah sangat, itu pun, apa nak, bising, layan, tak reti, jangan dok tanya, kami pun',
  guarantee:
    'jamin, dijamin, kami jamin, jaminan, menjamin, janji, kami janji, berjanji, pasti, kami pastikan, pastikan, confirm, confirm 100%, 100%, 200%, 1000%, seratus peratus, takkan, tak akan, tidak akan, sampai bila-bila, selama-lamanya, selamanya, seumur hidup, sumpah, mesti, percaya la, pegang janji, kalau tak saya, kalau tak, tanpa gagal, gerenti, gerentee, guarantee, demi, sesaat pun, satu pun, setitik pun, double, dua kali ganda, percuma setahun, sampai kiamat, langsung, berani kerat jari, potong jari, saya sendiri, hari ini juga, tak mungkin',
  argue:
    'tak betul, tidak benar, bohong, salah, silap, tak pernah, padahal, fakta, buktinya, bukti, rekod kami, ikut rekod, ikut log, sistem tak menipu, sebenarnya, bukan macam tu, jangan tuduh, tuduh, menuduh, fitnah, mana bukti, kami dah, siapa kata, sapa kata, kan, bukan salah kami, bukan silap kami, tapi, tiada, takde, tak mungkin, tanpa bukti, rakaman, dah ada masa, jangan main tuduh, jangan reka, reka cerita, putar, putar belit, mengarut, merapu, mana ada, ada bukti, gambar ada, cctv ada, bukan, betul ke, encik kata, puan kata, awak kata, memang',
  sweet:
    'semoga, selamat, sihat, seronok, gembira, salam, jumpa, sayang, terbaik, insyaallah, insya-allah, doakan, moga, harap, tahniah, sama-sama, berkat, lancar, jemput, sudi, bangga, comel',
  template:
    'terima kasih kerana menghubungi, terima kasih atas, maklum balas, maklum balas anda, sangat dihargai, amat kami hargai, dihargai, kesulitan, atas kesulitan, segala kesulitan, sebarang kesulitan, pelanggan yang dihormati, tuan/puan, yang dihormati, pelanggan dihargai, kepuasan anda, kepuasan pelanggan, keutamaan kami, pihak berkaitan, jabatan berkaitan, bahagian berkaitan, unit berkaitan, dimajukan, dipanjangkan, diambil maklum, ambil maklum, tindakan selanjutnya, sedang diambil tindakan, sekian, harap maklum, salam hormat, kesabaran, kesabaran anda, atas kesabaran, komited, sentiasa komited, berusaha, perkhidmatan terbaik, sokongan anda, sokongan berterusan, kami prihatin, mengikut prosedur, prosedur, untuk tindakan, pihak kami, dengan hormatnya, adalah dimaklumkan, kerjasama, perhatian anda, dimaklumkan, amat berharga, semoga hari anda, menambah baik, penambahbaikan, menghargai, aduan anda, dear valued, setia bersama, bersama kami',
  anger:
    'kecewa, marah, geram, bengang, sakit hati, teruk, penipu, tipu, scam, bodoh, malu, menyesal, penat, rugi, sampah, gila, kenapa, lambat, lama, rosak, hilang, takde, tak dapat, tak masuk, mana, menyusahkan, susah, menipu, menangis, takut, risau, panik, stress, tolong, apa ni, apa la, weh, woi, hampeh, haram, boikot, biadab, kurang ajar, kena, lagi, asyik, tak jawab, tak reply, report, viral, zalim, sengsara, kena caj, kena potong, tak boleh, melampau, merepek, celaka, letih, dah berapa kali, tunggu',
  vulgar:
    'babi, bodoh, celaka, sial, haram, bangang, anjing, palat, lahanat, pukimak, puki, sundal, haram jadah, setan, taik, tahi, mampus, pantat',
  empathy:
    'maaf, faham, fahami, kami faham, mengerti, kesian, simpati, tumpang sedih, sedih, risau, bimbang, kecewa, mengecewakan, geram, penat, letih, tertekan, stress, malu, malunya, cemas, terkejut, takziah, salam takziah, susah hati, menyusahkan, susah, alamak, aduh, adoi, ya allah, innalillah, astaghfirullah, memang tak patut, tak patut, tak sepatutnya, silap kami, salah kami, lama tunggu, menunggu lama, tertunggu, sabar menunggu, terganggu, kesulitan, tenang, sakit hati, terasa, sian, sorry, patut, annoying, kesal, prihatin, tak selesa, berat, hati, ucapan, tabah, kuat, semangat, keliru, runsing, terkilan',
  private:
    'dm, pm, inbox, mesej peribadi, mesej, whatsapp, wasap, ws, telefon, call, hubungi, emel, app, aplikasi, cawangan, kaunter, pejabat, messenger, hotline, talian, chat, live chat, log masuk, datang, singgah, kunjungi, telefon kami, kami telefon, akan telefon, akan hubungi, menghubungi, borang, kedai, jumpa, panggil, balas dm, hubungi kami, personal',
  'follow-up':
    'kemas kini, update, maklumkan, dimaklumkan, hubungi, menghubungi, telefon, esok, nanti, sebelum, dalam masa, dalam, jam, minit, hari bekerja, pantau, susulan, tindakan, selewatnya, jangkaan, malam ni, hari ini, petang ni, akan, semak semula, lepas tu, bila dah, terus, balas, jawab, sampai, kami semak, kami cek, khabarkan, beritahu, bagitau, bagitahu, sambung, seterusnya, uruskan, siap, follow up, kejap lagi, sat lagi',
  'promise-time':
    'esok, nanti, sebelum, selewatnya, hari ini, hari ni, malam ni, petang ni, pagi esok, jam, minit, hari bekerja, minggu depan, isnin, selasa, rabu, khamis, jumaat, sabtu, ahad, lusa, secepat, sejam, sekejap, kejap, pukul, maghrib, hb',
  fix: 'baiki, dibaiki, betulkan, dibetulkan, selesai, siap, ganti, diganti, gantikan, pulangkan, dipulangkan, refund, reset, aktifkan, diaktifkan, buka, dibuka, hantar semula, dihantar semula, tukar, ditukar, batalkan, dibatalkan, tarik balik, pinda, pulih, ketepikan, tolak, kredit, kemas, dikemas, bayar balik, kemaskini, ganti baru, naik taraf, restart, tegur, ditegur, bersihkan, uruskan, sambung',
  explain:
    'sebab, kerana, punca, puncanya, akibat, disebabkan, masalah, gangguan, rupanya, maksudnya, sedang, memang, terpakai, termasuk, berikutan, ialah, adalah, kena, biasanya, ikut, dari, pasal, silap, itu',
  offer:
    'baucar, pampasan, percuma, ganti, diskaun, kredit, pilihan, pilih, alternatif, ansur, ansuran, tawarkan, tanpa caj, belanja, rebat, atau, boleh juga, free, kami tanggung, pengecualian',
  'how-to':
    'buka, klik, menu, pilih, tekan, taip, app, isi, muat naik, muat turun, semak, tutup, hidupkan, restart, cabut, pasang, bawa, datang, daftar, mohon, melalui, pautan, link, caranya, langkah, masuk, imbas, scan, cuba, masukkan, hantar, kemas kini, reset, off, on, portal, laman, borang, tengok, off dekoder, isi borang, bawak, guna',
};
