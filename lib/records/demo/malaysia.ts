/** Customers of Suria Mobile in Malaysia. Everybody is invented; numbers begin with +60 10-470, a range that no operator has been given. */
export const malaysia = `
= Nadia Rahman | en | x:@nadiarahman_ phone:+60 10-470 0142 email:nadia.rahman@contoh.example
fullName: Nadia binti Abdul Rahman
phones: +60 10-470 0142
addresses: 17-3A, Jalan Kenari 5, Bandar Puchong Jaya, 47170 Puchong
accounts: SM-3304-71852
amounts: RM354.20
payments: {iso en 2-january}
notes: Two bills open since the plan change in February; disputes the roaming charge.
-401d@14:05 shop in Aisyah (happy): Moved over from another operator with her own number, took Suria Max 78. Asked twice whether the number survives the move. It did.
-399d@09:12 email out Aisyah: Welcome to Suria, Nadia. Your number moved over at 07:40 today. Your first bill covers 12 days only, so it will look smaller than usual.
# resolved Plan change
-291d@08:30 chat in (neutral): what's the difference between Max 78 and Max 98 apart from the 20 ringgit
-291d@08:36 chat out Hana: 40 GB more and ten days of roaming a year, Nadia. You fly twice a year, so it pays for itself if one of the trips is longer than three days.
-291d@08:38 chat in: ok then 98, from next bill please
-291d@08:41 chat out Hana: Set for the first of the month. Your app shows "98 from 1st" until then.
-104d@22:18 x-chat in (worried): autopay says failed but my card is fine
-104d@22:25 x-chat out Hana: The card was renewed and the new date is missing with us. Please update it in the app, never here. Nothing is cut because of one failed try.
# followed-up No signal in Puchong since the storm
-262d@19:44 x in (worried): @SuriaMobile no signal in Puchong Jaya since the storm, is it just me or the whole area?
-262d@20:02 x out Kavitha: Hi Nadia, it's the whole of Puchong Jaya, not your phone. A tower lost power at 18:50. The crew is on site and we'll update you here tonight by 10pm.
! kept -262d@22:00 Update on the Puchong tower
-262d@21:48 x out Kavitha: Back on since 21:40, Nadia. If yours still shows no bars, flight mode on and off once helps. Good now?
-262d@21:55 x in (happy): back! thanks for actually coming back to me
# resolved Roaming charge after Krabi
-231d@11:20 email in (worried): I bought the Thailand pass before flying and still got RM96.40 for data in Krabi. I attach the confirmation. Please check before the next bill goes out.
-229d@16:31 email out Farid: Thank you for the confirmation, Nadia. The pass started six hours after you landed, which is our side's delay. We are taking the charge back and it will show on your next bill.
# waiting Line cut
last-week-a@10:12 telephone in Rudi (worried): Called from a colleague's phone: her line was cut this morning without any message, she is a nurse on call and cannot be reached. Says the bill is wrong because of the roaming credit that never came. Told her I would look into the credit.
last-week-b@16:40 telephone in Rudi (angry): Second call, still no line. Explained everything again because my note was not in the system yet. Wants somebody who can decide. Promised her that I call back on Tuesday with an answer about the credit.
! broken tuesday@18:00 Call back with an answer about the roaming credit and the line

= Sofea Zulkifli | ms | facebook:sofea.zulkifli phone:+60 10-470 0377
fullName: Nur Sofea binti Zulkifli
phones: +60 10-470 0377
addresses: No. 8, Lorong Cempaka 2, Taman Desa Ria, 70200 Seremban
accounts: SM-5510-20967
amounts: RM186.40
payments: {iso en 2-january}
-388d@12:30 chat in (neutral): Hai, nak tanya kalau saya tukar pelan dari Lite ke Max tengah bulan, bil kira macam mana ye?
-388d@12:34 chat out Hana: Hai Sofea! Pelan baru bermula hari awak tukar, jadi bulan itu ada dua bahagian: hari-hari Lite dan hari-hari Max. Tak ada caj tukar pelan.
-386d@10:10 chat in (happy): ok dah tukar, senang je rupanya. tq Hana
# resolved Kad SIM anak
-311d@11:05 shop in Mei Ling (happy): Ambil SIM kedua untuk anak sulung masuk sekolah menengah, minta had belanja RM20 sebulan dan tapisan kandungan dewasa.
-118d@19:22 messenger in (neutral): Macam mana nak tengok baki data anak dari telefon saya?
-118d@19:29 messenger out Aisyah: Dalam MySuria, tekan Keluarga, pilih nama anak. Puan nampak baki dan boleh pindahkan 1 GB dari nombor Puan bila-bila masa.
-118d@19:31 messenger in (happy): jumpa dah. senang rupanya
# resolved Internet perlahan waktu malam
-190d@21:15 facebook in (angry): Suria, tiap malam pukul 9 internet slow gila. Nak bukak YouTube pun pusing. Bayar penuh tapi dapat separuh ke?
-190d@21:38 facebook out Aisyah: Hai Puan Sofea, memang penat kalau tiap malam begini. Kami semak sel di kawasan Puan dan beritahu hasilnya di sini esok sebelum pukul 5 petang.
! kept -189d@17:00 Hasil semakan kelajuan di Desa Ria
-189d@15:50 facebook out Aisyah: Hasilnya, Puan: sel di Desa Ria sesak antara 8 hingga 11 malam. Kapasiti ditambah pada hujung minggu ini. Boleh Puan cuba semula hari Isnin dan beritahu kami?
-184d@20:40 facebook in (happy): Dah laju balik. Terima kasih.
# waiting Talian dipotong
last-week-a@09:25 telephone in Rudi (worried): Telefon dari rumah: talian dipotong sejak pagi, anak sekolah guna hotspot untuk kelas. Kata dia dah hantar resit melalui e-mel. Resit belum dijumpai, saya kata saya akan cari.
last-week-b@17:05 telephone in Rudi (angry): Kali kedua telefon, talian masih putus. Kecewa sebab kena cerita dari mula. Saya janji telefon balik hari Selasa selepas semak dengan bahagian bil.
! broken tuesday@18:00 Telefon balik dengan jawapan bahagian bil tentang talian

= Tan Wei Ling | en | x:@weiling_bakes phone:+60 10-470 0518
fullName: Tan Wei Ling
phones: +60 10-470 0518
addresses: 22, Lorong Delima 11, Island Glades, 11700 Gelugor
accounts: SF-7719-04421
orders: SO-88214
amounts: RM0.00
payments: {iso en -21d}
-377d@11:02 chat in: Is SuriaFibre available at Island Glades? Your map shows half my street in orange.
-377d@11:09 chat out Kavitha: Orange means the cable is there and the building box is not. Odd numbers are live, even ones follow in about six weeks. Yours is even, sorry!
-331d@10:30 email out Kavitha: Wei Ling, you asked in spring about even numbers on your street. The box went in on Monday, you can order from today.
-331d@13:15 email in (happy): Wow you actually remembered. Ordering the 300.
# followed-up Fibre installation
-322d@09:00 telephone out Farid: Confirmed the appointment: Thursday between 9 and 12, somebody has to be at home, a drill hole of 10 mm next to the TV.
! kept -319d@12:00 Technician between 9 and 12
-319d@12:40 x in (happy): @SuriaMobile your technician wore shoe covers AND vacuumed after drilling. Marry me
-319d@13:05 x out Kavitha: We passed the proposal on, Wei Ling. He is blushing. Happy baking videos!
-205d@08:12 x in (neutral): @SuriaMobile is there a maintenance tonight? got an SMS but the link needs login
-205d@08:25 x out Kavitha: Yes, 1am to 4am for Gelugor, so your sourdough timer should be on its own clock tonight. No login needed here: suriamobile.example/status
-98d@15:47 email in: Please send me the last six invoices as PDF for my tax agent, company name Lingling Bakes.
-98d@17:20 email out Farid: All six attached, with the company name. From now on it prints the name by itself.

= Arjun Pillai | en | x:@arjunpil phone:+60 10-470 0623 email:arjun.p@contoh.example
fullName: Arjun a/l Krishnan Pillai
phones: +60 10-470 0623
accounts: SM-2208-66310
amounts: RM78.00
payments: {iso en -12d}
-410d@20:11 x in (angry): @SuriaMobile 45 mins on hold, music on loop, then the call drops. is this a social experiment
-410d@20:30 x out Kavitha: Forty-five minutes and then a dropped call, that deserves a proper answer, Arjun. DM us what the call was about and a time that suits you, and we ring you instead.
-410d@20:33 x-chat in (angry): Charged twice for October. RM78 x 2. Call me tomorrow 10am, not lunch time.
-410d@20:41 x-chat out Kavitha: Found both charges, the second one is a duplicate. I will call you tomorrow at 10am to confirm the reversal.
! kept -409d@10:00 Call about the double charge
-409d@10:04 telephone out Kavitha: Called at 10 as agreed. Reversal of RM78 confirmed, shows in three working days. He was surprised that somebody called on time.
# resolved Double charge again
-250d@09:40 x-chat in (angry): Guess what. Charged twice AGAIN. Same card, same day.
-250d@10:02 x-chat out Kavitha: Same fault again, Arjun, and this time I am not only reversing it. I am having the auto-pay entry rebuilt, there are two of them on your account. You'll hear from me by Friday.
! kept -247d@18:00 Auto-pay entry rebuilt, tell him
-247d@12:15 x-chat out Kavitha: Done: one entry left, tested with RM1 and taken back. The duplicate RM78 is on its way to your card.
-247d@12:20 x-chat in: ok. respect.
# answered Third double charge
-33d@08:05 x in (angry): @SuriaMobile month 13 and here we go again, billed twice. do you people own a calculator
-33d@08:31 x out Hana: Arjun, twice was already once too often. We have pulled up your earlier cases so you needn't explain. Please check your DM, and we settle it there today before 6pm.
! late -33d@18:00 Settle the third double charge in the direct message
-32d@11:16 x-chat out Hana: Sorry, this took until now instead of yesterday evening. The duplicate came from the bank's retry. Reversed, reference in your app under Payments.

= Hafiz Roslan | ms | facebook:hafiz.roslan.77 phone:+60 10-470 0791
fullName: Muhammad Hafiz bin Roslan
phones: +60 10-470 0791
addresses: Kampung Seri Menanti, 08000 Sungai Petani
accounts: SM-6617-33209
amounts: RM45.00
-340d@16:20 shop in Farid: Datang ke kedai Sungai Petani, kad SIM rosak lepas jatuh dalam air sawah. Ganti di tempat, nombor kekal.
-212d@07:55 facebook in (worried): Salam admin, line kampung kami Seri Menanti dah 2 hari tiada. Orang tua susah nak telefon klinik.
-212d@08:10 facebook out Aisyah: Waalaikumsalam Encik Hafiz. Dua hari tanpa talian memang merisaukan, lebih-lebih lagi untuk orang tua. Kabel utama terputus di Jalan Badlishah, pasukan sedang menyambung. Kami kemas kini di sini petang ini.
! kept -212d@18:00 Kemas kini kabel Jalan Badlishah
-212d@17:20 facebook out Aisyah: Sudah siap disambung 16:50, Encik Hafiz. Boleh tolong cuba satu panggilan dari rumah?
-212d@18:02 facebook in (happy): Dah boleh. Terima kasih bagi pihak orang kampung
-64d@21:30 messenger in: Boss, nak tukar nama akaun dari arwah ayah kepada saya. Dokumen apa perlu?
-64d@21:44 messenger out Hana: Takziah, Encik Hafiz. Sijil kematian, MyKad Encik dan bil terakhir. Boleh di mana-mana kedai Suria, atau muat naik dalam aplikasi. Tiada caj, dan nombor arwah kekal.
-60d@10:25 shop in Farid: Tukar nama selesai di kaunter. Dia minta nombor ayahnya jangan diberi kepada orang lain. Dicatat dalam akaun.

= Siti Khadijah Osman | ms | facebook:sitikhadijah.osman phone:+60 10-470 0836 email:sk.osman@contoh.example
fullName: Siti Khadijah binti Osman
phones: +60 10-470 0836
addresses: B-12-7, Pangsapuri Seri Mutiara, 81200 Johor Bahru
accounts: SF-9025-11846
amounts: RM139.00
payments: {iso en -48d}
# resolved Juruteknik tak datang
-152d@13:40 facebook in (angry): Cuti setengah hari tunggu juruteknik, sampai 1.30 tak muncul. Telefon pun tak ada. Inikah servis?
-152d@13:58 facebook out Hana: Puan Siti, cuti setengah hari terbuang, memang patut marah. Maaf. Saya sedang cari di mana juruteknik itu dan mesej Puan dalam 30 minit.
! kept -152d@14:28 Cari juruteknik dan mesej
-152d@14:20 messenger out Hana: Dia tersangkut di rumah sebelum ini dan tak beritahu, itu silap kami. Boleh dia datang hari ini pukul 4, atau Sabtu pagi pukul 9, Puan pilih.
-152d@14:25 messenger in: sabtu pukul 9. kalau tak datang lagi saya tukar company
-152d@14:27 messenger out Hana: Sabtu pukul 9, dicatat atas nama saya sendiri. Juruteknik akan telefon Puan setengah jam sebelum sampai.
! kept -149d@09:00 Juruteknik Sabtu pukul 9
-149d@10:35 messenger in (happy): dah siap pasang, 20 minit je. terima kasih Hana sebab follow up
-149d@10:41 messenger out Hana: Alhamdulillah. Caj pemasangan juga dah dikeluarkan sebab kelewatan kami. Kalau lampu router merah lagi, mesej terus di sini.
-47d@19:12 facebook in (neutral): Fibre area Seri Mutiara ada masalah ke malam ni?
-47d@19:20 facebook out Aisyah: Ya Puan, sejak 18:45 untuk blok A hingga C. Jangka pulih 21:00. Status terkini: suriamobile.example/status
# answered Kelajuan muat naik
-9d@21:40 facebook in (neutral): Upload slow sikit sejak semalam, nak hantar video kerja tak lepas
-9d@21:52 facebook out Hana: Puan Siti, semalam ada kerja naik taraf di JB dan muat naik dihadkan sampai pagi. Cuba lagi sekarang, kalau masih perlahan kami semak dari hujung kami.
-9d@22:03 facebook in (happy): dah lepas

= Lim Boon Keat | en | x:@bklim_66 phone:+60 10-470 0904
fullName: Lim Boon Keat
phones: +60 10-470 0904
accounts: SM-1102-78845
amounts: RM128.00
payments: {iso en -9d}
notes: Hard of hearing, prefers written messages.
-395d@10:50 shop in Farid: 71 years old, wants a phone with big letters and no internet surprises. Took Suria Lite with data off. Asked us to write things down because he hears badly.
-280d@09:05 email in (neutral): Dear Sirs, my bill has gone up by RM10 with no letter to me. Kindly explain in writing. Yours faithfully, Lim B.K.
-279d@11:30 email out Farid: Dear Mr Lim, the RM10 is the second SIM for your grandson, added at our Penang counter in May. The form with your signature is attached. If you no longer want it, a reply to this letter is enough.
-278d@08:47 email in (happy): Dear Mr Farid, quite right, my grandson reminded me. Apologies for the trouble and thank you for the clear letter.
-120d@17:22 x in (worried): @SuriaMobile somebody calls me every day and says my line will be cut in 2 hours if I do not press 9. Is it you
-120d@17:30 x out Kavitha: It is not us, Mr Lim, and please do not press anything. We never cut a line by a recorded call. Hang up, and we have blocked the number for your line.
-120d@17:41 x in: Thank you. I did not press.
-15d@10:02 shop in Farid (happy): Came by with kuih. Everything fine, wanted to see the new phones.

= Priya Subramaniam | en | facebook:priya.subra phone:+60 10-470 1015 email:priya.s@contoh.example
fullName: Priya a/p Subramaniam
phones: +60 10-470 1015
addresses: 5, Jalan Bukit Kenny, 50480 Kuala Lumpur
accounts: SF-4416-90233
orders: SO-90377
amounts: RM212.80
payments: {iso en -75d}
# resolved New phone arrived with a cracked screen
-88d@18:30 facebook in (angry): Waited two weeks for the phone, opened the box and the screen is cracked. Courier says not their problem. Suria says what?
-88d@18:52 facebook out Kavitha: Two weeks of waiting and then a crack, what a disappointment, Priya. It's our problem, not yours. Send us a photo in Messenger and we arrange the exchange tonight.
-88d@19:03 messenger in: [photo] here. box was fine outside, inside no bubble wrap at all
-88d@19:15 messenger out Kavitha: Clear. A new one leaves the warehouse tomorrow, the courier takes the old one from your hand. You will get the tracking number by tomorrow noon.
! kept -87d@12:00 Tracking number for the exchange phone
-87d@11:20 messenger out Kavitha: Tracking is in your SMS now. I also had the packing checked: six others from that shelf lacked wrap as well. You saved them.
-85d@14:44 messenger in (happy): received, perfect. thanks Kavitha you're a star
-85d@14:50 facebook in (happy): Update for everyone here: exchanged within 3 days, no drama.
-30d@12:12 chat in (neutral): can i pay the fibre and the mobile in one go? two dates is messy
-30d@12:20 chat out Hana: Yes, I can move the fibre to the 18th so both come together. The first joint bill has 11 extra days of fibre in it, so you are not startled.

= Faridah Yusof | ms | facebook:kak.faridah.yusof phone:+60 10-470 1128
fullName: Faridah binti Yusof
phones: +60 10-470 1128
accounts: SM-7750-41190
amounts: RM58.00
-300d@11:00 telephone in Aisyah: Nak aktif perayauan untuk umrah, tarikh pergi Khamis ini. Terangkan pas 14 hari dan cara tutup data latar. Minta mesej ringkas sebab takut lupa.
-300d@11:12 email out Aisyah: Kak Faridah, ringkasnya: 1) beli Pas Haramain dalam aplikasi malam sebelum terbang, 2) tutup data latar, 3) kalau tak ada talian, pilih rangkaian secara manual. Semoga selamat pergi dan balik.
-283d@22:40 facebook in (happy): Dah balik umrah, line ok sepanjang di sana. Terima kasih Suria, terima kasih Aisyah
-283d@22:55 facebook out Aisyah: Alhamdulillah, selamat pulang Kak Faridah. Gembira dengar talian tak buat hal.
-101d@09:10 facebook in (worried): Akak dapat mesej suruh klik link untuk tebus mata ganjaran, betul ke dari Suria?
-101d@09:16 facebook out Hana: Bukan dari kami, Kak Faridah. Jangan klik ya. Mata ganjaran hanya boleh ditebus dalam aplikasi MySuria. Boleh padam mesej itu terus.
-101d@09:20 facebook in: ok dah padam. terkejut akak

= Amirul Hakim | ms | x:@amirulhkm phone:+60 10-470 1249
fullName: Amirul Hakim bin Sabri
phones: +60 10-470 1249
accounts: SM-8834-55021
amounts: RM98.00
payments: {iso en -29d}
# resolved Ping tinggi
-175d@23:10 x in (angry): @SuriaMobile ping 280ms main MLBB malam2 apahal. semalam kalah 6 game pasal korang
-175d@23:22 x out Hana: Enam game sekali gus, sakit hati tu Amirul. Kami nampak laluan ke pelayan Singapura jem sejak 8 malam. Jurutera tukar laluan malam ni, kami kemas kini sebelum pukul 1 pagi.
! kept -174d@01:00 Kemas kini laluan Singapura
-174d@00:31 x out Hana: Dah tukar laluan. Sini nampak 38ms ke pelayan Singapura. Macam mana di rumah?
-174d@00:40 x in (happy): 41. ok gas rank balik. gg Suria
-110d@22:05 x in (angry): ping naik balik doh @SuriaMobile 190ms
-110d@22:17 x out Hana: Balik lagi ya. Kami semak laluan yang sama, beri kami sampai 11 malam ni.
-110d@22:50 x out Hana: Ada penyelenggaraan kabel dasar laut sampai esok pagi, jadi malam ni memang naik turun. Bukan line Amirul yang rosak. Esok pukul 8 sepatutnya elok.
-26d@20:44 x in (angry): min, lag lagi. tiap bulan mesti sekali kan @SuriaMobile
-26d@21:01 x out Hana: Betul, ini kali ketiga dan kami tak nak pusing cerita. Boleh DM lokasi (taman saja, tak perlu alamat penuh)? Kami minta pasukan rangkaian ukur dari sana minggu ini.
-26d@21:05 x-chat in: Taman Melawati. dalam pukul 9 sampai 12 mlm paling teruk
-26d@21:12 x-chat out Hana: Ukuran dijadualkan malam Khamis 9 hingga 12. Saya kongsi hasilnya dengan awak hari Jumaat.
! broken -23d@18:00 Kongsi hasil ukuran rangkaian Taman Melawati

= Joanne Chia | en | x:@jochia facebook:joanne.chia.my phone:+60 10-470 1366 email:jo.chia@contoh.example
fullName: Joanne Chia Su Yin
phones: +60 10-470 1366
addresses: 88-21-3, Menara Casa Idaman, 51100 Kuala Lumpur
accounts: SF-3390-27714
amounts: RM0.00
payments: {iso en -4d}
-419d@09:35 email in: Requesting a quote for 12 lines for our studio. We need one bill and a cap per line.
-418d@10:10 email out Farid: Quote attached, Joanne: 12 lines of Suria Team, one bill, each line with its own cap that you set in the app. It holds until the end of the month.
-414d@15:05 telephone in Farid: Accepts, wants to start on the 1st and keep all numbers. Two of the twelve are still with another operator until their contracts end.
-398d@08:50 email out Farid: Ten lines moved at 06:00, all tested. The other two are in my calendar for February and March, you don't need to remind me.
! kept -300d@12:00 Move the last two lines when their contracts end
-301d@09:15 email out Farid: The last two lines moved this morning, Joanne. All twelve are on one bill now.
-301d@09:40 email in (happy): You said you'd remember and you did. Thanks Farid.
-160d@18:20 x in (neutral): @SuriaMobile any plan for WiFi calling on eSIM? half my office is in a basement
-160d@18:33 x out Kavitha: It's on for most phones since last week, Joanne: Settings, Mobile, WiFi Calling. For the basement it makes all the difference.
-41d@11:11 facebook in (angry): One of my staff got cut off mid client call because "cap reached" at 70%. How is 70 the new 100?
-41d@11:26 facebook out Kavitha: A cap that cuts at 70% is a fault of ours, Joanne, and mid client call is the worst moment. We're checking that line now. I'll message you in Messenger within the hour.
! kept -41d@12:26 Message about the cap fault
-41d@12:08 messenger out Kavitha: The cap was set on total of voice and data by a wrong template. Fixed on all twelve lines, and we credit you one day for that one.

= Mohd Izzat | ms | x:@izzatrides phone:+60 10-470 1452
fullName: Mohd Izzat bin Kamarudin
phones: +60 10-470 1452
accounts: SM-9981-00734
amounts: RM63.50
payments: {iso en -56d}
notes: Penghantar makanan, talian putus bermakna tiada pendapatan hari itu.
-220d@12:20 x in (angry): @SuriaMobile line hilang tengah2 hantar order kat Shah Alam. customer marah aku, bukan korang
-220d@12:31 x out Aisyah: Maaf Izzat, bila line hilang tengah hantar order, awak yang kena. Gangguan di Seksyen 7 sejak 12:05, kru dah sampai. Kami beritahu di sini bila pulih.
-220d@13:14 x out Aisyah: Pulih 13:10. Kalau ada order yang terbatal sebab ini, DM kami tangkapan skrin, kami bagi pas data 3 hari.
-220d@13:30 x-chat in: [gambar] 2 order cancel. tq
-220d@13:38 x-chat out Aisyah: Pas 3 hari dah masuk. Bawa motor elok-elok.
-90d@17:48 x in (worried): bil aku naik 12 hengget @SuriaMobile kenapa ek
-90d@18:00 x out Aisyah: Hai Izzat, nak semak bil kena guna butiran akaun, jadi jom sambung di DM supaya tak terdedah di sini.
-90d@18:06 x-chat out Aisyah: RM12 tu langganan muzik yang aktif sendiri lepas cubaan percuma. Nak saya tutup dan pulangkan bulan ini?
-90d@18:08 x-chat in (happy): tutup. terima kasih aisyah terbaik

= Grace Jelani | en | facebook:grace.jelani phone:+60 10-470 1573
fullName: Grace anak Jelani
phones: +60 10-470 1573
addresses: Lot 214, Jalan Stutong, 93350 Kuching
accounts: SM-4093-81127
amounts: RM88.00
-365d@15:00 shop in Mei Ling: Bought a prepaid starter for her mother in Bau, asked which spots along the road have coverage. Printed the map for her.
-243d@08:40 facebook in (worried): Mum's clinic in Bau can't reach her, phone says "emergency calls only" since Saturday. Can someone look?
-243d@09:02 facebook out Mei Ling: Good that you told us, Grace. The Bau mast is on half power after lightning. Parts arrive by boat tomorrow. Meanwhile calls work on the road near the market. We'll tell you when it is whole again.
-242d@16:30 facebook out Mei Ling: The mast at Bau is back on full power since 16:10, Grace. Could you try your mum?
-242d@17:05 facebook in (happy): She picked up on the first ring, scolded me for worrying. Thank you!
-53d@20:20 messenger in: can i top up for mum from my own bill? she forgets
-53d@20:27 messenger out Mei Ling: Yes, Family Top-up in the app, choose her number and a day of the month. She gets an SMS in Iban if you like.
-53d@20:30 messenger in (happy): in IBAN? ok that is sweet
# resolved Roaming in Pontianak
-12d@07:55 messenger in (worried): Driving mum to Pontianak today for her eyes. Will her prepaid work there or do I buy a local card?
-12d@08:02 messenger out Mei Ling: It works, Grace: Border Pass, RM3 a day, she can buy it by replying YES to the SMS at the border. Safe drive, and I hope her eyes do well.
-10d@19:12 messenger in (happy): worked the moment we crossed. eyes fine too

= Ravi Chandran | en | x:@ravi_chndrn phone:+60 10-470 1688 email:ravi.c@contoh.example
fullName: Ravi a/l Chandran
phones: +60 10-470 1688
addresses: 31, Jalan Tempua 2, 31400 Ipoh
accounts: SF-2261-30958
orders: SO-91140
amounts: RM417.60
payments: {iso en -102d}
# answered Fibre down again
-128d@07:20 x in (angry): @SuriaMobile fibre down in Ipoh since 5am. I have interviews to run at 9.
-128d@07:33 x out Kavitha: Interviews at 9 is close, Ravi. A splice box on Jalan Gopeng is under water. While they work on it, we can put 20 GB on your mobile right now. Shall we?
-128d@07:35 x in: yes please now
-128d@07:39 x out Kavitha: It's on your phone now, hotspot included. Good luck with the interviews.
-128d@13:10 x out Kavitha: Fibre is back since 12:55, Ravi. How did the interviews go?
-84d@21:40 x in (angry): fibre down. again. Ipoh. again. @SuriaMobile
-84d@21:58 x out Hana: The same splice box, Ravi, so the repair did not hold. It's being replaced, not patched, this time. I'll let you know by tomorrow evening how far they are.
! kept -83d@20:00 Tell him about the splice box replacement
-83d@18:02 x out Hana: New splice box is in since 17:20. The old one went to the lab. Please tell us if it flickers at all.
-37d@06:50 telephone in Rudi (angry): Third outage this quarter, says he now pays for a second line as insurance. Wants the fee of three months back. Passed to the team lead, told him that we answer within 3 working days.
! late -34d@23:59 Answer on the refund of three months
-31d@10:15 email in (angry): Three working days became four. I am still waiting for the answer on my refund. This was promised by phone.
-30d@09:05 email out Hana: Ravi, you're right, the answer is late and I'm sorry. The credit for the three outages is approved; it shows on your next bill. The lab found a bad seal and the whole batch is being replaced in Ipoh.

= Nur Aina Syafiqah | ms | x:@ainasyf_ phone:+60 10-470 1790
fullName: Nur Aina Syafiqah binti Rosli
phones: +60 10-470 1790
accounts: SM-5527-61038
amounts: RM35.00
-145d@14:14 x in (neutral): @SuriaMobile pelan student ada lagi tak? nak daftar tapi link mati
-145d@14:22 x out Aisyah: Ada lagi Aina, link tu yang kami silap letak. Yang betul: suriamobile.example/pelajar. Bawa kad pelajar masa aktif ya.
-145d@14:24 x in (happy): tqqq
-139d@16:50 shop in Farid: Daftar pelan pelajar, kad pelajar disahkan. eSIM untuk telefon, SIM biasa untuk tablet.
-70d@00:12 chat in (worried): saya tak boleh login MySuria, OTP tak sampai2 dah 5 kali
-70d@00:15 chat out Hana: OTP Aina tersangkut sebab telefon baru belum terima SMS dari nombor pendek. Cuba tutup buka mod penerbangan, lepas tu minta OTP sekali saja lagi. Jangan kongsi kod tu dengan sesiapa, termasuk kami.
-70d@00:19 chat in (happy): dah dapat! terima kasih, ingatkan tak ada orang jaga malam2

= Daniel Ong | en | x:@danongwrites phone:+60 10-470 1811
fullName: Daniel Ong Jia Hao
phones: +60 10-470 1811
accounts: SM-1180-43297
amounts: RM118.00
payments: {iso en -17d}
-305d@13:03 x in (angry): @SuriaMobile just a heads up your "unlimited" plan has a limit and it's 60GB. words mean things
-305d@13:20 x out Kavitha: Words do mean things, Daniel, and the small print should not undo the big one. After 60 GB it slows to 5 Mbps. I've sent your post to the people who write the page.
-290d@10:00 x out Kavitha: Daniel, a follow-up: the page now says "60 GB fast, then 5 Mbps" in the same size. You had a hand in that.
-290d@10:12 x in (happy): @SuriaMobile I have never changed a font size in my life before. honoured
-130d@19:25 email in: Travelling to Japan for two months to write. What's the cheapest way to keep my Malaysian number alive for bank codes?
-129d@09:30 email out Kavitha: Suria Keep, RM5 a month: number stays, SMS for bank codes arrive abroad at no charge, no data. You can switch to it in the app the evening before you fly.
-66d@04:12 x-chat in (worried): bank code SMS not arriving in Kyoto, need to pay rent today
-66d@04:20 x-chat out Hana: I see your line registered on a partner there without SMS. Please pick the network by hand: Settings, Network, the second on the list, wait a minute. I stay here until it works.
-66d@04:29 x-chat in (happy): code came. rent paid. it's 5:30am there isn't it. thank you Hana

= Zainab Mokhtar | ms | facebook:zainab.mokhtar.kt phone:+60 10-470 1927
fullName: Zainab binti Mokhtar
phones: +60 10-470 1927
addresses: Lot 512, Kampung Ladang, 20200 Kuala Terengganu
accounts: SF-6604-15833
amounts: RM276.00
payments: {iso en -91d}
# answered Bil fibre masa banjir
-330d@11:45 telephone in Aisyah (worried): Rumah naik air sampai paras lutut, router rosak. Tanya sama ada kena bayar router. Beritahu tidak, dan bil ditangguh masa banjir.
-322d@15:30 telephone out Aisyah: Tanya khabar selepas banjir. Air dah surut, masih berkemas. Router baru dihantar percuma bila dia sedia.
-311d@12:10 facebook in (happy): Router baru dah sampai. Terima kasih Suria ingat kami kat Ladang
-57d@10:22 facebook in (angry): Kata bil masa banjir dulu ditangguh, sekarang datang semua sekali gus pulak. Macam mana orang nak bayar?
-57d@10:40 facebook out Hana: Kak Zainab, patutnya ditangguh dan dibahagi, bukan datang sekali gus. Jom kita susun di Messenger, ansuran boleh dibuat tanpa caj.
-57d@10:51 messenger out Hana: Cadangan: enam bulan, tanpa faedah, mula bulan depan. Talian tak akan disentuh sepanjang tempoh tu. Setuju?
-57d@11:30 messenger in (happy): boleh. lega akak. terima kasih dik
-57d@11:34 messenger out Hana: Surat ansuran saya hantar esok.
! kept -56d@18:00 Hantar surat ansuran

= Kelvin Yap | en | x:@kelvinyap_my phone:+60 10-470 2038
fullName: Yap Kien Hoong
phones: +60 10-470 2038
accounts: SM-3345-92016
amounts: RM0.00
payments: {iso en -6d}
-180d@12:00 chat in (neutral): eSIM on two phones at the same time possible?
-180d@12:04 chat out Kavitha: Not with one number, but Suria Twin gives you a second eSIM that rings together with the first. RM8 a month.
-180d@12:05 chat in: shut up and take my money
-77d@09:20 x in (angry): @SuriaMobile Twin stopped ringing on phone 2, missed a job interview call. Not funny
-77d@09:41 x out Kavitha: A missed interview call is no small thing, Kelvin. Could you DM us which of the two went silent? We test it with you on the line today.
-77d@09:44 x-chat in: the android. since last update
-77d@10:30 x-chat out Kavitha: Reproduced: the update turns off the second line in standby. Workaround for now: battery setting "unrestricted" for Phone. We told the maker, and I'll update you when the fix is out.
-51d@14:00 x-chat out Kavitha: The fix is out (version ending .214). You can set the battery back to normal. Did the interview come round again?
-51d@14:20 x-chat in (happy): got the job actually. they called phone 1 lol
# answered Invoice name
-13d@16:44 email in (neutral): New job, new company paying. Please put the bill in my company's name from next month, form attached.
-12d@10:05 email out Farid: Received, Kelvin, and congratulations again. From the next bill it carries the company's name. I'll send you the corrected contract by {date en +2d}.
! open +2d@18:00 Send the corrected contract

= Azlan Bakri | ms | facebook:azlan.bakri phone:+60 10-470 2144 email:azlan.b@contoh.example
fullName: Azlan bin Bakri
phones: +60 10-470 2144
accounts: SM-7006-38852
amounts: RM152.30
payments: {iso en -130d}
# resolved Penghantaran router hilang
-118d@17:10 facebook in (angry): Tracking kata "delivered" tapi router tak ada depan rumah pun. Siapa sain?
-118d@17:25 facebook out Aisyah: Kalau tak sampai ke tangan Encik Azlan, maknanya belum sampai. Kami minta bukti penghantaran dari kurir sekarang. Boleh sambung di Messenger untuk nombor pesanan?
-118d@17:31 messenger in: SO-90877
-118d@17:58 messenger out Aisyah: Kurir hantar ke pondok pengawal blok sebelah. Dia akan ambil dan hantar semula esok pagi sebelum pukul 11.
! late -117d@11:00 Kurir hantar semula router
-117d@12:40 messenger in (angry): dah 12.40. mana?
-117d@12:52 messenger out Aisyah: Kurir tak tunai janji dan saya pula tak pantau, maaf Encik Azlan. Saya hantar staf kedai sendiri, dia bertolak sekarang dari Bangi.
-117d@14:05 messenger in (happy): dah sampai. budak kedai tu tolong pasang sekali. terima kasih
-116d@10:00 telephone out Aisyah: Telefon untuk pastikan semua elok. Internet lancar. Minta maaf sekali lagi, dia kata tak apa.

= Lai Mei Fong | en | facebook:meifong.lai phone:+60 10-470 2250
fullName: Lai Mei Fong
phones: +60 10-470 2250
addresses: 9, Jalan SS 22/19, Damansara Jaya, 47400 Petaling Jaya
accounts: SF-5178-66420
amounts: RM159.00
payments: {iso en -25d}
# waiting Deposit after moving out
-62d@15:20 shop in Farid: Ends her fibre because she moves to Melaka. Router returned in good order, receipt given. Deposit of RM200 to be paid back within 30 days.
! broken -32d@23:59 Pay back the deposit
-28d@09:50 email in (neutral): It has been more than 30 days since I returned the router at your SS2 shop. Could you let me know when the deposit will arrive?
-27d@16:10 email out Hana: Thank you for waiting, Mei Fong. The return was booked at the shop but not passed on to finance. I have handed it over today and will write to you by Wednesday.
! broken -24d@18:00 Write about the deposit
-2d@20:35 facebook in (angry): Suria, I returned your router two months ago. I've asked politely twice. Where is my deposit?
# followed-up TV box
-355d@20:10 telephone in Kavitha (neutral): TV box shows only a black screen after the power cut. Walked her through the reset, works again.
-354d@11:00 telephone out Kavitha: Asked whether the box survived the night. It did.
! kept -354d@12:00 Ring once more the next day
`;
