/** Customers of Suria Mobile in Indonesia. Everybody is invented; numbers begin with +62 810, which belongs to no operator. Times are Jakarta's. */
export const indonesia = `
= Dinda Kusuma | id | facebook:dinda.kusuma phone:+62 810-5550-0142
fullName: Dinda Ayu Kusumawardhani
phones: +62 810-5550-0142
addresses: Jl. Melati Raya No. 17 RT 04/RW 09, Pondok Kelapa, Jakarta Timur 13450
accounts: SM-6201-77340
amounts: Rp487.300
payments: {iso en 2-january}
notes: Keberatan dengan biaya aktivasi kartu kedua.
-392d@10:20+7 shop in Laras (happy): Pindah dari kartu lama, ambil Suria Max. Minta nomor cantik tapi akhirnya pilih nomor tanggal nikahnya.
-349d@13:12+7 chat in (neutral): Kak, kuota malam sama kuota utama bedanya apa ya? Saya kerja shift malam soalnya
-349d@13:16+7 chat out Bagus: Kuota malam jalan pukul 00.00–06.00 dan dipakai lebih dulu, Kak Dinda. Jadi pas shift malam, kuota utamanya aman.
-349d@13:18+7 chat in (happy): oke paham, makasih kak
# resolved Kartu kedua untuk ibu
-266d@12:40+7 shop in Laras: Ambil kartu kedua untuk ibunya, minta tanpa data. Ditanya biaya aktivasi, dijawab gratis bulan itu.
-240d@20:05+7 email in (neutral): Di tagihan saya muncul biaya aktivasi kartu kedua, padahal di gerai dibilang gratis. Mohon dicek.
-97d@21:14+7 messenger in (neutral): kak, kuota malam saya kok ga kepake semalem? malah kepotong yg utama
-97d@21:30+7 messenger out Putri: Semalam pembaruan sistem menunda kuota malam sampai pukul 02.00, Kak Dinda. Yang terpotong sudah kami kembalikan, cek di aplikasi ya.
-97d@21:34+7 messenger in (happy): oh iya udah balik. tks
# resolved Sinyal hilang di Pondok Kelapa
-207d@06:40+7 facebook in (worried): Suria, sinyal di Pondok Kelapa kok hilang dari subuh? Saya nunggu kabar orang tua di RS
-207d@06:52+7 facebook out Putri: Kak Dinda, semoga orang tuanya lekas pulih. Menara di Kalimalang mati listrik sejak 04.50, genset sedang dijalankan. Kami kabari di sini sebelum jam 8 pagi.
! kept -207d@08:00+7 Kabar menara Kalimalang
-207d@07:35+7 facebook out Putri: Sudah menyala sejak 07.30, Kak. Kalau masih kosong, coba mode pesawat sebentar. Salam untuk orang tuanya.
-207d@07:50+7 facebook in (happy): Udah bisa, alhamdulillah. Terima kasih banyak ya
# waiting Nomor diputus
last-week-a@09:48+7 telephone in Rudi (worried): Telepon pakai HP suami: nomornya diputus sejak pagi tanpa pemberitahuan. Dia perawat, RS tidak bisa menghubungi. Katanya biaya kartu kedua sudah diprotes lewat email dan belum dijawab. Saya bilang akan saya telusuri.
last-week-b@17:22+7 telephone in Rudi (angry): Telepon kedua, nomor masih mati. Harus cerita dari awal lagi. Minta kepastian. Saya janji telepon balik hari Selasa dengan jawaban soal biaya kartu kedua.
! broken tuesday@17:00+7 Telepon balik dengan jawaban soal biaya kartu kedua dan nomornya

= Bayu Pradana | id | x:@bayuprdn phone:+62 810-5550-0219
fullName: Bayu Pradana Wicaksono
phones: +62 810-5550-0219
accounts: SF-1178-20455
amounts: Rp389.000
payments: {iso en -14d}
# resolved Internet mati waktu sidang skripsi
-366d@08:55+7 x in (angry): @SuriaMobile_ID INTERNET MATI 1 JAM LAGI GUE SIDANG SKRIPSI TOLONGGG
-366d@08:58+7 x out Bagus: Napas dulu, Mas Bayu. Ada kabel putus di Lenteng Agung, tak keburu pulih sejam. Kami isi 15 GB ke HP sekarang, hotspot-nya cukup buat sidang. Setuju?
-366d@08:59+7 x in: SETUJU BANGET
-366d@09:01+7 x out Bagus: Sudah masuk. Tes dulu suaranya, semoga lancar sidangnya!
-366d@11:47+7 x in (happy): LULUS. @SuriaMobile_ID terima kasih min, tanpa kalian gue ngulang semester
-366d@11:55+7 x out Bagus: Selamat, Mas Bayu, S.Kom.! Kabel di rumah juga sudah tersambung pukul 11.20.
-270d@19:30+7 x in (neutral): min naik ke 300 mbps kena biaya lagi ga
-270d@19:41+7 x out Putri: Tidak ada biaya pindah paket, Mas Bayu, hanya selisih bulanannya. Bisa dari aplikasi, aktif dalam 10 menit.
-270d@20:02+7 x in (happy): udah, ngebut. wisuda gift buat diri sendiri
-71d@22:15+7 x in (angry): @SuriaMobile_ID los merah di daerah depok, kerjaan kantor numpuk woy
-71d@22:24+7 x out Laras: Los merah malam-malam begini, pasti panik, Mas Bayu. Gangguan di Depok sejak 21.50, teknisi sudah di lokasi. Kami update lagi sebelum tengah malam.
! kept -70d@00:00+7 Kabar gangguan Depok
-71d@23:40+7 x out Laras: Menyala lagi sejak 23.31. Lampunya sudah hijau, Mas?

= Ratna Wulandari | id | facebook:ratna.wulan.sby phone:+62 810-5550-0333 email:ratna.w@contoh.example
fullName: Ratna Wulandari Soebroto
phones: +62 810-5550-0333
addresses: Jl. Rungkut Asri Timur XII/40, Surabaya 60293
accounts: SF-3031-88127
amounts: Rp0
payments: {iso en -3d}
-398d@16:40+7 email in: Saya berminat pasang SuriaFibre untuk warung kopi saya. Apakah boleh dipakai tamu juga?
-397d@09:25+7 email out Laras: Boleh, Bu Ratna. Paket Suria Usaha punya dua jaringan terpisah: satu untuk kasir, satu untuk tamu. Kalau Ibu berkenan, teknisi survei gratis hari Jumat.
-397d@10:00+7 email in: Jumat boleh, setelah jam 2 siang karena pagi ramai.
-391d@14:20+7 telephone out Laras: Konfirmasi survei selesai, tiang terdekat 30 meter. Pemasangan Selasa pukul 14.00 sesuai permintaan.
! kept -387d@14:00+7 Pemasangan Selasa pukul 14.00
-387d@15:30+7 facebook in (happy): Warung sudah ada wifi! Yang pasang sopan, dua jam beres. Sini ngopi min
-387d@15:44+7 facebook out Putri: Siap, Bu Ratna, kopi susunya satu. Semoga warungnya makin ramai!
# resolved Tagihan dobel
-214d@11:13+7 facebook in (angry): Bulan ini kok ditarik dua kali? Modal belanja saya jadi kepakai. Tolong penjelasannya
-214d@11:30+7 facebook out Bagus: Bu Ratna, modal belanja sampai terpakai, tentu bikin susah. Kami telusuri sekarang. Boleh lanjut di Messenger supaya datanya tidak terbaca orang?
-214d@11:52+7 messenger out Bagus: Benar, tertarik dua kali oleh sistem kartu. Pengembalian saya ajukan barusan, masuk ke rekening Ibu paling lambat hari Kamis.
! kept -211d@17:00+7 Pengembalian tagihan dobel
-211d@10:08+7 messenger in (happy): sudah masuk mas. makasih ya cepat
-2d@15:20+7 messenger in: Mas Bagus, mau tambah satu titik di lantai dua, kena berapa?
-2d@15:33+7 messenger out Bagus: Titik tambahan Rp150.000 sekali bayar, sudah dengan kabel 20 meter, Bu. Mau saya jadwalkan sore hari setelah warung sepi?
-2d@15:40+7 messenger in: boleh, tanggal {day id +1d} jam 4 ya
-2d@15:52+7 messenger out Bagus: Dicatat, Bu Ratna: {day id +1d} pukul 16.00, teknisinya Mas Dani.
! open +1d@16:00+7 Pasang titik tambahan di lantai dua

= Agus Setiadi | id | x:@agussetiadi_bdg phone:+62 810-5550-0417
fullName: Agus Setiadi
phones: +62 810-5550-0417
addresses: Jl. Cijerah Permai Blok C No. 5, Bandung 40213
accounts: SF-4410-53962
amounts: Rp778.000
payments: {iso en -68d}
# answered Lemot tiap akhir bulan
-168d@20:10+7 x in (angry): Lemot lagi lemot lagi. @SuriaMobile_ID bayar 50 mbps dapet 3. Buat zoom aja patah2
-168d@20:26+7 x out Putri: 3 dari 50 itu jauh sekali, Kang Agus. Kami cek port-nya malam ini dan kabari hasilnya besok siang.
! kept -167d@13:00+7 Hasil cek port
-167d@12:10+7 x out Putri: Ketemu: port di tiang terpasang di jalur lama. Sudah dipindah pukul 11. Boleh tes lagi, Kang?
-167d@12:31+7 x in (happy): 48 mbps. nah gitu dong. nuhun
-106d@21:02+7 x in (angry): balik lemot min @SuriaMobile_ID, 5 mbps, akhir bulan mulu
-106d@21:20+7 x out Putri: Kok balik lagi ya, Kang. Pola akhir bulan itu petunjuk bagus, kami minta tim jaringan lihat beban sel di Cijerah tiga malam ini.
-102d@16:45+7 x out Putri: Hasil tiga malam: jalur ke Cijerah penuh tiap akhir bulan karena pembaruan sistem kantor di ruas yang sama. Jadwal mereka dipindah ke dini hari mulai bulan depan.
-44d@19:58+7 x in (angry): udah ganti bulan masih aja lambat. capek lapor terus. pindah provider aja lah
-44d@20:15+7 x out Laras: Kang Agus, ini laporan ketiga dan kami paham kalau sudah capek. Kami baca semua riwayatnya, tak perlu cerita ulang. Teknisi senior datang Sabtu pagi jam 9, boleh?
-44d@20:20+7 x in: boleh. terakhir ya
-44d@20:24+7 x-chat out Laras: Dicatat, Sabtu jam 9, atas nama Pak Dadan dari tim senior. Beliau telepon 30 menit sebelum tiba.
! kept -40d@09:00+7 Teknisi senior datang Sabtu jam 9
-40d@10:50+7 telephone out Laras: Menanyakan hasil: kabel dari tiang diganti, sekarang 49 Mbps. Minta dipantau beberapa minggu. Saya janji telepon lagi tanggal {day id +6d}.
! open +6d@17:00+7 Telepon lagi menanyakan kecepatannya

= Putu Ayu Laksmi | id | facebook:putuayu.laksmi phone:+62 810-5550-0528
fullName: Ni Putu Ayu Laksmi Dewi
phones: +62 810-5550-0528
addresses: Jl. Tukad Batanghari No. 88, Denpasar 80225
accounts: SM-7712-30098
amounts: Rp125.000
-310d@11:25+7 facebook in (neutral): Min pas Nyepi data dimatikan ya? Mau kasih tahu tamu homestay
-310d@11:38+7 facebook out Laras: Betul, Mbok Ayu, data seluler di Bali dimatikan 24 jam mulai pukul 06.00 Wita sesuai imbauan. Panggilan darurat tetap bisa. Boleh kami buatkan teks untuk tamunya?
-310d@11:40+7 facebook in (happy): boleh bangettt
-310d@11:52+7 messenger out Laras: Ini teksnya dalam Indonesia dan Inggris, tinggal cetak. Rahajeng Nyepi, Mbok.
-156d@09:44+7 messenger in (worried): Tamu saya dari Jerman beli kartu Suria di bandara, ga bisa aktif. Paspornya udah difoto 3x
-156d@09:58+7 messenger out Putri: Biasanya karena foto paspornya silau. Minta beliau foto di tempat teduh tanpa lampu kilat ya, Mbok. Kalau masih gagal, gerai di Teuku Umar bisa bantu, buka sampai 20.00.
-156d@10:21+7 messenger in (happy): BISA. "danke" katanya
-19d@18:03+7 facebook in (angry): Lagi high season malah sinyal Sanur parah. Tamu komplen ke saya, bukan ke kalian
-19d@18:20+7 facebook out Putri: Mbok Ayu jadi yang kena getahnya, maaf ya. Sanur penuh karena festival, mobil BTS tambahan berangkat malam ini. Kami kabari besok pagi sebelum jam 9.
! kept -18d@09:00+7 Kabar mobil BTS Sanur
-18d@08:15+7 facebook out Putri: Mobil BTS sudah berdiri di Pantai Karang sejak 05.30. Bagaimana pagi ini, Mbok?
-18d@08:40+7 facebook in (happy): lancar, suksma
# followed-up Wifi tamu
-77d@16:15+7 telephone in Bagus (neutral): Tanya apakah homestay bisa pasang wifi terpisah untuk tamu tanpa ganti paket. Dijelaskan jaringan tamu ada di pengaturan router, dipandu lewat telepon.
-70d@10:00+7 telephone out Bagus: Telepon seminggu kemudian: wifi tamu jalan, kata sandinya ditempel di kamar. Tidak ada keluhan.
! kept -70d@12:00+7 Telepon lagi seminggu kemudian

= Yohanes Manurung | id | x:@yohanesmnrg phone:+62 810-5550-0611 email:y.manurung@contoh.example
fullName: Yohanes Parlindungan Manurung
phones: +62 810-5550-0611
accounts: SM-9034-15577
amounts: Rp264.500
payments: {iso en -95d}
# resolved Langganan konten yang tak pernah didaftar
-139d@07:31+7 x in (angry): Pulsa saya habis tiap hari 2200 buat "langganan horoskop". Kapan saya daftar?? @SuriaMobile_ID
-139d@07:49+7 x out Bagus: Bang Yohanes, tak ada yang boleh menarik pulsa tanpa izin. Kami hentikan dulu langganannya. Boleh DM dari nomor mana saja yang terpotong?
-139d@07:52+7 x-chat in: yang ini aja. udah dari tanggal 3 kayaknya
-139d@08:20+7 x-chat out Bagus: Sudah dihentikan dan semua layanan konten saya tutup. Potongan sejak tanggal 3 dikembalikan jadi pulsa paling lambat besok jam 12.
! kept -138d@12:00+7 Pulsa yang terpotong dikembalikan
-138d@09:40+7 x-chat out Bagus: Sudah kembali, Bang: 11 hari potongan. Penyedia kontennya juga kami laporkan.
-138d@10:05+7 x-chat in (happy): mantap kali. horas
-58d@13:15+7 email in: Saya minta rekaman semua potongan layanan konten tahun ini untuk laporan ke lembaga konsumen.
-56d@15:02+7 email out Laras: Terlampir rekaman lengkapnya, Pak Yohanes. Kami juga siap memberi keterangan ke lembaga bila diminta. Hasil penindakan terhadap penyedianya ada di halaman dua.

= Fitri Handayani | id | facebook:fitri.handa phone:+62 810-5550-0744
fullName: Fitri Handayani
phones: +62 810-5550-0744
addresses: Perum Griya Asri Blok D3/21, Bekasi 17510
accounts: SF-6120-90456
amounts: Rp349.000
payments: {iso en -35d}
# resolved Teknisi batal terus
-82d@17:42+7 facebook in (angry): Udah 3x dijanjiin teknisi, 3x batal. Saya sampai bolos kerja. Maunya apa sih?
-82d@18:01+7 facebook out Putri: Tiga kali menunggu dan tiga kali batal, Kak Fitri pantas marah. Saya ambil alih sendiri mulai malam ini. Boleh saya lanjut di Messenger untuk pilih jam yang tidak mengganggu kerja?
-82d@18:09+7 messenger in: malem aja diatas jam 7, saya kerja pulang 6
-82d@18:22+7 messenger out Putri: Besok jam 19.30, teknisinya Mas Rohim. Saya telepon Kak Fitri jam 7 malam kalau dia sudah di jalan.
! kept -81d@19:30+7 Teknisi besok jam 19.30
-81d@19:01+7 telephone out Putri: Menelepon jam 7 seperti janji: Mas Rohim sudah di tol, tiba 19.25.
-81d@20:48+7 messenger in (happy): udah nyala mbak. makasih udah nelpon beneran
-74d@10:30+7 telephone out Putri: Telepon susulan seminggu kemudian: internet stabil, satu kali mati lampu, nyala sendiri lagi.
-5d@20:15+7 facebook in (neutral): min kalo pindah kontrakan bisa bawa internetnya ga? tetep di bekasi
-5d@20:27+7 facebook out Putri: Bisa, Kak Fitri, selama alamat barunya tercakup. Cek dulu di suriamobile.example/cakupan, biaya pindahnya gratis sekali setahun.

= Rizky Ananda | id | x:@rizkyanandaa__ phone:+62 810-5550-0866
fullName: Rizky Ananda Putra
phones: +62 810-5550-0866
accounts: SM-2245-67809
amounts: Rp0
-195d@01:10+7 x in (angry): woy @SuriaMobile_ID kuota 20gb abis semalem padahal gue tidur. setan kah?
-195d@07:32+7 x out Laras: Bukan setan, Kak, biasanya pencadangan foto atau pembaruan gim yang jalan sendiri. Kami balas pagi ini karena semalam belum ada yang jaga, maaf. Boleh DM, kita lihat jam berapa dan aplikasi jenis apa?
-195d@09:11+7 x-chat in: nih gue [tangkapan layar]
-195d@09:24+7 x-chat out Laras: 18,4 GB antara 02.10 dan 03.05, jenisnya unduhan gim. Di pengaturan gimnya: matikan "unduh otomatis lewat data". Saya beri 5 GB sekali ini supaya minggu ini aman.
-195d@09:26+7 x-chat in (happy): anjay ternyata bener, update 18 giga. sori min, makasih 5gb nya
-115d@16:00+7 x in (happy): @SuriaMobile_ID setan kuota sudah pergi. terima kasih dukun Laras
-115d@16:12+7 x out Laras: Mantranya cuma satu: Wi-Fi only. Sehat-sehat, Kak!
-22d@12:50+7 x in (neutral): min promo pelajar sampe kapan
-22d@12:58+7 x out Bagus: Sampai tanggal 30 bulan ini, Kak Rizky. Daftar dengan kartu pelajar atau KTM yang masih berlaku: suriamobile.example/pelajar-id

= Sri Mulyati | id | facebook:sri.mulyati.solo phone:+62 810-5550-0903
fullName: Sri Mulyati
phones: +62 810-5550-0903
addresses: Kampung Sewu RT 02/RW 05, Jebres, Surakarta 57123
accounts: SM-3318-00272
amounts: Rp55.000
notes: Usia 68, lebih suka ditelepon, pelan-pelan.
-355d@09:15+7 shop in Laras: Ibu Sri datang diantar cucu, minta HP dikembalikan "seperti dulu" setelah pembaruan. Ukuran huruf diperbesar, ikon ditata ulang. Senang.
-274d@10:02+7 telephone in Rudi (worried): Dapat telepon mengaku dari Suria, diminta menyebut kode. Untung ditutup oleh cucunya. Dijelaskan: kami tak pernah minta kode. Nomor penipu dilaporkan.
-274d@10:40+7 telephone out Rudi: Telepon balik setelah melaporkan: nomor penipu sudah diblokir, akun Ibu aman, tak ada yang berubah.
! kept -274d@12:00+7 Telepon balik setelah nomor penipu dilaporkan
-147d@08:20+7 facebook in (neutral): Selamat pagi. Ini cucunya Bu Sri. Eyang tanya, paket 55 ribu masih boleh dipakai tahun depan?
-147d@08:41+7 facebook out Bagus: Selamat pagi, Kak. Sampaikan ke Eyang: paketnya tetap sama tahun depan, tidak perlu ganti apa-apa. Salam sehat.
-147d@08:55+7 facebook in (happy): Eyang bilang matur nuwun

= Dewa Gede Arsana | id | x:@dewaarsana phone:+62 810-5550-1024 email:dewa.a@contoh.example
fullName: I Dewa Gede Arsana
phones: +62 810-5550-1024
accounts: SM-8156-44310
amounts: Rp612.000
payments: {iso en -160d}
# answered Roaming Singapura
-142d@14:37+7 x in (angry): @SuriaMobile_ID udah beli paket roaming SG, tetep kena 480rb. bercanda?
-142d@14:55+7 x out Bagus: Bli Dewa, sudah beli paket lalu tetap kena, jelas ada yang keliru di sisi kami atau di urutannya. Kita cek di DM ya, biar datanya tak terbaca semua orang.
-142d@15:03+7 x-chat in: paket aktif jam 9, landing jam 11. kartu yg 1
-142d@15:40+7 x-chat out Bagus: Terlihat: paketnya aktif di kartu 2. Saya ajukan penghapusan biayanya, jawaban dari tim keuangan paling lambat Jumat.
! late -138d@17:00+7 Jawaban tim keuangan soal biaya roaming
-135d@09:12+7 x-chat in (angry): udah senin. jumat yang mana nih?
-135d@09:30+7 x-chat out Laras: Jumat kemarin, Bli, dan kami yang lewat. Saya sendiri ke tim keuangan pagi ini: dihapus separuh, karena kartu 2 memang yang dipilih. Apakah bisa diterima?
-135d@09:45+7 x-chat in: separuh ya? hmm. oke, tapi kasih tau orang lain biar ga kejebak
-127d@13:20+7 x out Laras: Bli Dewa, sejak hari ini aplikasi menanyakan kartu mana sebelum paket roaming dibeli. Terima kasih sudah menunjukkannya.

= Intan Permatasari | id | facebook:intan.permata.91 x:@intanpermt phone:+62 810-5550-1137
fullName: Intan Permatasari Nugroho
phones: +62 810-5550-1137
addresses: Apartemen Bukit Damai Tower B 15-08, Semarang 50269
accounts: SF-7093-25518
amounts: Rp299.000
payments: {iso en -20d}
-260d@19:19+7 facebook in (neutral): Suria fibre udah masuk apartemen Bukit Damai belum ya
-260d@19:28+7 facebook out Putri: Tower A dan C sudah, Tower B menunggu izin pengelola, kira-kira tiga minggu lagi, Kak Intan. Mau kami kabari begitu siap?
-260d@19:30+7 facebook in: mauuu
-236d@10:10+7 messenger out Putri: Kak Intan, Tower B sudah dapat izin pagi ini. Pemasangan paling cepat Sabtu.
-236d@10:12+7 messenger in (happy): ih beneran dikabarin. sabtu ya!
-232d@11:40+7 messenger in (happy): udah kepasang, netflix 4k ga muter2 lagi
-61d@08:12+7 x in (angry): @SuriaMobile_ID bapak2 sekuriti apartemen nolak teknisi kalian krn ga bawa surat. aku udah nunggu dr jam 7
-61d@08:26+7 x out Laras: Nunggu dari jam 7 lalu teknisinya ditolak karena surat kami, maaf Kak Intan. Suratnya kami kirim ke pengelola sekarang, teknisi menunggu di lobi.
-61d@08:58+7 x out Laras: Pengelola sudah terima, teknisi naik sekarang. Suratnya berlaku sampai akhir tahun, jadi tak terulang.
-61d@09:50+7 x in (happy): beres. next time suratnya duluan ya kak hehe

= Hendro Wibisono | id | x:@hendro_wbs phone:+62 810-5550-1240 email:hendro.w@contoh.example
fullName: Hendro Wibisono
phones: +62 810-5550-1240
accounts: SF-8890-71123
orders: SO-92018
amounts: Rp1.250.000
payments: {iso en -45d}
notes: Akun kantor, 6 titik. Kontak malam: jangan telepon setelah 21.00.
-405d@10:30+7 email in: Kami butuh penawaran 6 titik fibre untuk kantor di Yogyakarta dan SLA tertulis.
-404d@11:50+7 email out Laras: Penawaran dan SLA terlampir, Pak Hendro: pulih dalam 4 jam, atau potongan 10% tiap kejadian. Berlaku 14 hari.
-380d@16:18+7 email in (happy): Enam titik berfungsi baik. Dokumen SLA sudah ditandatangani dua pihak.
# followed-up Pelanggaran SLA
-186d@09:20+7 telephone in Rudi (angry): Kantor mati sejak 08.40, 40 karyawan. Mengingatkan SLA 4 jam. Tiket prioritas dibuat, teknisi berangkat 09.30.
-186d@13:05+7 telephone out Rudi: Pulih 12.58, total 4 jam 18 menit. SLA terlewati 18 menit. Potongan 10% akan muncul di tagihan berikut, saya kirim konfirmasi tertulis hari ini.
! kept -186d@18:00+7 Konfirmasi tertulis potongan SLA
-186d@15:40+7 email out Rudi: Konfirmasi: gangguan 08.40–12.58, melewati SLA 18 menit, potongan 10% untuk enam titik. Penyebab: kabel tercangkul galian PDAM. Peta jalur sudah kami bagikan ke dinas.
-185d@08:15+7 email in: Terima kasih, jelas dan cepat. Ini cara kerja yang benar.
-160d@09:00+7 telephone out Rudi: Telepon susulan: potongan sudah terlihat di tagihan, tidak ada gangguan baru sejak itu.
-38d@14:10+7 email in: Mohon jadwal pemindahan dua titik ke lantai 3 sekitar {date id +9d}.
-37d@09:35+7 email out Laras: Dijadwalkan {date id +9d} pukul 18.00 setelah jam kantor, Pak Hendro. Tim membawa kabel cadangan agar tak ada titik yang mati.
! open +9d@18:00+7 Pindahkan dua titik ke lantai 3

= Lia Marlina | id | facebook:lia.marlina.bogor phone:+62 810-5550-1352
fullName: Lia Marlina
phones: +62 810-5550-1352
accounts: SM-5561-39940
amounts: Rp75.000
-233d@12:15+7 facebook in (angry): Isi pulsa 100rb di minimarket ga masuk2 udah 5 jam. Struk ada. Gimana ini
-233d@12:30+7 facebook out Bagus: Lima jam itu lama, Teh Lia. Jangan dibuang struknya ya. Kirim fotonya lewat Messenger, jangan di kolom ini, kami cocokkan dengan minimarketnya.
-233d@12:36+7 messenger in: [foto struk]
-233d@13:18+7 messenger out Bagus: Transaksinya tersangkut di minimarket. Sudah didorong ulang, masuk dalam 30 menit, Teh.
! kept -233d@13:48+7 Pulsa masuk dalam 30 menit
-233d@13:35+7 messenger in (happy): masuk kang, hatur nuhun
-149d@19:55+7 messenger in (neutral): kang bagus paket ibu-ibu grup WA yg murah apa?
-149d@20:03+7 messenger out Bagus: Suria Ngobrol, Rp25.000 sebulan: chat dan telepon di aplikasi tak terhitung kuota. Foto dan video tetap dihitung ya, Teh.
-149d@20:05+7 messenger in (happy): yang itu aja. biar bisa ngerumpi
-90d@15:10+7 facebook in (happy): grup arisan saya pada pindah ke Suria semua gara2 kang Bagus
-90d@15:22+7 facebook out Bagus: Salam buat arisannya, Teh Lia. Semoga giliran Teteh yang dapat bulan ini.
# answered Paket ngobrol
-4d@18:25+7 messenger in (neutral): kang paket ngobrol saya kok minta perpanjang 2x?
-4d@18:37+7 messenger out Bagus: Yang satu pengingat, yang satu perpanjangan, Teh. Hanya satu yang terpotong. Pengingatnya bisa dimatikan di menu Pesan.

= Tegar Saputra | id | x:@tegarsptr phone:+62 810-5550-1468
fullName: Tegar Saputra
phones: +62 810-5550-1468
accounts: SM-1027-58831
amounts: Rp180.000
notes: Pengemudi ojek daring.
# resolved GPS dan data putus-putus
-125d@05:50+7 x in (angry): @SuriaMobile_ID data putus nyambung di Ciputat, orderan gue lari ke yang lain. rating turun siapa yg tanggung
-125d@06:10+7 x out Laras: Order lari dan rating turun karena sinyal kami, itu menyakitkan, Bang Tegar. Boleh DM patokan jalannya? Kami ukur dari sana pagi ini juga.
-125d@06:14+7 x-chat in: dpn pasar ciputat sampe pertigaan gintung
-125d@09:31+7 x-chat out Laras: Antena yang menghadap Gintung miring setelah angin kemarin malam. Petugas naik siang ini. Saya kabari kalau sudah lurus.
-125d@15:20+7 x-chat out Laras: Sudah lurus sejak 14.50, Bang. Kalau lewat sana sore ini, tolong kabari ya.
-125d@18:44+7 x-chat in (happy): udah lancar. gacor lagi orderan
-54d@11:11+7 x in (neutral): min kalo hp ilang sim nya bisa balik nomor yg sama? nomor buat narik soalnya
-54d@11:19+7 x out Putri: Bisa, Bang Tegar. Hari ini juga: bawa KTP ke gerai terdekat, nomor lama diblokir dan kartu baru jadi dalam 15 menit. Turut prihatin HP-nya hilang.
-54d@14:02+7 shop in Laras: Ganti kartu karena HP dicopet di lampu merah. KTP dicocokkan, nomor lama hidup lagi 14.15. Dipinjami pengisi daya sebentar.
-53d@07:20+7 x in (happy): @SuriaMobile_ID hari ini udah narik lagi. makasih mbak yg di gerai ciputat, dipinjemin casan pula
# answered Paket harian ojek
-8d@05:31+7 x in (neutral): min paket harian ojol yg 3rb masih ada ga, di apps ilang
-8d@05:58+7 x out Putri: Masih ada, Bang Tegar, pindah ke menu Harian. Subuh-subuh sudah siap narik, hati-hati di jalan.

= Maria Goreti Seran | id | facebook:maria.seran.kupang phone:+62 810-5550-1570
fullName: Maria Goreti Seran
phones: +62 810-5550-1570
accounts: SM-6408-12093
amounts: Rp95.000
-320d@15:33+7 facebook in (worried): Selamat sore. Desa kami di Belu tidak ada sinyal 4 hari. Anak-anak ujian pakai internet lusa.
-320d@15:58+7 facebook out Putri: Selamat sore, Ibu Maria. Empat hari dan ujian lusa, kami mengerti cemasnya. Panel surya menara rusak, suku cadang terbang dari Kupang besok. Kami kabari besok sore sebelum jam 5 Wita.
! kept -319d@16:00+7 Kabar suku cadang menara Belu
-319d@15:40+7 facebook out Putri: Suku cadang sudah di Atambua, teknisi memasangnya malam ini. Kalau sampai pagi belum menyala, kami antar modem satelit ke sekolah untuk ujiannya.
-318d@06:55+7 facebook in (happy): Sudah ada sinyal dari jam 5 pagi. Anak-anak bisa ujian. Tuhan berkati
-318d@07:10+7 facebook out Putri: Puji Tuhan, Ibu. Semoga anak-anak tenang mengerjakannya.
-310d@09:00+7 telephone out Putri: Telepon susulan ke Ibu Maria: sinyal stabil seminggu, ujian selesai, semua murid bisa ikut.
-34d@10:05+7 chat in: apakah ada paket murah untuk guru honorer?
-34d@10:11+7 chat out Bagus: Ada, Ibu Maria: Suria Guru, separuh harga dengan surat keterangan dari kepala sekolah. Fotonya bisa dikirim di sini.
# resolved Paket guru
-33d@08:40+7 chat in: ini surat dari kepala sekolah [foto]
-33d@08:52+7 chat out Bagus: Suratnya jelas, Ibu. Paket Suria Guru aktif mulai hari ini, berlaku sampai akhir tahun ajaran.
-33d@08:54+7 chat in (happy): terima kasih banyak, Pak Bagus

= Asep Sunarya | id | facebook:asep.sunarya.garut phone:+62 810-5550-1689
fullName: Asep Sunarya
phones: +62 810-5550-1689
addresses: Kp. Cisurupan RT 01/RW 03, Garut 44163
accounts: SF-2094-60017
amounts: Rp447.000
payments: {iso en -79d}
# answered Kiriman modem belum datang
-24d@13:12+7 facebook in (neutral): Kang, modem pengganti katanya 3 hari, ini hari ke 6 belum datang paketnya
-24d@13:30+7 facebook out Bagus: Kang Asep, enam hari untuk yang dijanjikan tiga, hapunten. Paketnya tertahan di gudang Bandung. Kami kabari lagi besok sebelum jam 3 sore.
! kept -23d@15:00+7 Kabar kiriman modem
-23d@14:20+7 facebook out Bagus: Sudah naik mobil ke Garut pukul 13.00. Perkiraan tiba besok siang, kurirnya telepon dulu.
-22d@15:02+7 facebook in (angry): besok siang teh kapan kang? ini udah sore
-22d@15:19+7 facebook out Laras: Kurirnya salah belok ke Cikajang, Kang, jadi baru sampai Cisurupan kira-kira pukul 17. Saya pegang nomor kurirnya sampai paketnya di tangan Kang Asep.
-22d@17:31+7 messenger in (happy): sudah diterima teh. nuhun ditungguan

= Nabila Zahra | id | x:@nabilazhr phone:+62 810-5550-1733 email:nabila.z@contoh.example
fullName: Nabila Zahra Aulia
phones: +62 810-5550-1733
accounts: SM-4821-06675
amounts: Rp210.000
payments: {iso en -8d}
# answered Pengembalian dana paket batal
-46d@18:48+7 x in (neutral): min aku salah beli paket tahunan harusnya bulanan, bisa dibatalin ga? baru 5 menit lalu
-46d@18:53+7 x out Putri: Bisa, Kak Nabila, selama belum terpakai. Jangan pakai datanya dulu ya. DM kami, kami batalkan malam ini.
-46d@18:55+7 x-chat in: belum kepake sama sekali kok
-46d@19:10+7 x-chat out Putri: Sudah dibatalkan. Dananya kembali dalam 5 hari kerja ke metode bayar yang sama.
! late -39d@23:59+7 Pengembalian dana paket tahunan
-38d@10:20+7 x in (angry): @SuriaMobile_ID refund katanya 5 hari kerja, ini udah lewat. duit jajan sebulan itu kak :(
-38d@10:37+7 x out Bagus: Duit jajan sebulan yang tertahan, Kak Nabila, kami mengerti resahnya. Dananya kami telusuri ke bank hari ini, kabarnya lewat DM.
-37d@09:15+7 x-chat out Bagus: Banknya minta data ulang dan tak ada yang memberi tahu Kakak, itu kekurangan kami. Sudah dikirim ulang, masuk hari ini atau besok.
-36d@08:03+7 x-chat in (happy): udah masuk kak, makasiii

= Joko Purwanto | id | x:@jokopurwanto72 phone:+62 810-5550-1848
fullName: Joko Purwanto
phones: +62 810-5550-1848
accounts: SM-9917-34206
amounts: Rp330.000
payments: {iso en -120d}
-288d@20:33+7 x in (angry): Provider macam apa @SuriaMobile_ID customer service dijawab robot semua. SAYA MAU BICARA SAMA ORANG
-288d@20:40+7 x out Laras: Saya orang, Pak Joko, nama saya Laras. Apa yang bisa saya bereskan dulu malam ini?
-288d@20:46+7 x in: Oh. Ya itu, aplikasi saya ga bisa buka, katanya sesi habis terus
-288d@20:52+7 x out Laras: Aplikasinya perlu dipasang ulang karena versinya lama, Pak. Hapus, pasang lagi, masuk dengan nomor Bapak. Kodenya jangan diberikan ke siapa pun, termasuk ke saya.
-288d@21:05+7 x in (happy): Sudah bisa mbak Laras. Maaf tadi marah-marah
-288d@21:08+7 x out Laras: Tak apa, Pak, robotnya memang kadang bikin kesal. Selamat malam.
# waiting Nomor terblokir setelah ganti HP
-6d@07:10+7 chat in (worried): mbak, saya ganti HP kok kartunya minta PUK. Saya ga punya kodenya
-6d@07:14+7 chat out Bagus: Kode PUK tercetak di plastik kartu, Pak Joko. Kalau plastiknya hilang, gerai bisa membukakan dengan KTP, kurang dari 10 menit. Gerai terdekat dari Bapak di mana?
-6d@07:20+7 chat in: Klaten. tapi saya di sawah sampai sore
-1d@16:25+7 x in (angry): @SuriaMobile_ID gerai Klaten tutup jam 4, saya datang 4.10. Ga ada cara lain kah? Ini nomor buat jualan gabah

= Vivi Tandiono | id | facebook:vivi.tandiono phone:+62 810-5550-1955 email:vivi.t@contoh.example
fullName: Vivi Tandiono
phones: +62 810-5550-1955
addresses: Ruko Sentra Niaga Blok E-11, Medan 20112
accounts: SF-3365-48871
amounts: Rp905.000
payments: {iso en -40d}
# resolved Cetak faktur
-200d@13:13+7 email in: Tolong faktur pajak tiga bulan terakhir atas nama toko, bukan nama saya.
-199d@09:44+7 email out Laras: Terlampir tiga faktur atas nama toko, Kak Vivi. Mulai bulan ini otomatis begitu.
# waiting Wifi toko mati
-83d@09:25+7 facebook in (angry): Wifi toko mati dari kemaren sore, mesin kasir ga bisa. Rugi saya
-83d@09:41+7 facebook out Putri: Kasir mati berarti toko berhenti, Kak Vivi. Teknisi tiba sebelum jam 12, sambil menunggu kami aktifkan data di nomor toko supaya mesin kasir jalan.
! kept -83d@12:00+7 Teknisi tiba sebelum jam 12
-83d@11:36+7 facebook in (happy): teknisinya udah datang, kasir udah jalan dari tadi pake hp. ok lah
-49d@10:14+7 facebook in (angry): Mati lagi wifinya. Sebulan sekali ini mah langganan mati
-49d@10:29+7 facebook out Laras: Sebulan setelah yang kemarin, jadi bukan kebetulan, Kak Vivi. Kami ganti ONT-nya hari ini, bukan disetel ulang saja.
-49d@14:50+7 messenger out Laras: ONT baru terpasang 14.30. Yang lama kami bongkar: adaptornya panas. Kalau mati lagi, hubungi saya langsung di sini.
-1d@19:40+7 messenger in (angry): Kak Laras, internet mati lagi dari jam 6 sore. Besok hari pasar, toko paling ramai. Tolong

= Andi Baso Rahmat | id | x:@andibaso_ phone:+62 810-5550-2061
fullName: Andi Baso Rahmat
phones: +62 810-5550-2061
accounts: SM-7240-95518
amounts: Rp140.000
payments: {iso en -11d}
-222d@11:40+7 x in (neutral): @SuriaMobile_ID di kapal Makassar - Baubau ada sinyal tidak? mau kerja di laut hehe
-222d@11:52+7 x out Bagus: Sekitar 40 menit dari pelabuhan masih ada, Daeng, lalu kosong sampai dekat Kabaena. Unduh dulu pekerjaannya, laut lebih enak dilihat.
-222d@11:55+7 x in (happy): sip, jadi alasan libur ke bos
-131d@17:20+7 shop in Laras: Ganti kartu ke eSIM di gerai Panakkukang, kartu lama patah. Dijelaskan cara memindahkan eSIM bila ganti HP.
-28d@09:05+7 x in (angry): @SuriaMobile_ID otp bank ga masuk dari pagi, mau bayar spp anak terakhir hari ini
-28d@09:13+7 x out Laras: Hari terakhir SPP, jadi harus cepat, Daeng. SMS dari bank tertunda sejak 08.20 di Sulawesi. Jalur cadangan dibuka 5 menit lagi, coba minta kodenya sekali lagi pukul 09.20.
! kept -28d@09:20+7 Jalur SMS cadangan dibuka
-28d@09:26+7 x in (happy): masuk! spp lunas. terima kasih banyak Laras
0d@07:35+7 x in (neutral): @SuriaMobile_ID min, paket haji tahun ini sudah ada belum? bapak saya berangkat bulan depan
`;
