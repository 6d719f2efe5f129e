const list = (text: string): readonly string[] =>
  text
    .split(/[,\n]/)
    .map((phrase) => phrase.trim())
    .filter((phrase) => phrase !== '');

/** Anger that is told without an insult: what it cost, whom she will go to, how often she has asked. `*`: however the word goes on. */
export const told = list(`
  one star, 1 star, bintang 1, bintang satu, the cheek, nonsense, apa hal, apahal, apasal, php, tag ylki, ylki, bnm, yptn, tribunal, polis, police report, lapor polisi, lapor polis, excuse me, are you serious, you serious,
  seriously, batang hidung, tahik, setan, naik darah, tak kisah, sambil lewa, lepas tangan, cuci tangan, cop mohor, pinter nagih, pandai minta, pandai kutip, bayar tiap, bayar tiak, bayar mahal*, bayar full,
  you people, korang ni, kalian ini, kalian nih, do you people, never again, not the first time, bukan kali pertama, bukan pertama kali, nobody has ever, no one has ever, still no, masih juga, tak reti, tolak tepi, copy paste,
  don't tipu, jangan tipu, jangan bohong, baca dulu, read dulu, did u even read, did you even read, ghosting, amanah, sungguh kecewa, very disappointed, disappoint*, mengecewakan, dikecewakan, terkilan, seenaknya, sesuka hati, suka hati,
  slap me, robbery, daylight robbery, rip off, ripoff, rip-off, mahal gila, malas dah, dah muak, what a joke, why must i, kenapa saya yang kena, melampau, biadap, kurang ajar, ga sopan, tak sopan, bentak*, dibentak`);

/** Fear in so many words. */
export const fear = list(`
  takut*, ketakutan, risau, merisaukan, panik, cemas, khawatir, kuatir, kawatir, bimbang, cuak, gelabah, gelisah, deg-degan, degdegan, was-was, was2, waswas, curiga, ngeri, serem, seram, trauma,
  scared, afraid, terrified, frightened, worried, worrying, worry, anxious, panicking, panic, desperate, looked weird, macam pelik, mencurigakan, suspicious, is it safe, aman ga, aman gak, aman kah, selamat ke`);

/** She doesn't know what to do. */
export const helpless = list(`
  macam mana ni, mcm mana ni, camne ni, camana ni, macam mana nak stop, cemano, guano ni, gimana ini, gimana nih, gmn ini, gmn nih, harus gimana, harus bagaimana, mesti gimana, bingung, nangis, menangis, merayu,
  what do i do, what to do, what am i meant to do, what am i supposed to do, what should i do, what am i doing wrong, how do i stop, tak tau nak, tak tahu nak, dah tak tau, please help, need help, help me, just tell me, kesian,
  no other card, no other way, stranded, terkandas, tersadai, stuck here, sendirian, alone, sorang diri, stressed, stress, urgent, emergency, darurat, kecemasan`);

/** Who or what can't wait: small children, the old, the ill. */
export const frail = list(`
  bayi, baby, newborn, balita, hamil, mengandung, pregnant, lansia, warga emas, oku, kursi roda, kerusi roda, wheelchair, oksigen, oxygen, insulin, ventilator, nebulizer, nebuliser, dialysis, dialisis, cuci darah, stroke, strok,
  diabetic, diabetes, kencing manis, jantung, demam, panas 39, obat, ubat, medicine, meds, operasi, pembedahan, surgery, igd, ugd, rumah sakit, hospital, klinik, berobat, kemoterapi, chemo, asma, asthma, alergi, alahan, allergy, muntah*, a&e`);

/** What happens once and won't wait for us. */
export const events = list(`
  nikah*, kahwin, perkahwinan, kenduri, majlis, hantaran, akad, resepsi, wedding, birthday, ultah, ulang tahun, hari jadi, harijadi, housewarming, tetamu, tamu, exam*, ujian, spm, pt3, upsr, periksa, peperiksaan, skripsi, sidang,
  wisuda, konvokesyen, konvo, interview, wawancara, temuduga, flight, terbang, penerbangan, fly, boarding, operasi, surgery, raya, lebaran, thanksgiving, christmas, natal, deepavali, umrah, umroh, haji, pengebumian, funeral,
  rent, sewa, kos, kontrakan, jatuh tempo, diputus, dipotong lagi, auto debit, autodebit, due, gaji, debit lagi, presentation, presentasi, pembentangan, deadline, tenggat, tarikh akhir, exit fee`);

/** Soon, and still to come. */
export const soon = list(`
  besok, esok, lusa, tomorrow, tmr, tmrw, tmrrw, tmw, tonight, tonite, 2nite, malam ini, malam ni, mlm ni, mlm ini, nanti malam, petang ni, sore ini, sore nanti, kejap lagi, sekejap lagi, sebentar lagi, jam lagi, hours left,
  hours only, due today, right now, sekarang juga, boarding, asap, reply fast, cepat balas, last day, hari terakhir, about to`);

/** A supply that a house lives on. */
export const supply = list(`
  air, water, paip, listrik, elektrik, letrik, lektrik, power, electricity, internet, wifi, wi-fi, fiber, fibre, line, talian, gas, signal, sinyal`);
