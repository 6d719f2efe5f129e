const list = (text: string): readonly string[] =>
  text
    .split(/[,\n]/)
    .map((phrase) => phrase.trim())
    .filter((phrase) => phrase !== '');

/** What people say in the three languages, pooled: one post often holds two of them. `*` at the end of a word: however it goes on. */

export const anger = list(`
  kecewa, kesal, kesel, emosi, marah, muak, capek, cape, parah, payah, ngawur, kacau, bobrok, busuk, goblok, tolol, bego, anjing, bangsat, brengsek,
  nyesel, malu, bohong, boong, nipu, penipu, ga becus, gak becus, ngga becus, nggak becus, sia-sia, sia2, zonk, lelet, woy, woi, bacot, sampah,
  geram, bengang, menyampah, meluat, sakit hati, teruk, bodoh, bangang, bodo, sial, celaka, hampeh, haram, penat, malas layan, tipu, menipu,
  macam haram, tak guna, takde manusia, reti, mengarut, merapu, loser, angry, furious, useless, ridiculous, disgusting, unacceptable, pathetic, joke,
  terrible, awful, worst, appalling, fed up, sick of, rubbish, scammers, liars, lying, shame, shameful, disgrace, incompetent, wtf, porting out,
  port out, port telco, ghosting, viralkan, viralin, lapor ojk, ojk, ylki, kpdn, mcmc, skmm, ombudsman, lawyer, sue, tribunal, dibohongin,
  apanya, mau sampe kapan, mau sampai kapan, sampai bila, buta, maki, hancur, buruk, ga jelas, gak jelas, tanggung jawab`);

export const worry = list(`
  tolong, tlg, takut*, panik, cemas, khawatir, kuatir, bingung, deg-degan, was-was, gelisah, sedih, nangis, risau, bimbang, cuak, gelabah,
  merayu, help, please help, worried, worry, scared, afraid, anxious, panicking, panic, stressed, desperate, urgent, emergency, darurat,
  kecemasan, harus gimana, harus bagaimana, what do i do, macam mana ni, camne ni, gimana ini, gmn ini, mengandung, hamil, pregnant, bayi, baby,
  lansia, oku, kursi roda, kerusi roda, wheelchair, obat, ubat, medicine, meds, operasi, rumah sakit, hospital, confirm ke, meninggal, arwah`);

export const joy = list(`
  terima kasih, terimo kasih, terima kaseh, terimakasih, trimakasih, makasi*, mksh, thankyou, tengkyu, trims, nuhun, suwun, tq, thanks, thank you, thank u, thx, huge thanks, shoutout, kudos, salute, respect, mantap, keren,
  hebat, puas, senang, seneng, love, loved, lovely, best, terbaik, amazing, awesome, wonderful, great, kind, sweet, helpful, alhamdulillah,
  syukur, gembira, seronok, tahniah, bagus, baik banget, ramah, sabar, cantik, membantu, never forget, gercep, sat set, cepet banget, pantas,
  credit where, a raise, got me through, wholesome, mantap dah, recommended, rapi, langganan deh, lebih cepat, lebih cepet, packing rapi, cepat sampai, terbantu, puji, salut, top, legend, padu, superb, the best, appreciate`);

/** Praise that is none: what follows it is a complaint. */
export const mockPraise = list(`
  makasih loh, makasih lho, makasih ya udah, terima kasih loh, mantap 👏, hebat 👏, hebat ya, hebat banget ya, selamat ya, tahniah, congrats,
  congratulations, love how, love that, well done, bravo, great job, nice one, thanks for nothing, thanks a lot, chef's kiss, kudos to, wow,
  keren banget ya, luar biasa, terbaik la, terbaiklah, memang terbaik, syabas, genius, slow clap, impressive, molek sangat,
  juara, world class, kelas dunia, cemerlang`);

export const sarcasmSigns = list(`👏, 🙄, 🤡, 🙃, 😂, 😅, 🐟, 🫠, 🤣`);

export const plea = list(`
  kapan, bila, gimana, bagaimana, gmn, kenapa, knp, napa, berapa, brp, apakah, apa bisa, bisa ga, bisa gak, bisa nggak, bisa ngga, bolehkah,
  bisakah, boleh ke, boleh tak, mana, dimana, di mana, siapa, gimana caranya, caranya, bagaimana cara, macam mana, camne, cemana, mcm mana,
  kat mana, apa, adakah, sempat ke, confirm ke, ada ke, ke tak, tak ya, kena apa, when, how, what, where, which, who, why, can i, could i,
  is there, are there, do i, does it, do you, can you, is it, may i, legit or not, how long, how much, so what's next, mau tanya, nak tanya, tanya`);

/** Questions that want no answer. */
export const rhetorical = list(`
  apanya, mau sampe kapan, mau sampai kapan, sampai bila, gimana sih, gmn sih, masa iya, niat ga, niat gak, serius ga, becus ga, kerja ga, reti, apa hal,
  apahal, buat kerja, ghosting ya, are you even, is this the thanks, resolved for whom, resolved for who, is that, what a joke, are you kidding,
  kalian itu, ini cara kalian, cara kalian, macam opo, pelayanan macam, nak tunggu, bertelur, itu ditunaikan, perlu saya tag, kerja apa, sorry is not enough, sorry not enough, maaf saja tidak cukup, maaf je tak cukup, maaf tak cukup, having a laugh,
  macam mana boleh jadi, mcm mana boleh jadi, camne boleh jadi, boleh jadi macam, macam mana boleh macam, kok bisa, how can this, how could this, how is this possible, how is that possible, how does this even,
  makan gaji, hidup lagi ke, ada otak, is anybody there, anybody there, anyone there, rasmi kolam, lucu ya, bot ya, ini bot, untuk apa, buat apa`);

export const lifeDanger = list(`
  kebakaran, terbakar, gosong, korslet, korsleting, meledak, menggembung, gembung, kesetrum, nyetrum, percik*, memercik*, bau gas, gas bocor, bocor gas,
  asap, berasap, ngikutin, diikuti, dibuntuti, pelecehan, dilecehkan, diancam, ancaman, sesak napas, nyeri dada, sakit dada, pingsan,
  kecelakaan, kejang, keracunan, berdarah, terluka, terperangkap, tersengat, kabel putus, kabel jatuh, tiang roboh,
  renjatan, meletup, kembung, dikejar, diekori, diikut, gangguan seksual, diugut, sesak nafas, pengsan, kemalangan, terhantuk, pelesit,
  sawan, lemas, langsung ke igd, bawa ke igd, ke ugd, demam tinggi, panas tinggi, badannya panas, lock pintu, kunci pintu, kunci saya, dikunci dalam, locked the door, locked the doors, locked me, pusing jalan lain, muter jalan lain, terperangkap, wayar putus, tersangkut tingkat, tersangkut dalam lif, terkandas, lumpuh, strok,
  fire, on fire, smoke, burning, burnt, so hot, burned my, burnt my, melted, kebakar, sparking, sparks, sparked, exploded, explosion, swollen, bulging, overheating, smell of gas, smells of gas,
  gas smell, smell gas, gas leak, leaking gas, followed me, following me, followed my, stalking, harassed, groped, threatened, chest pain, can't breathe, cannot breathe,
  unconscious, fainted, collapsed, bleeding, seizure, choking, electrocuted, electric shock, live wire, trapped in, stuck in the lift, stuck in lift,
  line down, lines down, downed line, downed lines, power line down, cable down, sparkin, burst main, burst pipe, water main burst, water coming up, into the cellar, into the cellars, cellar flooded, house flooded, allergic reaction, poisoning, crashed into, drunk driver`);

export const moneyLeaving = list(`
  bukan saya, bukan aku, bukan gue, dibobol, kebobolan, dibajak, pembajakan, penipuan, ketipu, ditipu, kode otp, minta kode, minta otp, transfer sendiri,
  kepake transfer, ngaku cs, ngaku dari, saldo hilang, saldo ilang, uang hilang, tiba-tiba berkurang, phishing, dihack, kehack, kena hack,
  bukan aku buat, digodam, kena scam, kena tipu, scammer, login akaun, login akun, duit hilang, duit lesap, tac, transaksi tak dikenali, ada orang guna,
  fake sms, scam, scammed, yang saya tak buat, yang tak saya buat, saya tak buat, transaksi yang saya, transaksi yang tak, ga transaksi, gak transaksi, tidak transaksi, nggak transaksi, tidak melakukan transaksi, used my card, using my card, someone just used, transactions in, tiba-tiba hilang, tiba2 berkurang, tiba2 hilang, verify my pin, hacked, someone login, someone logged, logged into my, not me, wasn't me, i didn't make, unauthorised, unauthorized,
  didn't authorise, tapped hers, tapped the link, clicked the link, clicked a link, tap a link, drained, stolen card, card stolen, legit or not,
  tertekan link, tekan link, terklik, klik link, klik tautan, tekan pautan, tap link, tap a link, click a link, click the link, minta transfer, suruh transfer, menang undian, menang hadiah, menang cabutan, won a prize,
  really from you, really you, is this from you, fake account, akun palsu, akaun palsu, nombor palsu, nomor palsu, impersonat*, menyamar, mengaku dari, mengaku pegawai, mengaku staf, claims to be, claiming to be, pretending to be, atau penipuan, penipuan ke, scam ke, macam scam,
  i clicked, clicked and put, keyed in my, put in my password, put my password, put username, kasih otp, bagi otp, bagi tac, terbagi tac, terbagi otp, ask for my pin, asked for my pin, asking for my pin, minta pin, kartu dicuri, dompet dicuri, kad dicuri, kad hilang, kartu hilang, sms palsu, akun diambil`);

export const lostThing = list(`
  ketinggalan, tertinggal, left my, forgot my, kehilangan hp, hp hilang, hp ilang, phone lost, lost my`);

export const press = list(`
  wartawan, jurnalis, redaksi, reporter, journalist, mohon konfirmasi, minta konfirmasi, tanggapan resmi, tenggat kami, deadline kami, filing at,
  going to print, naik cerita, siar berita, harian, warta, the straits, newsroom, for a story, request for comment, pemberita, naik berita, tayang pukul,
  kenyataan rasmi, official statement, press enquiry, media enquiry, editor`);

export const sentPrivately = list(`
  saya dm, udah dm, sudah dm, dah dm, aku dm, gue dm, i dm'd, dm'd you, dmed you, dm'ed, already dm, cek dm, check dm, check your dm, balas dm, reply dm,
  reply my dm, dm dari, dm ga dibales, dm gak, dm cuma, dm tak, dm tidak, dm semalam, dm kemarin, inbox dah, dah inbox, sudah inbox, udah inbox, inbox saya, bluetick*, blue tick*, blueticks, cuma dibaca, cuma di-read, di read doang,
  diread doang, read doang, seen je, seen zoned, left on read, messaged you, sent you a message, sent you everything, sent everything, pm dah, dah pm, sudah wa,
  sudah kirim lewat dm, sudah kirim di dm, dah hantar dm, dah mesej`);

export const wantsHuman = list(`
  bot, chatbot, robot, manusia, human, a person, real person, orang beneran, cakap dengan orang, cakap dgn orang, template, templat, copas, copy paste,
  copy-paste, copypaste, auto reply, auto-reply, autoreply, jawaban sama, jawapan sama, jawabannya sama, same reply, same answer, canned, automated,
  same message, balas robot, live agent, speak to someone, talk to someone`);

export const bereaved = list(`
  meninggal dunia, menghembus nafas, ayah meninggal, ibu meninggal, sudah meninggal, ayah saya meninggal, wafat, almarhum, almarhumah, arwah, kembali ke rahmatullah, pemakaman, duka, passed away, funeral, late father, late mother, late husband,
  late wife*, late dad*, late mum*, late mom*, late father*, late mother*, late husband*, late grand*, bereavement, kematian, jenazah, pemergian, berpulang*, tutup usia, pulang ke rahmatullah, rahmatullah, telah pergi selamanya,
  alm, pengebumian, dikebumikan, dikuburkan, passed on, passing of, the deceased, kehilangan ayah, kehilangan ibu, kehilangan suami, kehilangan isteri, kehilangan istri, kehilangan mak`);

export const outage = list(`
  mati lampu, listrik mati, lampu mati, padam, pemadaman, gelap, listrik padam, blackout, bekalan terputus, bekalan putus, tiada bekalan, no power, power cut, power out*, outage,
  brown water, air coklat, air kuning, down since, down, no signal, sinyal hilang, ga ada sinyal, gak ada sinyal, gada sinyal, tak ada line, takde line, tiada isyarat, air mati, kran mati, ngga ngalir, ga ngalir, gak ngalir, tak ngalir,
  ga ada air, air takde, tiada air, no water, water cut, air keruh, air kotor, keruh, teh tarik, down again, app down, server down, is down, service down, gangguan, elektrik takde, lektrik takde,
  candlelight, candles again, lights out, lights are out, in the dark again, trip satu taman, takde elektrik, tiada elektrik, no internet in, signal whole`);

export const suggestion = list(`
  saran, usul, usulan, cadangan, cadang, suggestion, suggest, feature request, would be nice, it would be great, please add, tambahin, tambahkan, tolong adain, adain dong,
  dong ditambah, sebaiknya, alangkah baik, kalau boleh tambah, boleh tambah, boleh letak, letak la, please la letak, bring back, ditambahin, ditambah, coba dong, cuba tambah, tolong tambah, would love, ada subsidi, feature, dark mode, patut ada, small idea, quick idea, an idea for, here's an idea, one idea, thought for, a thought for, can the app have, could the app have, could you have, how about adding, have you thought of, any plans to add, any chance of adding, why not add, ide receh, ada ide, punya ide, idenya, just one thing, one small thing, coba ada, semoga ada, wish you, wish there, idea for, can you add, could you add, please consider, boleh tambah, tambah la, letak fungsi, bagi option`);

/** A wish told as a condition: an idea where nothing is said to be wrong. */
export const wishIf = list(`
  would be great if, would be good if, would be lovely if, would be helpful if, would be useful if, be great if, be nice if, it'd be nice, bagus kalau, bagus kalo, elok kalau, best kalau, seronok kalau, enak kalau, lebih baik kalau`);

/** She says herself that it is one. */
export const namedIdea = list(`saran, usul, usulan, cadangan, suggestion, feature request, idea, ide, thought for`);

export const leaving = list(`
  viralkan, viralin, i viral, aku viral, gue viral, saya viral, last warning,  port out, porting out, port telco, port lain, pindah provider, pindah operator, mau pindah ke, mending pindah, gue pindah ke, saya pindah ke, aku pindah ke, pindah aja, ganti provider, berhenti langganan, tutup akun, tutup rekening, cancel langganan, unsubscribe,
  uninstall, switching, switch to, leaving you, closing my account, cancel my, i am done, i'm done, im done, never again, so done, tukar telco, tukar bank, tutup akaun, last straw, taking my business, never coming back, not coming back, won't be back, wont be back, tak datang lagi, takkan datang, tak akan datang lagi, ga bakal balik, gak bakal balik, ga akan balik, serik, kapok`);

export const deadlineNear = list(`
  besok, esok, malam ini, malam ni, tonight, tomorrow, hari ini juga, deadline, tenggat, due today, nikahan besok, sekarang juga, right now, urgent, segera, asap, flight, terbang besok,
  boarding, gate, kejap lagi, sebentar lagi, sampe kapan, rent is due, today`);

export const mockery = list(`
  goblok, tolol, bego, bloon, dungu, bodoh, bangang, bodo, bengap, kencing, tai, taik, sampah, badut, sirkus, toaster, dumb, stupid, idiot, idiots, clowns, clown, trash, garbage,
  suck, sucks, lol, wkwk, wkwkwk, haha, hahaha, jual cilok, jualan cilok, jom rugi, meme, jokes, lawak, sarkas, kelakar, lmao, rofl, bubar aja, tutup aja, gulung tikar`);

export const notOurs = list(`
  bukan kami, bukan-kami, bukan layanan kami, bukan perkhidmatan, not us, not ours, salah alamat, wrong company, is not a, are not our, bukan milik, bukan kiriman`);

export const people = list(`
  ibu, bapak, ayah, mama, papa, nenek, kakek, adik, kakak, anak, bayi, istri, suami, mertua, oma, opa, mak, abah, bapa, atok, opah, nek, isteri, mum, mom, mother, dad, father,
  grandma, grandpa, grandmother, grandfather, gran, nan, wife, husband, son, daughter, kid, kids, baby, child, children, sister, brother, toddler, parents, uncle, auntie, kucing, cat, dog`);

export const ordinals = list(`
  kedua, ketiga, keempat, kelima, kali ke-2, kali ke-3, kali ke-4, second time, third time, fourth time, fifth time, third, 2x, 3x, 4x, 5x, dua kali, tiga kali, empat kali, lima kali,
  kali kedua, kali ketiga, kali keempat, twice, three times, four times, lagi-lagi, berkali-kali, berulang, again and again, lagi dan lagi, yet again`);

export const denies = list(`
  still, masih, but it's not ok, not ok, nihil, bohong, tukar apanya, belum masuk, belum balik, belum terima, tak dapat, tak masuk, it isn't, isn't, not fixed, not resolved, sama saja, sama je, dikembalikan kemana, never arrived,
  masih sama, masih begitu, masih rosak, masih rusak, rosak balik, rusak lagi, apanya, mana ada, lies`);

export const alreadyGave = list(`
  dah bagi, sudah kasih, udah kasih, sudah dikasih, udah ngasih, dah kasih, already gave, already sent, already given, already provided, gave you, dah hantar, sudah kirim, udah kirim, dah beri, sudah diberikan,
  have sent, i sent, sudah saya kirim, dah submit, sudah submit, already submitted, told you already, dah cakap, sudah lapor lengkap`);

/** Somebody else is in her account, or asks for its keys: to be secured even where no article says how. */
export const notByHer = list(`
  bukan saya yang, bukan saya, bukan aku buat, kode otp, minta kode, minta otp, minta tac, dibajak, dihack, kehack, kena hack, digodam, hacked, someone login, someone logged, code i never asked, never asked for a code,
  login dari, login akaun, login akun, transaksi yang tidak saya, didn't make, did not make, unauthorised, unauthorized, sms palsu, fake sms, klik link, clicked the link, tapped the link, dibobol, kebobolan`);

/** Words that praise, and beside something broken mock. */
export const weakPraise = list(`
  great, best, love, hebat, keren, mantap, bagus, wow, terbaik, top, amazing, brilliant, lovely, nice, salute, cepet banget`);

/** Thanks that mean it. */
export const realThanks = list(`
  terima kasih, terimo kasih, terima kaseh, terimakasih, makasih, makasi, mksh, thanks to, thanks for, thank you, huge thanks, massive thanks, big thanks, many thanks, kudos, shoutout, alhamdulillah,
  syukur, nuhun, suwun, tq, thx, appreciate, jasa, puji, credit where, give that man, give that lady, give him a raise, give her a raise, deserves a raise`);

/** We answered something else. */
export const misread = list(`
  ditanya a jawab b, tanya a jawab b, tanya lain jawab lain, lain ditanya lain dijawab, lain tanya lain jawab, bukan itu yang, bukan itu pertanyaan*, baca dulu, belajar baca, nggak nyambung jawab*, ga nyambung jawab*,
  not what i asked, that's not my question, read my, did you even read, salah faham, tak baca, tidak dibaca, jawabannya ga nyambung, jawapan lari, you didn't answer, doesn't answer`);

/** Health that hangs on power, water or a line. */
export const fragile = list(`
  oksigen, oxygen, insulin, ventilator, nebulizer, nebuliser, dialysis, dialisis, cuci darah, inkubator, incubator, orang tua sakit, pesakit, alat medis, mesin bantuan, cpap, respirator`);
