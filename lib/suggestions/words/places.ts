const list = (text: string): readonly string[] => text.trim().split(/\s*,\s*/);

/** Towns and quarters that people type in small letters. Only such as mean nothing else. */
export const places: readonly string[] = list(`
  kajang, cheras, ampang, bangi, puchong, subang, subang jaya, shah alam, petaling jaya, klang, kelang, rawang, sepang, cyberjaya, putrajaya, gombak, setapak, kepong, sentul, bangsar, serdang, semenyih, seremban, 
  melaka, muar, batu pahat, kluang, segamat, johor, johor bahru, pasir gudang, skudai, masai, kulai, kuantan, temerloh, mentakab, bentong, kuala lumpur, kota bharu, pasir mas, machang, kuala terengganu, dungun, kemaman,
  ipoh, taiping, lumut, manjung, teluk intan, penang, pulau pinang, butterworth, bayan lepas, george town, kulim, sungai petani, alor setar, langkawi, kangar, kuching, miri, sibu, bintulu, kota kinabalu, tawau, sandakan, lahad datu, labuan, 
  jakarta, tangerang, bekasi, depok, bogor, bandung, cimahi, garut, tasikmalaya, cirebon, semarang, surakarta, jogja, yogyakarta, sleman, bantul, surabaya, sidoarjo, gresik, kediri, madiun, jember, banyuwangi, denpasar, sanur, ubud,
  lombok, mataram, kupang, makassar, manado, kendari, ambon, jayapura, sorong, pontianak, banjarmasin, balikpapan, samarinda, palembang, lampung, jambi, pekanbaru, aceh, batam, ciganjur, jagakarsa, kemang, tebet, cilandak, ciputat,
  pamulang, serpong, bintaro, cibubur, cikarang, karawang, purwakarta, ciledug, kalibata, margonda, sawangan, lembang, woodlands, yishun, tampines, jurong, bedok, sengkang, punggol, hougang, clementi, toa payoh, ang mo kio, changi, singapore, singapura`);
